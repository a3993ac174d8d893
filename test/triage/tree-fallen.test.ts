// A tree that is down or about to come down opens the triage; what is asked of trees, or wanted of them, is answered.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';

const says = (text: string): Conversation => {
  const talking = conversation();
  talking.says(text);
  return talking;
};

describe('a tree', () => {
  it.each([
    'tree fallen across the path',
    'theres a tree across the road by the chapel',
    'storm brought a tree down in our lane',
    'tree down oak avenue by number 8',
  ])('in the way opens the triage: %s', (text) => {
    const talking = says(text);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['triage-highway', 'risk']);
  });

  it('of which one says that nobody is at risk is known to be one', () => {
    const talking = says('tree fallen across the path');
    talking.says('no');

    expect(talking.state.open?.answers).toContainEqual(['what', 'tree']);
  });

  it.each([
    'who cuts the trees on our street',
    'can you take down the tree in front of my window',
    'the tree outside my house needs a prune',
  ])('that is asked about is answered: %s', (text) => {
    const talking = says(text);

    expect([talking.last.status, talking.texts.join().includes('/trees')]).toEqual(['answered', true]);
  });

  it.each([
    'a tree has come down on a car and someone is trapped',
    'a tree has fallen on the power lines and they are sparking',
    'tree leaning over my house about to fall',
  ])('that is a danger to life gets the line of it: %s', (text) => {
    expect(says(text).last.status).toBe('emergency');
  });

  it('that hurt or dented something is a claim', () => {
    expect(says('council tree fell on my car and dented it, who pays').texts.join()).toContain(
      '/roads/claims',
    );
  });
});
