// A repair of which a law says by when it has to be done has its clock, though nobody is woken for it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningRows } from '../../bot/incidents/running.ts';
import { law } from '../../dialogs/law.ts';
import { hazardIn } from '../../dialogs/forms/repair-hazard.ts';
import { cardIncident } from '../../bot/handoff/cases.ts';
import type { Incident } from '../../bot/incidents/incident.ts';
import { incidentRecord, runningTable } from '../../dialogs/incident-record.ts';
import { workDone } from '../../lambdas/incidents/work-done.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { message, startTable, type Table } from '../runtime/workshop.ts';
import { scene } from './scene.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

/** A Tuesday in term time. */
const TOLD = '2026-11-24T10:00:00.000Z';
const reported = async (tenure: string, ...what: readonly string[]) => {
  const home = scene(table);
  home.shop.time.now = new Date(TOLD);
  await home.shop.take(
    message(home.id, 'open', '', {
      at: TOLD,
      receivedAt: TOLD,
      activity: { type: 'message', value: { option: 'form:report-repair' } },
    }),
  );
  await home.says('none of these', tenure, 'NM2 3DL', '2a', ...what);
  await home.says('today', 'skip', 'none', 'skip', 'skip', '1', '07700 900982', 'yes');
  return home;
};
const SINK = ['kitchen', 'tap sink or bath', 'it is blocked'];

const clocksOf = (incident: Awaited<ReturnType<Awaited<ReturnType<typeof reported>>['incident']>>) =>
  incident?.clocks.map(({ law: of, due }) => [of, due.slice(0, 10)]);

describe('a blocked sink', () => {
  it("of a council's tenant has the three working days of the law, and pages nobody", async () => {
    const home = await reported('council tenant', ...SINK);
    const incident = await home.incident();

    expect(incident).toMatchObject({
      row: 'repair',
      severity: 'S3',
      item: 'sink-blocked',
      awareAt: TOLD,
      paged: [],
    });
    expect(clocksOf(incident)).toEqual([
      ['right-to-repair-3-days', '2026-11-27'],
      ['own-s3', '2026-11-27'],
    ]);
    expect(home.texts).toEqual([]);
  });

  it('has one warning while it can still be kept and one when it is too late, each said once', async () => {
    const home = await reported('council tenant', ...SINK);

    await home.at('2026-11-26T09:00:30.000Z');
    expect(home.texts.map(({ words }) => words.slice(0, 9))).toEqual(['DUE SOON ']);
    expect(home.alarms).toEqual(['late right-to-repair-3', 'late own-s3-3']);
    await home.at('2026-11-28T00:00:30.000Z');

    expect(home.texts.map(({ words }) => words.slice(0, 9))).toEqual(['DUE SOON ', 'TOO LATE ']);
    expect(home.texts[1]?.words).toContain('Repair within 3 working days');
    expect((await home.incident())?.clocks.every(({ breachedAt }) => breachedAt !== undefined)).toBe(true);
  });

  it('that the case book says is done has kept its time, and is over', async () => {
    const home = await reported('council tenant', ...SINK);
    const before = await home.incident();
    const [filed] = await home.shop.cases.of(home.id);
    const at = '2026-11-25T12:00:00.000Z';

    const done = workDone({
      key: filed?.key ?? '',
      transaction: 'repairs.report',
      status: 'done',
      updatedAt: at,
    });
    if (done !== undefined) await home.work(done, () => 10_000);
    await home.at('2026-11-28T00:00:30.000Z');

    const after = await home.book.find(before?.id ?? '');
    expect(after).toMatchObject({ standing: 'closed', closedAt: at });
    expect(after?.clocks.map(({ stoppedAt, breachedAt }) => [stoppedAt, breachedAt])).toEqual([
      [at, undefined],
      [at, undefined],
    ]);
    expect(home.texts).toEqual([]);
  });

  it('of a leaseholder, whose right it is not, has none', () => {
    expect(hazardIn({ tenure: 'leaseholder', job: 'entryphone' }, TOLD)).toBeUndefined();
    expect(hazardIn({ tenure: 'leaseholder', job: 'door-open' }, TOLD)).toMatchObject({ severity: 'S2' });
    expect(hazardIn({ tenure: 'leaseholder', job: 'door-open' }, TOLD)).not.toHaveProperty('item');
  });
});

describe('whether the Right to Repair is theirs', () => {
  const said = async (...all: readonly ('applies' | 'not-secure' | 'over-limit')[]) => {
    const home = await reported('council tenant', ...SINK);
    const { id = '' } = (await home.incident()) ?? {};
    for (const [index, each] of all.entries())
      await home.work(
        {
          id: `right:${index}`,
          incident: id,
          at: TOLD,
          kind: 'right-said',
          who: 'Ffion Rees',
          said: each,
          note: 'looked up',
        },
        () => 10_000,
      );
    return home;
  };

  it('is said on the card of whoever takes it: whose each time is, and what was not asked', async () => {
    const incident = await (await said()).incident();
    if (incident === undefined) throw new Error('There is none.');

    expect(cardIncident(incident).clocks.map(({ law: why }) => why)).toEqual([
      "Right to Repair, for a council's secure tenants and repairs up to £250. Neither was asked",
      'Our own target, whatever the tenancy',
    ]);
  });

  it.each([
    ['not-secure', 'the tenancy has no Right to Repair'],
    ['over-limit', 'costs more than £250'],
  ] as const)('%s: its time ends as not owed, on the record, and our own runs on', async (why, words) => {
    const home = await said(why);
    await home.at('2026-11-28T00:00:30.000Z');

    expect(home.alarms).toEqual(['breached own-s3-3']);
    const incident = await home.incident();
    const record = incidentRecord(incident ?? ({} as Incident), {
      now: new Date(TOLD),
      timeZone: 'Europe/London',
    });
    expect(record).toContain(
      `nothing owed, Tuesday 24 November 2026 10:00:00: ${'not-secure' === why ? '' : 'the repair '}${words}`,
    );
    expect(record).toContain('“looked up”');
  });

  it('runs on, as from the beginning, when they say that it applies after all', async () => {
    const home = await said('not-secure', 'applies');

    await home.at('2026-11-28T00:00:30.000Z');

    expect(home.alarms).toEqual(['breached right-to-repair-3', 'breached own-s3-3']);
  });
});

describe('what stands in the view of what runs', () => {
  it('says that it has its days, and comes after what somebody is at', async () => {
    const home = await reported('council tenant', ...SINK);
    const sink = await home.incident();
    if (sink === undefined) throw new Error('There is none.');
    const leak = {
      ...sink,
      id: 'leak',
      reference: 'E-1',
      severity: 'S1',
      pages: 'housing',
      standing: 'acknowledged',
    } as const;
    const untaken = { ...leak, id: 'gas', reference: 'E-2', standing: 'open' } as const;
    const at = { now: new Date(TOLD), timeZone: 'Europe/London' };

    const rows = runningRows([sink, leak, untaken], at.now);

    expect(rows.map(({ reference }) => reference)).toEqual(['E-2', 'E-1', sink.reference]);
    const line = runningTable(rows, at).find((each) => each.startsWith(sink.reference));
    expect(line).toContain('Repair within 3 working days');
    expect(line).toContain('it has its days');
    expect(line).not.toContain('NOBODY');
  });
});

describe('what has a time', () => {
  it.each([
    ['tap-stuck', 'right-to-repair-3-days'],
    ['sink-blocked', 'right-to-repair-3-days'],
    ['banister', 'right-to-repair-3-days'],
    ['floor-rotten', 'right-to-repair-3-days'],
    ['stair-rotten', 'right-to-repair-3-days'],
    ['roof-leaks', 'right-to-repair-7-days'],
    ['entryphone', 'right-to-repair-7-days'],
    ['fan-dead', 'right-to-repair-7-days'],
    ['power-part', 'right-to-repair-3-days'],
    ['radiator-leaks', 'right-to-repair-1-day'],
  ])('"%s" is a matter of %s', (job, rule) => {
    const { item } = hazardIn({ tenure: 'tenant', job }, TOLD) ?? {};
    const about = law.rules.find(({ id }) => id === rule)?.about;

    expect(about?.items).toContain(item);
  });

  it.each([
    'tap-drips',
    'toilet-other',
    'cooker-gas',
    'cooker-electric',
    'toilet-seat',
    'keys-lost',
    'gutter',
  ])('"%s" has none in law', (job) => {
    expect(hazardIn({ tenure: 'tenant', job }, TOLD)).toBeUndefined();
  });

  it('heating is a matter of a day in the cold half of the year, and of three in the other', () => {
    const of = (told: string) => hazardIn({ tenure: 'tenant', job: 'heat-none' }, told)?.['severity'];

    expect(
      ['2027-04-30', '2027-05-01', '2026-10-31', '2026-11-01'].map((day) => of(`${day}T11:00:00Z`)),
    ).toEqual(['S2', 'S3', 'S3', 'S2']);
  });
});
