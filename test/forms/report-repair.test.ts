// Report a repair, as people do it: shortest, chatty, with slips and second thoughts, in Welsh; what it sends and when it stops.
import { describe, expect, it } from 'vitest';
import type { EffectResult, Json } from '../../bot/model.ts';
import { reportRepairInBoth } from '../../dialogs/forms/report-repair.cy.ts';
import { council } from '../../dialogs/council.ts';
import { conversation, DAY, talk, type Conversation, type Setting } from '../talk.ts';
import { TAKEN } from '../visits.ts';

const SENT: EffectResult = { ok: true, reference: 'R-204518' };
/** A dripping kitchen tap in a home of a short street, up to the choice of a time. */
const HOME = ['none', 'tenant', 'NM2 3DL', '2a'] as const;
const TAP = [...HOME, 'kitchen', 'tap', 'a tap drips', 'a month', 'no', 'skip', 'skip'] as const;
const PHONE = '07700 900982';
const repair = (...replies: readonly string[]) => talk('report-repair', ...replies);
const repairIn = (setting: Setting, ...replies: readonly string[]): Conversation => {
  const talking = conversation(setting);
  talking.opens('report-repair');
  for (const reply of replies) talking.says(reply);
  return talking;
};
const submitted = (talking: Conversation): Readonly<Record<string, Json>> => {
  const effect = talking.effects.at(-1);
  return effect?.kind === 'submit' ? effect.answers : {};
};

const lookUps = ({ turns }: Conversation) =>
  turns.flatMap(({ effects }) => effects.flatMap((each) => (each.kind === 'find' ? [each] : [])));

describe('each answer', () => {
  it.each([
    [[], 'danger'],
    [['none'], 'tenure'],
    [['no', 'tenant'], 'postcode'],
    [HOME.slice(0, 3), 'address'],
    [HOME, 'room'],
    [[...HOME, 'kitchen'], 'item'],
    [[...HOME, 'kitchen', 'tap'], 'problem'],
    [[...HOME, 'kitchen', 'extractor fan'], 'since'],
    [[...HOME, 'kitchen', 'tap', '1', 'yesterday'], 'worse'],
    [[...HOME, 'kitchen', 'tap', 'blocked', 'today', 'no'], 'care'],
    [TAP.slice(0, 9), 'access'],
    [TAP.slice(0, 10), 'photo'],
    [TAP, 'slot'],
    [[...TAP, '1'], 'phone'],
    [[...TAP, '1', PHONE], 'check'],
  ])('of %j leads to %s', (replies, asked) => {
    expect(repair(...replies).asked).toBe(asked);
  });

  it.each([
    ['water', 'triage-leak', 'electrics'],
    ['heat', 'triage-heating', 'danger'],
    ['door', 'triage-insecure', 'intruder'],
    ['power', 'triage-power', 'unsafe'],
    ['dry', 'triage-no-water', 'taps'],
  ])('%s, now, goes to its row of the triage', (danger, tree, asked) => {
    const talking = repair();

    talking.taps(danger);

    expect([talking.state.open?.dialog, talking.asked]).toEqual([tree, asked]);
  });

  it('no heating and somebody who is very young, old or ill is told once', () => {
    const talking = repairIn({ at: '2026-12-25T03:00:00.000Z' });
    talking.taps('heat');

    for (const reply of ['no', 'both']) talking.says(reply);

    expect(talking.asked).toBe('postcode');
    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'incidents.report',
      answers: { care: 'unsaid' },
    });
  });

  it.each(['private', 'association', 'owner'])(
    '%s is told who repairs it, and offered a person',
    (tenure) => {
      const talking = repair('none');

      talking.taps(tenure);

      expect([talking.last.status, talking.options]).toEqual(['told', ['command:person']]);
    },
  );

  it('of somebody who needs care makes an emergency of what cannot wait, whose number is asked before it is sent', () => {
    const talking = repair(...HOME, 'bathroom', 'toilet', '1', 'today', 'no', 'my mum is 80');

    expect(talking.asked).toBe('urgentPhone');
    expect(talking.texts.join()).toContain(council.emergencyPhone);
    talking.says(PHONE);
    expect(talking.effects.at(-1)).toMatchObject({ transaction: 'incidents.report' });
    expect(submitted(talking)).toMatchObject({
      severity: 'S1',
      item: 'toilet-only',
      place: '2A Mill Lane, NM2 3DL',
      phone: '07700900982',
      care: 'yes',
      pages: 'housing',
    });
    expect(JSON.stringify(submitted(talking))).not.toContain('older');
  });

  it('of one who would have to pay may be no', () => {
    expect(repair(...HOME, 'bathroom', 'toilet', 'the seat is broken').asked).toBe('pay');
    expect(repair(...HOME, 'bathroom', 'toilet', 'the seat is broken', 'no').last.status).toBe('told');
    expect(repair(...HOME, 'bathroom', 'toilet', 'the seat is broken', 'yes').asked).toBe('since');
  });
});

describe('the end', () => {
  it('sends the job, the home and the visit, once it was checked', () => {
    const talking = repair(...TAP, 'the first one', PHONE, 'yes');

    expect(talking.effects.at(-1)).toMatchObject({
      kind: 'submit',
      transaction: 'repairs.report',
      answers: {
        tenure: 'tenant',
        item: 'sink',
        job: 'tap-drips',
        trade: 'plumbing',
        since: 'month',
        postcode: 'NM2 3DL',
        address: '2A Mill Lane',
        phone: '07700900982',
        days: 20,
        until: '2026-10-20',
        time: '2026-09-23T08:00-12:00',
        slot: 'plumbing/2026-09-23/08:00',
        kind: 'repair',
        about: 'Tap, sink or bath: a tap drips',
      },
    });
    expect(submitted(talking)).not.toHaveProperty('care');
  });

  it('says reference, day, and what to do if it does not happen; and reminds three times', () => {
    const talking = repair(...TAP, '1', PHONE, 'yes');

    talking.settles(SENT);

    const said = talking.texts.join();
    expect(talking.last.status).toBe('submitted');
    for (const part of [
      'R-204518',
      'Wednesday 23 September, 8am to 12pm',
      council.phone,
      council.emergencyPhone,
    ])
      expect(said).toContain(part);
    expect(talking.state.timers?.map(({ id, at }) => [id, at])).toEqual([
      ['visit-hours:R-204518', '2026-09-22T18:00:00.000Z'],
      ['visit-after:R-204518', '2026-09-24T11:00:00.000Z'],
    ]);
  });

  it('asks for another time when somebody else took it', () => {
    const talking = repair(...TAP, '1', PHONE, 'yes');

    talking.settles(TAKEN);

    expect(talking.asked).toBe('slot');
    expect(talking.texts.join()).toContain('Gone.');
    talking.says('2');
    expect(talking.asked).toBe('check');
  });
});

describe('times', () => {
  it('are three, the earliest first, none of today, and "none of these"', () => {
    expect(repair(...TAP).options).toEqual([
      '2026-09-23T08:00-12:00',
      '2026-09-23T10:00-14:00',
      '2026-09-23T12:00-17:00',
      'none',
    ]);
  });

  it('that do not suit are followed by later ones, once, and then by a call', () => {
    const talking = repair(...TAP, 'none of these');
    expect(talking.asked).toBe('later');
    expect(talking.options[0]).toBe('2026-09-24T08:00-12:00');

    talking.says('none');

    expect(talking.asked).toBe('phone');
    talking.says(PHONE);
    talking.says('yes');
    expect(submitted(talking)).not.toHaveProperty('slot');
    talking.settles(SENT);
    expect(talking.texts.join()).toContain('Wednesday 23 September');
    expect(talking.state.timers).toBeUndefined();
  });

  it('of the later ones can be chosen', () => {
    const talking = repair(...TAP, 'none of these', '2', PHONE, 'yes');

    expect(submitted(talking)['time']).toBe('2026-09-24T10:00-14:00');
  });

  it('are looked up up to the deadline of the job, and no further', () => {
    const found = conversation();
    found.opens('report-repair');
    for (const reply of [...HOME, 'bathroom', 'toilet', '1', 'today', 'no', 'no', 'skip', 'skip'])
      found.says(reply);

    expect(lookUps(found).at(-1)).toMatchObject({ in: 'slots', by: 'plumbing|2026-09-23|2026-09-23|6' });
  });

  it('that there are none of in time are not quietly replaced by later ones: a planner is told, and so are they', () => {
    const talking = repairIn({ found: { slots: [] } }, ...TAP);

    expect(talking.asked).toBe('phone');
    expect(talking.texts.join()).toContain('Tuesday 20 October');
    talking.says(PHONE);
    talking.says('yes');
    expect(submitted(talking)).toMatchObject({ plan: 'visit', until: '2026-10-20' });
    expect(submitted(talking)).not.toHaveProperty('slot');
  });

  it('that another has just taken are asked for again, looked up anew', () => {
    const talking = repairIn({ found: { holds: null } }, ...TAP);
    const before = lookUps(talking).filter((each) => each.in === 'slots').length;
    // A look-up that finds nothing is answered with null, and not from Northmoor.
    talking.says('1');

    expect(lookUps(talking).some((each) => each.in === 'holds')).toBe(true);
    expect([before, talking.asked]).toEqual([1, 'slot']);
    expect(lookUps(talking).filter((each) => each.in === 'slots')).toHaveLength(2);
  });

  it('of which the last is lost while they check leave it to a planner, and the receipt says so', () => {
    const found = {
      slots: [{ id: 'plumbing/2026-09-23/08:00', date: '2026-09-23', from: '08:00', to: '12:00' }],
    };
    const talking = repairIn({ found, byHand: false }, ...TAP, '1', PHONE, 'yes');
    Object.assign(found, { slots: [] });

    talking.settles(TAKEN);
    expect([talking.asked, talking.texts[0]]).toEqual(['check', 'Gone.']);
    talking.says('yes');

    expect(submitted(talking)).toMatchObject({ planner: 'none-free', until: '2026-10-20' });
    talking.settles(SENT);
    expect(talking.texts.join()).toMatch(/no free time by Tuesday 20 October.*planner will call/s);
  });

  it('that there are none of are told of, though their number is known from before', () => {
    const talking = repairIn(
      { found: { slots: [] }, state: { language: 'en', known: { phone: '07700900982' } } },
      ...TAP,
    );

    expect(talking.asked).toBe('check');
    expect(talking.texts.join()).toContain('no free time by Tuesday 20 October');
  });

  it.each([
    ['2026-10-30T12:00:00.000Z', 'heating|2026-10-31|2026-11-04|6'],
    ['2026-10-31T12:00:00.000Z', 'heating|2026-11-01|2026-11-04|6'],
    ['2026-11-01T12:00:00.000Z', 'heating|2026-11-02|2026-11-02|6'],
    ['2027-04-30T12:00:00.000Z', 'heating|2027-05-01|2027-05-04|6'],
    ['2027-05-01T12:00:00.000Z', 'heating|2027-05-02|2027-05-06|6'],
  ])('of heating, reported at %s, are looked up within its season: %s', (at, by) => {
    const talking = repairIn({ at }, ...HOME, '5', '1', '1', 'today', 'no', 'no', 'skip', 'skip');

    expect(lookUps(talking).at(-1)).toMatchObject({ in: 'slots', by });
  });

  it('are none for damp where somebody needs care: they are called', () => {
    const talking = repair(...HOME, 'kitchen', 'mould', '1', 'months', 'yes', 'asthma', 'skip', 'skip');

    expect(talking.asked).toBe('phone');
    talking.says(PHONE);
    talking.says('yes');
    expect(submitted(talking)).toMatchObject({ plan: 'person', job: 'mould' });
  });
});

describe('notes for the worker', () => {
  it.each(['key safe 4471', 'keysafe code is 4 4 7 1', 'the door code is 1234', 'code: four four seven one'])(
    'with a code, such as %j, are refused and not kept',
    (text) => {
      const talking = repair(...TAP.slice(0, 9), text);

      expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'access']);
      expect(talking.state.open?.answers.at(-1)?.[0]).toBe('worse');
    },
  );

  it.each(['2 dogs', 'there is a key safe', 'ring flat 12, not the code panel', 'knock and wait, I am 82'])(
    'without one, such as %j, are kept',
    (text) => {
      const talking = repair(...TAP.slice(0, 9), text);

      expect(talking.state.open?.answers.at(-1)).toEqual(['access', text]);
    },
  );
});

describe('people', () => {
  it('who say much at once are asked less', () => {
    const talking = conversation();

    talking.says('I need to report my kitchen tap is dripping, 2a Mill Lane NM2 3DL');
    talking.says('none of these');
    talking.says('council tenant');

    expect(talking.asked).toBe('since');
    for (const reply of ['weeks and weeks, at least a month', 'no']) talking.says(reply);
    expect(talking.asked).toBe('access');
  });

  it('slip, go back, change their mind and come back to it', () => {
    const talking = repair(
      'nonee',
      'tennant',
      'NM2 3DL',
      '2a',
      'kichen',
      'tap',
      'back',
      'extractor fan',
      'yesterday',
      'no',
      'no',
    );
    expect(talking.state.open?.answers).toContainEqual(['item', 'fan']);
    expect(talking.asked).toBe('access');

    talking.says('change what');
    talking.says('cupboard');

    expect(talking.asked).toBe('access');
    expect(talking.state.open?.answers).toContainEqual(['item', 'units']);
  });

  it('ask something else in the middle, and go on', () => {
    const talking = repair(...TAP);
    const { options } = talking;

    talking.says('library hours');

    expect([talking.asked, talking.options]).toEqual(['slot', options]);
  });

  it('come back the next day and are offered times of then', () => {
    const talking = repair(...TAP, '1');
    talking.later(DAY + 60_000);

    talking.says('hello');
    talking.says(PHONE);

    // The first time was of today, which is over for them.
    expect(talking.asked).toBe('slot');
    expect(talking.options[0]).toBe('2026-09-24T08:00-12:00');
  });

  it('speak of a danger in it, and are answered before anything else', () => {
    const talking = repair(...TAP, 'i can smell gas');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts.join()).toContain('0800 111 999');
  });

  it('do it in Welsh from the first word to the last', () => {
    const replies = [
      'dim un',
      'tenant y cyngor',
      'NM2 3DL',
      '2a',
      'cegin',
      '1',
      '1',
      'hyd at fis',
      'na',
      'sgipio',
      'sgipio',
      '1',
      PHONE,
      'ie',
    ];
    const talking = repairIn({ locale: 'cy-GB' }, ...replies);
    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
    expect(talking.texts.join()).toContain('dydd Mercher 23 Medi');
    expect(talking.turns.flatMap(({ activities }) => activities.map(({ locale }) => locale))).not.toContain(
      'en-GB',
    );
    for (const { words } of reportRepairInBoth.questions) expect(words.cy.ask).not.toBe(words.en.ask);
  });

  it('reach it straight, and from its answer', () => {
    const straight = conversation();
    straight.says('report a repair');
    const asked = conversation();
    asked.says('how do i get a cupboard hinge mended?');
    asked.taps('form:report-repair');
    const telling = conversation();
    telling.says('cupboard hinge broke');
    expect(telling.asked).toBe('danger');

    expect([straight.asked, asked.asked]).toEqual(['danger', 'danger']);
  });
});

describe('its state', () => {
  it('is under 2 kB at its largest, with a long street', () => {
    const talking = repair(
      'none',
      'tenant',
      'NM3 1FG',
      '4',
      ...TAP.slice(4, 9),
      'two dogs, please knock',
      'skip',
      '1',
      PHONE,
    );

    expect(talking.asked).toBe('check');
    expect(JSON.stringify(talking.state).length).toBeLessThan(2_000);
  });
});

it.each([
  ['None', ['none']],
  ["I'd rather not say", ['unsaid']],
])('takes "%s" for the answer that it is, and not for a wish to skip', (words, care) => {
  const talking = repair(...HOME, 'kitchen', 'tap', 'blocked', 'today', 'no');

  talking.says(words);

  expect(talking.state.open?.answers).toContainEqual(['care', care]);
});

it('takes what is wrong from the first message, and says so', () => {
  const talking = conversation();
  talking.says('my kitchen tap is dripping');
  for (const reply of HOME) talking.says(reply);

  expect(talking.state.open?.answers).toContainEqual(['problem', 'tap-drips']);
  expect(talking.asked).toBe('since');
});
