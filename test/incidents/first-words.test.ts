// What a law gives a time for is kept from the words that tell of it, though it can wait for a visit and though nobody writes on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_A_HOME } from '../../dialogs/law/rows.ts';
import { OVER_BY_THEM } from '../../dialogs/triage/receipt.ts';
import { treeId } from '../../dialogs/triage/rows.ts';
import { incidentId } from '../../lambdas/transactions/report-incident.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { message, startTable, type Table } from '../runtime/workshop.ts';
import { conversation } from '../talk.ts';
import { scene } from './scene.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

/** A Tuesday in November, and one in July. */
const COLD = '2026-11-24T21:40:00.000Z';
const WARM = '2026-07-14T20:40:00.000Z';
const begins = (at = COLD) => {
  const home = scene(table);
  home.shop.time.now = new Date(at);
  return home;
};
type Home = ReturnType<typeof begins>;
const taps = (home: Home, option: string) => {
  const at = home.shop.time.now.toISOString();
  const activity = { type: 'message' as const, value: { option } };
  return home.shop.take(message(home.id, `tap-${option}`, '', { at, receivedAt: at, activity }));
};
const ours = async (home: Home) => {
  const all = await home.book.running();
  return all.filter((each) => each.conversation === home.id);
};
const clocksOf = async (home: Home) =>
  (await home.incident())?.clocks.map(({ law, from, due }) => [law, from, due.slice(0, 10)]);

describe('a home without heating, told of in one message and then silence', () => {
  it.each([
    'no heating',
    'no hot water',
    'heating broken',
    'the boiler has packed up',
    'dim gwres',
    'dim dwr poeth',
  ])('has its case, its incident and the clocks of the law from "%s", and pages nobody', async (words) => {
    const home = begins();

    await home.says(words);
    await home.at('2026-11-25T08:00:00.000Z');

    const [filed, ...others] = await home.shop.cases.of(home.id);
    expect(others).toEqual([]);
    expect(filed).toMatchObject({ transaction: 'incidents.report', receivedAt: COLD, answers: { words } });
    expect(await home.incident()).toMatchObject({
      reference: filed?.reference,
      row: 'heating',
      severity: 'S2',
      awareAt: COLD,
      words,
      paged: [],
    });
    expect(home.texts).toEqual([]);
    expect(await clocksOf(home)).toEqual([
      ['right-to-repair-heating-winter', COLD, '2026-11-25'],
      ['own-s2', COLD, '2026-11-25'],
    ]);
  });

  it('has three working days in the warm half of the year', async () => {
    const home = begins(WARM);

    await home.says('no hot water');

    expect(await clocksOf(home)).toEqual([
      ['right-to-repair-heating-summer', WARM, '2026-07-17'],
      ['own-s3', WARM, '2026-07-17'],
    ]);
  });

  it('has the duty manager told before its day is over, and when it is', async () => {
    const home = begins();
    await home.says('no heating');
    const [clock] = (await home.incident())?.clocks ?? [];

    await home.at(clock?.alarmAt ?? '');
    await home.at('2026-11-26T00:01:00.000Z');

    expect(home.texts.map(({ words }) => words.slice(0, 9))).toEqual(['DUE SOON ', 'TOO LATE ']);
  });

  it('is an emergency, known from the first message, when they answer that it is one', async () => {
    const home = begins();
    await home.says('no heating');

    home.shop.time.now = new Date('2026-11-24T21:45:00.000Z');
    await home.says('no', 'both');

    expect(await ours(home)).toMatchObject([
      { severity: 'S1', item: 'heating-total', awareAt: COLD, standing: 'open' },
    ]);
    expect(home.texts).toHaveLength(1);
  });

  it('goes on into the form as the same case, with the address as soon as that is known, and with their words', async () => {
    const home = begins();
    await home.says('no hot water', 'no', 'hot water only', 'none of these');
    await home.says('council tenant', 'NM2 3DL', '2a');

    const [filed, ...others] = await home.shop.cases.of(home.id);
    expect(others).toEqual([]);
    expect(filed).toMatchObject({
      transaction: 'repairs.hazard',
      receivedAt: COLD,
      answers: { words: 'no hot water', job: 'water-cold', tenure: 'tenant', postcode: 'NM2 3DL' },
    });
    expect(await ours(home)).toMatchObject([
      { reference: filed?.reference, item: 'hot-water-total', awareAt: COLD, paged: [] },
    ]);
  });

  it('is one case and one incident when the form is sent', async () => {
    const home = begins();
    await home.says(
      'no hot water',
      'no',
      'hot water only',
      'none of these',
      'council tenant',
      'NM2 3DL',
      '2a',
    );
    await home.says('today', 'skip', 'skip', 'skip', '1', '07700 900982', 'yes');

    const [filed, ...others] = await home.shop.cases.of(home.id);
    expect(others).toEqual([]);
    expect(filed).toMatchObject({ transaction: 'repairs.report', receivedAt: COLD });
    const all = await ours(home);
    expect(all).toMatchObject([{ reference: filed?.reference, severity: 'S2', awareAt: COLD, paged: [] }]);
    expect(home.texts).toEqual([]);
  });

  it('is none for whoever only opened the button to look, and is one once they have said what has stopped', async () => {
    const home = begins();
    await taps(home, `form:${treeId('heating')}`);
    await home.settle();
    await home.says('no');
    expect(await home.shop.cases.of(home.id)).toEqual([]);

    await home.says('all the heating');

    expect(await ours(home)).toMatchObject([{ row: 'heating', severity: 'S2', paged: [] }]);
  });

  it.each([
    ['a danger that was none', ['smoke', 'no']],
    ['a thank you before that', ['smoke', 'ta', 'no']],
  ])('goes on with its question after %s', (_, said) => {
    const talking = conversation({ channel: 'sms', at: COLD });
    talking.says('no heating');
    const { asked } = talking;

    for (const each of said) talking.says(each);

    expect(talking.asked).toBe(asked);
    expect(talking.state.open).toMatchObject({
      dialog: treeId('heating'),
      answers: [],
      hazardAt: expect.any(String) as string,
    });
    expect(talking.texts.join()).not.toContain('Bin days');
  });

  it('is not taken for an emergency by "getting worse": that is asked about, as before', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says('no heating');
    expect(talking.state.open).toMatchObject({ hazardWaits: true });

    talking.says('getting worse');

    expect(talking.state.danger).toMatchObject({ asks: true });
  });
});

describe('a home without power or water, which may be a network that has failed', () => {
  const power = ['no power', 'no'] as const;

  it.each([
    ['no power', 'power'],
    ['dim trydan', 'power'],
    ['no water', 'no-water'],
    ['dim dwr', 'no-water'],
  ])('has its case and its incident from "%s" and silence, and pages nobody', async (words, row) => {
    const home = begins();

    await home.says(words);
    await home.at('2026-11-25T08:00:00.000Z');

    const [filed, ...others] = await home.shop.cases.of(home.id);
    expect(others).toEqual([]);
    expect(filed).toMatchObject({
      transaction: 'incidents.report',
      status: 'received',
      answers: { row, words },
    });
    expect(await home.incident()).toMatchObject({
      row,
      severity: 'S3',
      awareAt: COLD,
      standing: 'open',
      paged: [],
    });
    expect(home.texts).toEqual([]);
  });

  it.each([
    ['the homes near have none either', [...power, 'yes'], 'power/cut'],
    ['the meter is empty', [...power, 'no', 'all of it', 'no credit'], 'power/credit'],
    ['the neighbours have no water', ['no water', 'all of them', 'no'], 'no-water/company'],
  ] as const)('is over when %s: nothing is owed, and its case says why', async (_, said, rule) => {
    const home = begins();

    await home.says(...said);

    expect(await ours(home)).toEqual([]);
    const [filed, ...others] = await home.shop.cases.of(home.id);
    expect(others).toEqual([]);
    expect(filed).toMatchObject({
      status: 'closed-no-action',
      reason: OVER_BY_THEM['not-ours'].en,
      answers: { over: 'not-ours' },
    });
    const incident = await home.book.find(incidentId(filed?.key ?? ''));
    expect(incident).toMatchObject({ rule, standing: 'closed', closedAs: 'not-ours', paged: [] });
    expect(incident?.clocks.every(({ notOwed }) => notOwed === 'not-ours')).toBe(true);
    expect(home.texts).toEqual([]);
  });

  it('is a case of its own when they write again, for it was not the network', async () => {
    const home = begins();
    await home.says(...power, 'no', 'all of it', 'no credit');
    home.shop.time.now = new Date('2026-11-24T22:10:00.000Z');

    await home.says('i topped up and still no power', 'no', 'no', 'all of it', 'yes there is credit');

    expect(await home.shop.cases.of(home.id)).toMatchObject([
      { status: 'closed-no-action' },
      { status: 'received', receivedAt: '2026-11-24T22:10:00.000Z' },
    ]);
    expect(await ours(home)).toMatchObject([{ row: 'power', severity: 'S1', standing: 'open' }]);
    expect(home.texts).toHaveLength(1);
  });

  it('pages nobody for a meter that may be empty, and runs the day of the law until that is known', async () => {
    const home = begins();

    await home.says(...power, 'no', 'all of it');

    expect(await ours(home)).toMatchObject([{ severity: 'S2', item: 'power-total', paged: [] }]);
    expect((await clocksOf(home))?.map(([law]) => law)).toContain('right-to-repair-1-day');
  });
});

describe('which rows of a home are kept from their first words', () => {
  /** What is kept, or the answers that it still hangs on: what may be no matter of the landlord, or has no time in law. */
  const KEPT: Readonly<
    Record<(typeof IN_A_HOME)[number], readonly (readonly [words: string, severity: string])[]>
  > = {
    gas: [['i can smell gas', 'of its line']],
    co: [['carbon monoxide alarm is going off', 'of its line']],
    fire: [['my house is on fire', 'of its line']],
    electric: [['the socket is sparking', 'of its line']],
    // A cut in the street is none of ours: what is kept is over with that answer.
    power: [
      ['no power', 'S3'],
      ['power cut', 'S3'],
    ],
    heating: [
      ['no heating', 'S2'],
      ['no hot water', 'S2'],
    ],
    // A tap that drips is routine.
    leak: [
      ['water is coming through the ceiling', 'of its line'],
      ['leak under the sink', 'not yet'],
    ],
    flood: [['the river is rising fast', 'of its line']],
    'no-water': [['no water', 'S3']],
    // A second toilet has no time in law.
    toilet: [
      ['my only toilet is blocked', 'S2'],
      ['the toilet is blocked', 'not yet'],
    ],
    // Lost keys have none either.
    insecure: [
      ['front door wont lock', 'S1'],
      ['locked out', 'not yet'],
    ],
    structure: [['the ceiling has collapsed', 'of its line']],
    damp: [['there is black mould all over the bedroom walls', 'SH']],
    // One chirp is a battery.
    alarm: [
      ['the smoke alarm is not working', 'S1'],
      ['smoke alarm chirps', 'not yet'],
    ],
  };

  it.each(Object.entries(KEPT).flatMap(([row, all]) => all.map((each) => [row, ...each] as const)))(
    '%s: "%s" is %s',
    (row, words, severity) => {
      const talking = conversation({ channel: 'sms', at: COLD });

      talking.says(words);

      const filed = talking.effects.flatMap((each) =>
        each.kind === 'submit' && each.transaction === 'incidents.report' ? [each.answers] : [],
      );
      if (severity === 'not yet') expect([talking.state.open?.dialog, filed]).toEqual([treeId(row), []]);
      else if (severity === 'of its line') expect(filed).toMatchObject([{ row }]);
      else expect(filed).toMatchObject([{ row, severity }]);
    },
  );

  it.each([
    ['power', 'S1', ['no power', 'no', 'no', 'all of it', 'i do not prepay']],
    ['power', 'S3', ['no power', 'no', 'no', 'part of it']],
    ['no-water', 'S2', ['no water', 'all of them', 'yes']],
    ['toilet', 'S2', ['the toilet is blocked', 'yes']],
  ] as const)('%s is kept at %s by the answer that rules the rest out', (row, severity, said) => {
    const talking = conversation({ channel: 'sms', at: COLD });

    for (const each of said) talking.says(each);

    const filed = talking.effects.flatMap((each) => (each.kind === 'submit' ? [each.answers] : []));
    expect(filed.at(-1)).toMatchObject({ row, severity });
    expect(talking.state.open?.hazardAt).toBe(talking.state.open?.openedAt);
  });
});
