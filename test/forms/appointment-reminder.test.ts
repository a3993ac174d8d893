// Reminders of a visit: when they come, what is answered, when nothing is said; and the question whether it is fixed.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { localTime } from '../../bot/dates.ts';
import type { Answers, Json } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { council } from '../../dialogs/council.ts';
import { followUps } from '../../dialogs/follow-ups.ts';
import { decent, remindersOf } from '../../dialogs/reminders.ts';
import { conversation, MINUTE, type Conversation, type Setting } from '../talk.ts';

const TIME = '2026-09-24T12:00-17:00';
const VISIT: Visit = {
  reference: 'R-204518',
  kind: 'repair',
  about: 'Toilet: the seat is broken',
  moves: 0,
  diary: 'general',
  slot: TIME,
  confirmed: false,
};
const TIMER: Answers = [
  ['reference', 'R-204518'],
  ['postcode', null],
  ['time', TIME],
];
const rung = (
  dialog: 'appointment-reminder' | 'repair-fixed',
  visits: readonly Visit[],
  more: Answers = [['stage', 'day']],
  setting: Setting = {},
): Conversation => {
  const timer = { id: 't', at: '2026-09-23T11:00:00.000Z', dialog, answers: [...TIMER, ...more] };
  const found = { appointments: visits as unknown as Json, 'appointments:own': visits as unknown as Json };
  const talking = conversation({
    at: timer.at,
    found,
    ...setting,
    state: {
      language: 'en',
      greetedAt: '2026-09-22T11:00:00.000Z',
      lastAt: '2026-09-22T11:00:00.000Z',
      ...setting.state,
      timers: [timer],
    },
  });
  talking.rings('t');
  return talking;
};
const reminded = (...replies: readonly string[]) => {
  const talking = rung('appointment-reminder', [VISIT]);
  for (const reply of replies) talking.says(reply);
  return talking;
};

describe('the times of reminders', () => {
  const at = (time: string, now = '2026-09-20T12:00:00Z') =>
    remindersOf({ reference: 'R-1', postcode: null, time }, new Date(now)).map((timer) => timer.at);

  it('are the day before, two hours before, and the day after', () => {
    // It is an hour later in London than in UTC.
    expect(at('2026-09-24T12:00-17:00')).toEqual([
      '2026-09-23T11:00:00.000Z',
      '2026-09-24T09:00:00.000Z',
      '2026-09-25T16:00:00.000Z',
    ]);
  });

  it('are not before 8am: then the evening before', () => {
    expect(at('2026-09-24T08:00-12:00')[1]).toBe('2026-09-23T18:00:00.000Z');
  });

  it('are none that have passed already', () => {
    expect(at('2026-09-24T12:00-17:00', '2026-09-24T08:00:00Z')).toHaveLength(2);
    expect(at('2026-09-24T12:00-17:00', '2026-09-26T08:00:00Z')).toEqual([]);
  });

  it('are in the clock of the day when the clocks change', () => {
    // On 25 October 2026 it is winter time again: 12pm is 12:00 UTC, and the day before 11:00 UTC.
    expect(at('2026-10-26T12:00-17:00', '2026-10-20T12:00:00Z')[1]).toBe('2026-10-26T10:00:00.000Z');
  });

  it('are never at night, whenever they would be', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        (date) => {
          const said = decent(date);
          const { time } = localTime(said, council.timeZone);

          expect(time >= '08:00' && time <= '20:00').toBe(true);
          expect(said.getTime()).toBeLessThanOrEqual(date.getTime());
          expect(date.getTime() - said.getTime()).toBeLessThan(14 * 3_600_000);
        },
      ),
    );
  });

  it('follow a repair that has a visit, and one that was put off; not one without', () => {
    const now = new Date('2026-09-20T12:00:00Z');
    const follow = (transaction: string, answers: Readonly<Record<string, Json>>) =>
      followUps[transaction]?.({ answers, reference: 'R-1' }, now) ?? [];

    expect(follow('repairs.report', { time: TIME, postcode: 'NM4 2QP' })[0]?.answers).toContainEqual([
      'postcode',
      null,
    ]);
    expect(follow('appointments.move', { time: TIME, postcode: 'NM4 2QP' })[0]?.answers).toContainEqual([
      'postcode',
      'NM4 2QP',
    ]);
    expect(follow('repairs.report', { postcode: 'NM4 2QP' })).toEqual([]);
  });
});

describe('a reminder', () => {
  it('says what, when and asks whether somebody will be in', () => {
    const talking = reminded();

    expect([talking.last.status, talking.asked]).toEqual(['reminded', 'keep']);
    expect(talking.turns.some(({ status }) => status === 'looking-up')).toBe(true);
    expect(talking.texts.join()).toContain('Toilet: the seat is broken, Thursday 24 September, 12pm to 5pm');
    expect(talking.options).toEqual(['yes', 'change', 'cancel']);
  });

  it.each([
    ['cancelled', [], [['stage', 'day']]],
    ['put off', [{ ...VISIT, slot: '2026-09-30T12:00-17:00' }], [['stage', 'day']]],
    ['confirmed, two hours before', [{ ...VISIT, confirmed: true }], [['stage', 'hours']]],
  ] as const)('of a visit that was %s says nothing', (_, visits, more) => {
    const talking = rung('appointment-reminder', visits, more);

    expect(talking.texts).toEqual([]);
    expect(talking.state.open).toBeUndefined();
  });

  it('of a visit that has begun says nothing', () => {
    const talking = rung('appointment-reminder', [VISIT], [['stage', 'hours']], {
      at: '2026-09-24T11:00:00.000Z',
    });

    expect(talking.texts).toEqual([]);
  });

  it('comes a second time when nobody answered', () => {
    expect(rung('appointment-reminder', [VISIT], [['stage', 'hours']]).asked).toBe('keep');
  });

  it.each(['YES', 'yes please', 'y', '1', "Yes, we'll be in", 'ok', "I'll be in", 'ydw'])(
    '%s keeps it',
    (words) => {
      const talking = reminded(words);

      expect(talking.effects.at(-1)).toMatchObject({
        transaction: 'appointments.confirm',
        answers: { reference: 'R-204518' },
      });
      talking.settles({ ok: true, reference: 'R-204518' });
      expect([talking.last.status, talking.state.open]).toEqual(['submitted', undefined]);
    },
  );

  it.each(['CHANGE', 'change it', '2', "can't make it", 'need another day', 'newid', 'change the time'])(
    '%s leads to a new time',
    (words) => {
      const talking = reminded(words);

      expect(talking.state.open?.dialog).toBe('change-appointment');
      expect(talking.asked).toBe('slot');
      expect(talking.options).toContain('2026-09-25T08:00-12:00');
      // The one that they have.
      expect(talking.options).not.toContain(TIME);
    },
  );

  it.each([
    'CANCEL',
    'Cancel it',
    '3',
    'cancel please',
    'cancell',
    'please cancel',
    'canslo',
    'dont need it any more',
  ])('%s asks once whether they are sure', (words) => {
    const talking = reminded(words);
    expect(talking.asked).toBe('sure');

    talking.says('yes');

    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'appointments.cancel',
      answers: { reference: 'R-204518' },
    });
  });

  it('that is not to be cancelled after all leaves the visit', () => {
    const talking = reminded('cancel', 'no');

    expect(talking.last.status).toBe('told');
    expect(talking.effects).toEqual([]);
  });

  it('holds nobody who turns to something else, and goes back to nothing of its own', () => {
    const away = reminded('library hours');
    expect([away.last.status, away.state.open]).toEqual(['answered', undefined]);

    const back = reminded('back');
    expect(back.asked).toBe('keep');
    expect(back.texts.join()).not.toContain('reference');
  });

  it('puts aside what was half done, to be gone on with', () => {
    const talking = rung('appointment-reminder', [VISIT], [['stage', 'day']], {
      state: {
        language: 'en',
        open: { dialog: 'report-pothole', asked: 'depth', answers: [['where', 'High Street']] },
        greetedAt: '2026-09-22T11:00:00.000Z',
        lastAt: '2026-09-23T10:59:00.000Z',
      },
    });

    talking.says('yes');
    talking.settles({ ok: true, reference: 'R-204518' });
    talking.says('continue');

    expect(talking.asked).toBe('depth');
  });

  it('is in Welsh for who speaks it', () => {
    const talking = rung('appointment-reminder', [VISIT], [['stage', 'day']], { state: { language: 'cy' } });

    expect(talking.texts.join()).toContain("Toiled: mae'r sedd wedi torri, dydd Iau 24 Medi");
  });

  it('of a visit of another conversation’s is found by the postcode, and changed with it', () => {
    const talking = conversation({
      at: '2026-09-23T11:00:00.000Z',
      found: {
        'appointments:own': [],
        'appointments:R-204518|NM4 2QP': [VISIT],
        'appointment:R-204518|NM4 2QP': VISIT,
      },
      state: {
        language: 'en',
        timers: [
          {
            id: 't',
            at: '2026-09-23T11:00:00.000Z',
            dialog: 'appointment-reminder',
            answers: [
              ['reference', 'R-204518'],
              ['postcode', 'NM4 2QP'],
              ['time', TIME],
              ['stage', 'day'],
            ],
          },
        ],
      },
    });
    talking.rings('t');
    talking.says('change');

    expect(talking.asked).toBe('slot');
  });
});

describe('is it fixed?', () => {
  it('is asked of a visit that was, and of no other', () => {
    expect(rung('repair-fixed', [VISIT], []).asked).toBe('fixed');
    expect(rung('repair-fixed', [VISIT], []).texts.join()).toContain('We were due to come about');
    expect(rung('repair-fixed', [], []).texts).toEqual([]);
    expect(rung('repair-fixed', [{ ...VISIT, slot: '2026-09-30T12:00-17:00' }], []).texts).toEqual([]);
  });

  it('may be yes', () => {
    const talking = rung('repair-fixed', [VISIT], []);
    talking.later(MINUTE);

    talking.says('Y');

    expect([talking.last.status, talking.state.open]).toEqual(['told', undefined]);
  });

  it('leads, when it is not, to a new report, to "nobody came", to a complaint and to a person', () => {
    const talking = rung('repair-fixed', [VISIT], []);

    talking.says('n');

    expect(talking.options).toEqual([
      'form:report-repair',
      'form:change-appointment',
      'form:make-complaint',
      'command:person',
    ]);
    talking.says('1');
    expect(talking.asked).toBe('danger');
  });
});
