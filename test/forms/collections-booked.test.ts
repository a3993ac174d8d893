// A bulky waste collection after it was booked: reminded of, changed, cancelled, and not come for, all in its own words.
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { collectionReminderInBoth } from '../../dialogs/forms/collection-reminder.cy.ts';
import { outsideSaid } from '../../dialogs/forms/collection-said.ts';
import { visitMeant } from '../../dialogs/forms/visit-said.ts';
import { followUps } from '../../dialogs/follow-ups.ts';
import { conversation, type Conversation, type Setting } from '../talk.ts';

const TIME = '2026-09-25T07:00-17:00';
const SOFA: Visit = {
  reference: 'W-204518',
  kind: 'bulky-waste',
  about: 'sofa, 2 mattresses',
  moves: 0,
  diary: 'bulky-waste',
  slot: TIME,
  confirmed: false,
};
const REPAIR: Visit = {
  ...SOFA,
  reference: 'R-104518',
  kind: 'repair',
  about: 'Tap: it drips',
  diary: 'plumbing',
};
const has = (...visits: readonly Visit[]): Setting => ({
  found: { appointments: visits },
});
const says = (setting: Setting, ...texts: readonly string[]): Conversation => {
  const talking = conversation(setting);
  for (const text of texts) talking.says(text);
  return talking;
};
const sent = (talking: Conversation) => {
  const effect = talking.effects.at(-1);
  return effect?.kind === 'submit' ? effect : undefined;
};
const reminded = (visits: readonly Visit[], stage = 'day', at = '2026-09-24T09:00:00.000Z'): Conversation => {
  const answers: Answers = [
    ['reference', 'W-204518'],
    ['postcode', null],
    ['time', TIME],
    ['stage', stage],
  ];
  const talking = conversation({
    ...has(...visits),
    at,
    state: {
      language: 'en',
      greetedAt: at,
      lastAt: at,
      timers: [{ id: 't', at, dialog: 'collection-reminder', answers }],
    },
  });
  talking.rings('t');
  return talking;
};

describe('the reminder of a collection', () => {
  it('comes twice on the day before, by day, and again at its new day when it was put off', () => {
    const now = new Date('2026-09-22T11:00:00Z');
    const booked = followUps['waste.bulky']?.({ answers: { slot: TIME }, reference: 'W-1' }, now);
    const moved = followUps['appointments.move']?.(
      { answers: { kind: 'bulky-waste', time: '2026-10-28T07:00-17:00' }, reference: 'W-1' },
      now,
    );

    expect(booked?.map(({ at, dialog }) => [at, dialog])).toEqual([
      ['2026-09-24T09:00:00.000Z', 'collection-reminder'],
      ['2026-09-24T17:00:00.000Z', 'collection-reminder'],
    ]);
    // It is winter time by then.
    expect(moved?.map(({ id, at }) => [id, at])).toEqual([
      ['visit-day:W-1', '2026-10-27T10:00:00.000Z'],
      ['visit-hours:W-1', '2026-10-27T18:00:00.000Z'],
    ]);
  });

  it('says what, which day and what matters, and nothing of a repair', () => {
    const talking = reminded([SOFA]);

    expect([talking.last.status, talking.asked]).toEqual(['reminded', 'keep']);
    expect(talking.texts.join()).toMatch(
      /sofa, 2 mattresses[^]*Friday 25 September[^]*7am[^]*Nobody needs to be in/,
    );
    expect(talking.texts.join()).not.toMatch(/over 18|visit/i);
    expect(talking.options).toEqual(['yes', 'change', 'cancel']);
  });

  it.each([
    ['that was cancelled', []],
    ['that was put off', [{ ...SOFA, slot: '2026-09-30T07:00-17:00' }]],
    ['that was confirmed, the second time', [{ ...SOFA, confirmed: true }]],
  ] as const)('of one %s says nothing', (_, visits) => {
    expect(reminded(visits, 'hours').texts).toEqual([]);
  });

  it.each(['YES', '1', "it's all out the front", "I'll put it outside tonight", 'ydyn, y tu allan'])(
    '%s keeps it',
    (words) => {
      const talking = reminded([SOFA]);
      talking.says(words);

      expect(sent(talking)).toMatchObject({
        transaction: 'appointments.confirm',
        answers: { reference: 'W-204518', kind: 'bulky-waste' },
      });
      talking.settles({ ok: true, reference: 'W-204518' });
      expect(talking.texts.join()).not.toMatch(/be in\b/);
    },
  );

  it('leads to another day that leaves the crews their notice, and to a cancellation that is read back', () => {
    const change = reminded([SOFA]);
    change.says('CHANGE');
    expect([change.asked, change.texts.join()]).toEqual([
      'slot',
      expect.stringContaining('Nobody needs to be in'),
    ]);
    expect(change.lookUps.at(-1)?.by).toBe('bulky-waste|2026-09-28|2026-10-19|5');

    const cancel = reminded([SOFA]);
    cancel.says('CANCEL');
    expect([cancel.asked, cancel.texts.join()]).toEqual([
      'sure',
      expect.stringContaining('Friday 25 September'),
    ]);
    cancel.says('yes');
    expect(sent(cancel)?.transaction).toBe('appointments.cancel');
    cancel.settles({ ok: true, reference: 'W-204518' });
    expect(cancel.texts.join()).not.toContain('repair');
  });

  it.each([
    ["I won't be in", undefined],
    ["we can't be there", undefined],
    ["i can't get it outside", undefined],
    ['how do i get it outside', undefined],
    ["don't cancel it", 'yes'],
    ['another day', 'change'],
  ])('reads %j as %s', (text, keep) => {
    expect(outsideSaid(text)).toBe(keep);
  });

  it('is all in Welsh', () => {
    for (const { words } of collectionReminderInBoth.questions) expect(words.cy.ask).not.toBe(words.en.ask);
  });
});

describe('a collection that is to be changed', () => {
  it.each([
    'cancel my bulky waste W-204518',
    'cancel my collection',
    'cancel my sofa',
    'canslo fy nghasgliad',
  ])('"%s" leads to it, and books nothing', (text) => {
    const talking = says(has(SOFA), text);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['change-appointment', 'reason']);
    expect(talking.texts.join()).toMatch(/25 (?:September|Medi)/);
  });

  it('is the one that is named, of several', () => {
    expect(says(has(REPAIR, SOFA), 'cancel my collection').state.open?.answers[0]).toEqual([
      'job',
      'W-204518',
    ]);
    expect(says(has(REPAIR, SOFA), 'cancel R-104518').state.open?.answers[0]).toEqual(['job', 'R-104518']);
    expect(says(has(REPAIR), 'cancel my bulky waste W-204518').asked).toBe('postcode');
    expect(visitMeant('my visit', ['R-1', 'W-2'])).toBeUndefined();
  });

  it('is asked for by its postcode where it was booked elsewhere, and its reference is taken as it was said', () => {
    const talking = says(
      { found: { 'appointments:own': [], 'appointment:W-204518|NM4 2QP': SOFA } },
      'cancel my bulky waste W-204518',
      'NM4 2QP',
    );

    expect(talking.asked).toBe('reason');
  });
});

describe('when somebody comes', () => {
  it.each(['whens my appointment', 'when are you coming', 'when is the man coming', 'what time is my visit'])(
    '"%s" is answered with their own visit, which can be changed from there',
    (text) => {
      const talking = says(has(SOFA), text);
      expect(talking.asked).toBe('what');
      expect(talking.texts.join()).toContain('Friday 25 September');

      talking.says('cancel it');

      expect(talking.asked).toBe('reason');
    },
  );

  it('is a choice of several, and said plainly where there is none', () => {
    expect(says(has(SOFA, REPAIR), 'when are you coming').asked).toBe('job');

    const none = says(has(), 'when are you coming');

    expect([none.last.status, none.options]).toEqual([
      'told',
      ['form:change-appointment', 'faq:bin-days', 'command:person'],
    ]);
  });

  it('holds nobody who turns to something else', () => {
    const talking = says(has(SOFA), 'when are you coming', 'library hours');

    expect([talking.last.status, talking.state.open]).toEqual(['answered', undefined]);
  });

  it.each([
    'when are you coming to empty my bins',
    'when do you collect sofas',
    'when are you open',
    'cancel my garden bin',
  ])('"%s" is another matter', (text) => {
    expect(says(has(SOFA), text).lookUps.some(({ in: place }) => place === 'appointments')).toBe(false);
  });
});

describe('nobody came', () => {
  const past = { ...SOFA, slot: '2026-09-22T07:00-17:00' };
  const evening = (...visits: readonly Visit[]): Setting => ({
    ...has(...visits),
    at: '2026-09-22T17:00:00.000Z',
  });

  it.each(['nobody came for my sofa', 'you didnt come for my sofa', 'no one came', 'ddaeth neb'])(
    '"%s" is said sorry for, new days are offered first, and it is passed on',
    (text) => {
      const talking = says(evening(past), text);
      expect(talking.asked).toBe('slot');
      expect(talking.texts.join()).toMatch(/sorry|ddrwg/);

      talking.says('1');

      expect(sent(talking)).toMatchObject({
        transaction: 'appointments.missed',
        answers: { reference: 'W-204518', kind: 'bulky-waste', was: past.slot },
      });
      talking.settles({ ok: true, reference: 'W-204518' });
      expect(talking.texts.join()).toMatch(/complain|gwyno/);
    },
  );

  it('is of the visit that is over, where another is still to come', () => {
    expect(says(evening(past, REPAIR), 'nobody came').asked).toBe('slot');
  });

  it('tells what the crew noted, and does not argue', () => {
    const talking = says(evening({ ...past, calledAt: '2026-09-22T09:15:00.000Z' }), 'nobody came');

    expect(talking.texts.join()).toMatch(/sorry[^]*10:15[^]*did not see/);
    expect(talking.asked).toBe('slot');
  });

  it('is not so while they may still come: until when is said, and a person offered', () => {
    const talking = says({ ...has(past), at: '2026-09-22T12:00:00.000Z' }, 'nobody came for my sofa');

    expect([talking.last.status, talking.options]).toEqual(['told', ['command:person']]);
    expect(talking.texts.join()).toContain('5pm');
  });

  it('leads on where nothing was booked here: to what it may be about, and to a complaint', () => {
    expect(says(has(), 'nobody came').options).toEqual([
      'form:change-appointment',
      'form:report-missed-bin',
      'form:make-complaint',
      'command:person',
    ]);
  });
});
