// The times that a visit can be moved to: never the one that it has, and on several days.
import { describe, expect, it } from 'vitest';
import { otherTimes } from '../../dialogs/forms/visit-slots.ts';
import { conversation, type Conversation } from '../talk.ts';
import { VISIT } from '../visits.ts';

/** On a Tuesday, for the day after, of a trade that comes twice a day. */
const TUESDAY_NOON = '2026-09-22T11:00:00.000Z';
const HELD = { ...VISIT, slot: '2026-09-23T08:00-12:00' };
const moving = (...says: readonly string[]): Conversation => {
  const talking = conversation({ at: TUESDAY_NOON, found: { 'appointments:own': [HELD] } });
  for (const each of says) talking.says(each);
  return talking;
};
const timesIn = (options: readonly string[]) => options.filter((id) => /^\d/.test(id));
const daysIn = (options: readonly string[]) => timesIn(options).map((id) => id.slice(0, 10));

describe('a visit that is moved', () => {
  it.each([
    'can i move the appointment to another day',
    'can i change my appointment, not wednesday',
    'can i move my visit to later in the week',
    'change my visit',
    'newid fy apwyntiad',
  ])('"%s" is offered three other days, early and late', (words) => {
    const talking = moving(words);

    expect(talking.asked).toBe('slot');
    expect(timesIn(talking.options)).toEqual([
      '2026-09-24T08:00-12:00',
      '2026-09-25T12:00-17:00',
      '2026-09-28T08:00-12:00',
    ]);
  });

  it.each(['another day', 'none of these', 'not wednesday', 'later in the week', 'dim dydd Mercher'])(
    '"%s" is offered more days then, and not its own',
    (words) => {
      const talking = moving('change my visit', words);

      expect(talking.asked).toBe('later');
      expect(new Set(daysIn(talking.options)).size).toBe(3);
      expect(daysIn(talking.options)).not.toContain('2026-09-23');
    },
  );

  it('may have the other half of its own day, but not the time that it has', () => {
    const talking = moving('change my visit', 'any on the 23rd');

    expect(timesIn(talking.options)).toEqual(['2026-09-23T12:00-17:00']);
  });

  it('stays as it is where the time that it has comes from a page', () => {
    const talking = moving('change my visit');
    const button = talking.last.activities.at(-1)?.suggestedActions?.actions[0]?.value as object;
    talking.sends({ type: 'message', text: '', value: { ...button, option: HELD.slot } });

    expect(talking.last.status).toBe('told');
    expect(talking.effects.filter(({ kind }) => kind === 'submit')).toEqual([]);
  });

  it('is for a person where only the time that it has is free', () => {
    const talking = conversation({
      at: TUESDAY_NOON,
      found: { 'appointments:own': [HELD], slots: [HELD.slot] },
    });
    talking.says('change my visit');

    expect(talking.last.status).toBe('person');
  });
});

describe('other times', () => {
  const DAYS = ['2026-09-23', '2026-09-24', '2026-09-25'];
  const all = DAYS.flatMap((day) => [`${day}T08:00-12:00`, `${day}T12:00-17:00`]);

  it('come back to a day once every day had one, and to their own last', () => {
    expect(otherTimes(all, '2026-09-23T08:00-12:00')).toEqual([
      '2026-09-24T08:00-12:00',
      '2026-09-25T12:00-17:00',
      '2026-09-24T12:00-17:00',
      '2026-09-25T08:00-12:00',
      '2026-09-23T12:00-17:00',
    ]);
  });

  it('are none where there is no other', () => {
    expect(otherTimes(['2026-09-23T08:00-12:00'], '2026-09-23T08:00-12:00')).toEqual([]);
  });
});
