// The day of a move: what is said to come is never silently one that has passed, nor the other way about.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';

const NOVEMBER = '2026-11-24T11:00:00.000Z';
const moving = (...said: readonly string[]): Conversation => {
  const talking = conversation({ at: NOVEMBER });
  talking.opens('moving-home');
  for (const each of said) talking.says(each);
  return talking;
};
const dayIn = ({ state }: Conversation) => state.open?.answers.find(([id]) => id === 'date')?.[1];

describe('a day without its year', () => {
  it('that is said to come, and has passed, is asked about, with both years', () => {
    const talking = moving('within', "I'm moving on 12 October");

    expect([talking.asked, dayIn(talking)]).toEqual(['date', undefined]);
    expect(talking.texts.join()).toMatch(/12 October 2026.*12 October 2027/);
  });

  it('in the message that opened the form is asked for, and not filled in', () => {
    const talking = conversation({ at: NOVEMBER });
    for (const each of ['im moving out on 12 october', 'yes', 'within']) talking.says(each);

    expect(talking.asked).toBe('date');
  });

  it.each([
    ['I moved on 12 October', '2026-10-12'],
    ['12 October', '2026-10-12'],
    ["I'm moving on 3rd March", '2027-03-03'],
    ['moving on 12 October 2026', '2026-10-12'],
  ])('is plain otherwise: %s', (said, day) => {
    expect(dayIn(moving('within', said))).toBe(day);
  });
});
