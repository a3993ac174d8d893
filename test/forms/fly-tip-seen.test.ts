// The day on which a witness saw them, as people tell it: near enough, or not at all.
import { describe, expect, it } from 'vitest';
import { talk } from '../talk.ts';

describe('the day on which they were seen', () => {
  const seen = (...replies: readonly string[]) => {
    const talking = talk(
      'report-fly-tip',
      'no',
      'Mill Lane by the bridge',
      'bag',
      '1',
      'no',
      'yes',
      ...replies,
    );
    return [talking.asked, Object.fromEntries(talking.state.open?.answers ?? []).seen];
  };

  it.each([
    ['last nite', '2026-09-21'],
    ['lst night', '2026-09-21'],
    ['yesterday nite', '2026-09-21'],
    ['this morn', '2026-09-22'],
    ['couple days ago', '2026-09-20'],
    ['sat', '2026-09-19'],
  ])('is read from %j', (words, day) => {
    expect(seen(words)).toEqual(['vehicle', day]);
  });

  it.each(['skip', 'not sure', 'dunno mate'])('may be left out, by %j', (words) => {
    expect(seen(words)).toEqual(['vehicle', null]);
  });

  it('is asked for once when it is only about known, and then left out', () => {
    expect(seen('the other day')).toEqual(['seen', undefined]);
    expect(seen('the other day', 'few days ago')).toEqual(['vehicle', null]);
  });

  it('is taken from what they said before', () => {
    const talking = talk('report-fly-tip', 'no', 'Mill Lane by the bridge', 'bag', '1', 'no');

    talking.says('yes i saw them last nite in a van AB12 CDE');

    expect([talking.asked, Object.fromEntries(talking.state.open?.answers ?? []).seen]).toEqual([
      'statement',
      '2026-09-21',
    ]);
  });
});
