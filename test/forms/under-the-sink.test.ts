// A thing that is named by where it stands: the cupboard under the sink is no sink, and nobody knows yet which room that is in.
import { describe, expect, it } from 'vitest';
import { talk } from '../talk.ts';

const HOME = ['none of these', 'tenant', 'NM3 1FG', '4'] as const;

describe('asked where', () => {
  it.each(['the thing under the sink', 'the U bend', 'the tap', 'the sink'])(
    '"%s" may be in several rooms',
    (words) => {
      const one = talk('report-repair', ...HOME, words);

      expect(one.asked).toBe('room');
      expect(one.texts.join('\n')).toContain('more than one room');
    },
  );

  it('words that name nothing are told how to choose', () => {
    const one = talk('report-repair', ...HOME, 'the thingy');

    expect(one.texts.join('\n')).toContain('You can tap it');
  });
});

describe('asked what, in the kitchen', () => {
  it.each([
    ['the thing under the sink', 'other'],
    ['y peth o dan y sinc', 'other'],
    ['the cupboard under the sink', 'units'],
    ['the pipe under the sink', 'pipe'],
    ['the U bend under the sink', 'pipe'],
    ['the sink', 'sink'],
  ])('"%s" is %s', (words, item) => {
    const one = talk('report-repair', ...HOME, 'kitchen', words);

    expect(one.state.open?.answers).toContainEqual(['item', item]);
  });
});
