// For whom somebody speaks is said once: a form that asks for it takes it from there, and what the form is told holds for the rest.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const STORY = ['bins', 'Missed again.', 'last week', 'skip', 'skip', 'skip'];
const complaining = (...before: readonly string[]) => {
  const one = conversation();
  for (const each of before) one.says(each);
  one.opens('make-complaint');
  for (const each of STORY) one.says(each);
  return one;
};

describe('a complaint', () => {
  it('asks nobody again who has said that they speak for somebody', () => {
    const one = complaining("hi, I'm calling for my mum");

    expect(one.asked).toBe('person');
    expect(one.state.open?.answers).toContainEqual(['who', 'other']);
    expect(one.texts.join()).toContain('For: For someone else');
  });

  it('asks everybody else', () => {
    expect(complaining().asked).toBe('who');
  });

  it.each([
    ['for my mum', 'my mum'],
    ["it's for my neighbour", 'my neighbour'],
    ['for someone else', 'somebody'],
  ])('"%s" is known from there on: %s', (said, who) => {
    const one = complaining();

    one.says(said);

    expect(one.asked).toBe('person');
    expect(one.state.speakingFor).toBe(who);
  });

  it('that is for them after all leaves nobody to speak for', () => {
    const one = complaining("I'm calling for my mum");

    one.says('change');
    one.says('For');
    one.says('for me');

    expect(one.asked).toBe('name');
    expect(one.state.speakingFor).toBeUndefined();
  });

  it('goes with for whom it is, once', () => {
    const one = complaining("I'm calling for my mum");
    for (const each of ['Siân Jones', 'not yet', 'Pat Jones', 'phone', '07700 900982', 'skip', 'yes'])
      one.says(each);

    expect(one.effects).toMatchObject([
      { transaction: 'complaint.stage-1', speakingFor: 'my mum', answers: { who: 'other' } },
    ]);
  });
});

describe('after it', () => {
  it('somebody else’s account needs their own say, though it was told in the form alone', () => {
    const one = complaining();
    one.says('for my mum');
    one.says('cancel');

    one.says('how much do i owe');

    expect(one.options).toEqual(['command:person', 'mine:account-balance']);
  });

  it('a complaint for oneself says nothing of the next', () => {
    const one = complaining();
    one.says('for me');

    expect(one.state.speakingFor).toBeUndefined();
    expect(one.state.known?.['who']).toBeUndefined();
  });
});
