// A visit has one time: another day that is said later is asked about, and what was chosen before is agreed no more.
import { describe, expect, it } from 'vitest';
import { conversation, talk, type Conversation } from '../talk.ts';
import { VISIT } from '../visits.ts';

/** Asked on a Tuesday, 22 September. */
const repair = () =>
  talk(
    'report-repair',
    'none',
    'tenant',
    'NM4 2QP',
    '14',
    'kitchen',
    'tap',
    'a tap drips',
    'a month',
    'no',
    'skip',
    'skip',
  );
const says = (talking: Conversation, ...replies: readonly string[]): Conversation => {
  for (const reply of replies) talking.says(reply);
  return talking;
};
const times = (talking: Conversation) =>
  [...talking.texts.join('\n').matchAll(/^(?:Visit|New time): .*$/gm)].map(String);
const sent = (talking: Conversation) => talking.effects.findLast(({ kind }) => kind === 'submit');

describe('another day, said at the phone question', () => {
  it('is asked about by its times, and nothing is said to be changed before one is chosen', () => {
    const talking = says(repair(), 'thursday afternoon', '1', 'hang on friday is better for me');

    expect(talking.asked).toBe('later');
    expect(talking.texts.join()).toContain('free on Friday 25 September');
    expect(talking.texts.join()).not.toContain('changed');
  });

  it.each(['hang on wednesday is better', 'actually can you do wednesday'])(
    'may be one of those shown first: %s',
    (words) => {
      const talking = says(repair(), 'thursday afternoon', '1', words);

      expect(talking.asked).toBe('later');
      expect(talking.options).toContain('2026-09-23T10:00-14:00');
    },
  );

  it('is the one visit that is read back, changed and sent', () => {
    const talking = says(
      repair(),
      'thursday afternoon',
      '1',
      'hang on friday is better',
      '1',
      '07700 900982',
    );

    expect(times(talking)).toEqual(['Visit: Friday 25 September, 8am to 12pm']);
    talking.says('change');
    expect(talking.options.filter((id) => id === 'slot' || id === 'later')).toEqual(['slot']);
    says(talking, 'visit', '2');
    expect(times(talking)).toEqual(['Visit: Wednesday 23 September, 10am to 2pm']);
    talking.says('yes');
    expect(sent(talking)).toMatchObject({ answers: { time: '2026-09-23T10:00-14:00' } });
  });

  it('stands once in the check of a visit that is moved', () => {
    const talking = conversation({ found: { 'appointments:own': [VISIT] } });
    talking.opens('change-appointment');
    says(talking, 'change', 'tuesday', '1');

    expect(times(talking)).toEqual(['New time: Tuesday 29 September, 8am to 12pm']);
  });
});
