// A day for a visit that is not among those shown: it is looked up, and shown, or the nearest with honest words.
import { describe, expect, it } from 'vitest';
import { talk, type Conversation } from '../talk.ts';

/** Asked on a Tuesday, 22 September. */
const BEFORE = ['none', 'tenant', 'NM4 2QP', '14', 'kitchen', 'tap', 'a tap drips', 'a month', 'no'];
const repair = (...replies: readonly string[]) =>
  talk('report-repair', ...BEFORE, 'skip', 'skip', ...replies);
const bulky = (...replies: readonly string[]) =>
  talk('book-bulky-waste', 'a sofa', 'yes', 'NM4 2QP', '14', 'drive', ...replies);
const days = (talking: Conversation) => [
  ...new Set(talking.options.filter((id) => id !== 'none').map((id) => id.slice(0, 10))),
];

describe('another day for a repair', () => {
  it.each([
    ['have you got anything thursday morning?', ['2026-09-24']],
    ['friday', ['2026-09-25']],
    ['any on 1st october?', ['2026-10-01']],
    ['any on the 30th', ['2026-09-30']],
    ['next week instead', ['2026-09-28', '2026-09-29']],
    ['later', ['2026-09-24', '2026-09-25']],
    ['have you got anything later', ['2026-09-24', '2026-09-25']],
    ['wythnos nesaf', ['2026-09-28', '2026-09-29']],
  ])('asked for by %j shows its times', (words, itsDays) => {
    const talking = repair(words);

    expect([talking.asked, talking.last.status]).toEqual(['later', 'asked']);
    expect(days(talking)).toEqual(itsDays);
  });

  it('in the morning shows its mornings', () => {
    const talking = repair('have you got anything thursday morning?');

    expect(talking.options).toEqual(['2026-09-24T08:00-12:00', '2026-09-24T10:00-14:00', 'none']);
  });

  it('on which nothing is free is said to be so, with the nearest', () => {
    const talking = repair('saturday');

    expect(talking.texts.join()).toContain('nothing is free on Saturday 26 September');
    expect(days(talking)).toEqual(['2026-09-25']);
  });

  it('may be another again, and is booked as any other', () => {
    const talking = repair('next week instead', 'what about thursday?');
    expect(days(talking)).toEqual(['2026-09-24']);

    talking.says('1');
    talking.says('07700 900982');
    talking.says('yes');

    const sent = talking.effects.findLast(({ kind }) => kind === 'submit');
    expect(sent).toMatchObject({ answers: { time: '2026-09-24T08:00-12:00' } });
  });

  it('later than what is shown there has to be named', () => {
    const talking = repair('next week instead', 'later');

    expect([talking.asked, talking.last.status]).toEqual(['later', 'asked-again']);
    expect(talking.state.saved).toBeUndefined();
  });

  it('by "none" is still the next times, and then a call', () => {
    const next = repair('none');
    expect([next.asked, next.texts.join()]).toEqual(['later', expect.stringContaining('the next times')]);

    next.says('none');
    expect(next.asked).toBe('phone');
  });

  it('leaves "I\'ll do it later" to be what it is', () => {
    expect(repair("I'll do it later").last.status).toBe('saved');
  });
});

describe('a day that is asked for before the times are shown', () => {
  it.each(['access', 'photo'])('at the question for %s is looked at when they are', (asked) => {
    const talking = talk('report-repair', ...BEFORE, ...(asked === 'photo' ? ['skip'] : []));
    expect(talking.asked).toBe(asked);

    talking.says('have you got anything thursday morning?');
    expect([talking.asked, talking.last.status]).toEqual([asked, 'asked-again']);
    while (talking.asked !== 'later' && talking.asked !== 'slot') talking.says('skip');

    expect(talking.asked).toBe('later');
    expect(days(talking)).toEqual(['2026-09-24']);
  });

  it('is no day of something else', () => {
    const talking = talk('report-repair', ...BEFORE, 'there is a dog, it has dripped since thursday', 'skip');

    expect(talking.asked).toBe('slot');
  });
});

describe('another day for bulky waste', () => {
  it.each([
    ['any on 13th?', '2026-10-13'],
    ['later', '2026-10-07'],
  ])('asked for by %j shows it', (words, day) => {
    const talking = bulky(words);

    expect(talking.asked).toBe('later');
    expect(days(talking)[0]).toBe(day);
  });

  it('is booked, and by "none" leads to a person', () => {
    const booked = bulky('any on 13th?', '1', 'skip', 'yes');
    const none = bulky('any on 13th?', 'none');

    const sent = booked.effects.findLast(({ kind }) => kind === 'submit');
    expect(sent).toMatchObject({ answers: { slot: '2026-10-13T07:00-17:00' } });
    expect([none.last.status, none.state.open]).toEqual(['person', undefined]);
  });
});
