// Which clocks a report starts, and when each is due: every boundary of the law's own, and of the council's targets.
import { describe, expect, it } from 'vitest';
import {
  clocksAfter,
  clocksFor,
  rightToRepairFor,
  type Clock,
  type Report,
} from '../../bot/clocks/deadlines.ts';
import { calendar, law, staleLaw } from '../../dialogs/law.ts';
import { AWAAB } from '../../dialogs/law/awaab.ts';
import { ITEMS, rightToRepair } from '../../dialogs/law/right-to-repair.ts';

const WALES = { ...law, nation: 'wales' } as const;
const THURSDAY = '2026-11-26T10:00:00Z';
const of = (report: Partial<Report>, its = law) =>
  clocksFor({ row: 'damp', severity: 'SH', awareAt: THURSDAY, ...report }, its, calendar);
const dues = (clocks: readonly Clock[]) => Object.fromEntries(clocks.map(({ id, due }) => [id, due]));
const due = (report: Partial<Report>, id: string, its = law) => dues(of(report, its))[id];
const ids = (report: Partial<Report>, its = law) => of(report, its).map(({ id }) => id);

describe('an emergency', () => {
  it('in a home starts our own clocks and the law’s, those that are due first before the others', () => {
    const clocks = of({ row: 'leak', severity: 'S1', item: 'pipe-leak' });

    expect(dues(clocks)).toEqual({
      'own-acknowledge-15m': '2026-11-26T10:15:00.000Z',
      'own-attend-4h': '2026-11-26T14:00:00.000Z',
      'awaab-emergency-investigated': '2026-11-27T10:00:00.000Z',
      'awaab-emergency-safe': '2026-11-27T10:00:00.000Z',
      'own-safe-24h': '2026-11-27T10:00:00.000Z',
      'right-to-repair-1': '2026-11-27T23:59:00.000Z',
    });
    expect(clocks.map((clock) => clock.due)).toEqual(clocks.map((clock) => clock.due).sort());
    expect(clocks.map(({ law: id }) => law.rules.some((rule) => rule.id === id))).not.toContain(false);
  });

  it.each([
    ['lift', ['own-acknowledge-15m', 'own-lift-1h'], 'is no hazard in law, and is freed within the hour'],
    ['highway', ['own-acknowledge-15m', 'own-highway-2h'], 'is made safe within two hours'],
    ['selfharm', ['own-acknowledge-15m'], 'needs a person, and nothing is made safe'],
  ])('of %s starts %j: it %s', (row, clocks) => {
    expect(ids({ row, severity: 'S0' })).toEqual(clocks);
  });

  it('of a structure has somebody speak with whoever reported it within the hour, and the rest beside', () => {
    const clocks = of({ row: 'structure', severity: 'S0' });

    expect(clocks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['own-attend-4h', 'awaab-emergency-safe']),
    );
    expect(clocks.find(({ id }) => id === 'own-structure-1h')).toMatchObject({
      due: '2026-11-26T11:00:00.000Z',
      stoppedBy: 'attended',
    });
  });

  it.each([
    ['2027-03-27T14:00:00Z', '2027-03-28T14:00:00.000Z', 'the clocks go forward'],
    ['2027-10-30T14:00:00Z', '2027-10-31T14:00:00.000Z', 'the clocks go back'],
    ['2026-12-25T03:00:00Z', '2026-12-26T03:00:00.000Z', 'it is Christmas'],
    ['2026-12-24T23:59:00Z', '2026-12-25T23:59:00.000Z', 'it is nearly midnight'],
  ])('told of at %s is safe by %s, 24 hours on, though %s', (awareAt, by) => {
    expect(due({ row: 'heating', severity: 'S1', awareAt }, 'awaab-emergency-safe')).toBe(by);
  });

  it('has its alarm when three quarters of the time are gone', () => {
    const alarms = of({ row: 'fire', severity: 'S0' }).map(({ id, alarmAt }) => [id, alarmAt]);

    expect(Object.fromEntries(alarms)).toMatchObject({
      'own-attend-4h': '2026-11-26T13:00:00.000Z',
      'awaab-emergency-safe': '2026-11-27T04:00:00.000Z',
      'own-acknowledge-15m': '2026-11-26T10:11:15.000Z',
    });
  });

  it('is none any more in law when staff have judged it significant alone', () => {
    const clocks = ids({ row: 'damp', severity: 'S1', hazardous: 'significant' });

    expect(clocks).toContain('awaab-significant-investigated');
    expect(clocks).toContain('own-safe-24h');
    expect(clocks).not.toContain('awaab-emergency-safe');
  });

  it.each(['2025-10-26T22:59:00Z', '2025-10-26T23:59:00Z'])(
    'known of at %s is before Awaab’s Law',
    (awareAt) => {
      expect(ids({ row: 'gas', severity: 'S0', awareAt })).not.toContain('awaab-emergency-safe');
    },
  );

  it('known of in the first minute of 27 October 2025 is under Awaab’s Law', () => {
    expect(ids({ row: 'gas', severity: 'S0', awareAt: '2025-10-27T00:00:00Z' })).toContain(
      'awaab-emergency-safe',
    );
  });
});

describe('damp', () => {
  it.each([
    ['2026-11-26T10:00:00Z', '2026-12-10', 'on a Thursday'],
    ['2026-11-28T10:00:00Z', '2026-12-11', 'on a Saturday'],
    ['2026-11-26T23:59:00Z', '2026-12-10', 'a minute before midnight'],
    ['2026-11-27T00:01:00Z', '2026-12-11', 'a minute after'],
    ['2026-12-28T10:00:00Z', '2027-01-12', 'on a bank holiday'],
    ['2026-12-23T10:00:00Z', '2027-01-11', 'before Christmas'],
    ['2027-03-25T10:00:00Z', '2027-04-12', 'before Easter'],
  ])('told of at %s is investigated by the end of %s: %s', (awareAt, by) => {
    expect(due({ awareAt }, 'awaab-significant-investigated')?.slice(0, 10)).toBe(by);
  });

  it('in summer time ends with the local day', () => {
    expect(due({ awareAt: '2027-06-30T23:30:00Z' }, 'awaab-significant-investigated')).toBe(
      '2027-07-15T22:59:00.000Z',
    );
  });

  it.each(['SH', 'S2', 'S3', 'S4'] as const)(
    'of severity %s is a significant hazard while nobody has judged it',
    (severity) => {
      expect(ids({ severity })).toContain('awaab-significant-investigated');
    },
  );

  it('has its alarm on the morning of the working day before', () => {
    const [clock] = of({ awareAt: '2026-12-14T10:00:00Z' });

    expect([clock?.due, clock?.alarmAt]).toEqual(['2026-12-30T23:59:00.000Z', '2026-12-29T09:00:00.000Z']);
  });

  it('that was investigated starts four clocks, each once, and none at another event', () => {
    const running = of({});
    const after = clocksAfter('investigated', '2026-12-21T15:00:00Z', running, law, calendar);

    expect(dues(after)).toEqual({
      'awaab-significant-summary': '2026-12-24T23:59:00.000Z',
      'awaab-significant-safe': '2026-12-30T23:59:00.000Z',
      'awaab-significant-works-begun': '2026-12-30T23:59:00.000Z',
      'awaab-significant-works-started': '2027-03-15T23:59:00.000Z',
    });
    expect(
      clocksAfter('investigated', '2026-12-22T15:00:00Z', [...running, ...after], law, calendar),
    ).toEqual([]);
    expect(clocksAfter('made-safe', '2026-12-21T15:00:00Z', running, law, calendar)).toEqual([]);
  });

  it('that has 12 weeks ends on the 84th day, over a change of the clocks, with its alarm a working week before', () => {
    const after = clocksAfter('investigated', '2027-01-18T15:00:00Z', of({}), law, calendar);
    const works = after.find(({ id }) => id === 'awaab-significant-works-started');

    expect([works?.due, works?.alarmAt]).toEqual(['2027-04-12T22:59:00.000Z', '2027-04-05T08:00:00.000Z']);
  });

  it('in Wales has the landlord’s own times, and nothing of Awaab’s Law', () => {
    const running = of({}, WALES);

    expect(dues(running)).toEqual({ 'own-hazard-investigated': '2026-12-10T23:59:00.000Z' });
    expect(dues(clocksAfter('investigated', THURSDAY, running, WALES, calendar))).toEqual({
      'own-hazard-safe': '2026-12-03T23:59:00.000Z',
    });
    expect(ids({ row: 'gas', severity: 'S0' }, WALES).filter((id) => id.startsWith('awaab'))).toEqual([]);
  });
});

describe('an emergency that was investigated', () => {
  it('still has its summary and its works', () => {
    const running = of({ row: 'electric', severity: 'S1' });

    expect(clocksAfter('investigated', THURSDAY, running, law, calendar).map(({ id }) => id)).toEqual([
      'awaab-emergency-summary',
      'awaab-emergency-works-begun',
      'awaab-emergency-works-started',
    ]);
  });
});

describe('a later phase of Awaab’s Law', () => {
  const cold = { row: 'heating', severity: 'SH' } as const;

  it('is not in force while it has no date', () => {
    expect(AWAAB.filter(({ from }) => from === undefined).map(({ id }) => id)).toEqual([
      'awaab-significant-2',
      'awaab-significant-3',
    ]);
    expect(ids(cold)).toEqual([]);
  });

  it('is in force from the date that is written, and not the day before', () => {
    const dated = law.rules.map((rule) =>
      rule.id === 'awaab-significant-2' ? { ...rule, from: '2026-11-26' } : rule,
    );
    const its = { ...law, rules: dated };

    expect(ids(cold, its)).toEqual(['awaab-significant-investigated']);
    expect(ids({ ...cold, awareAt: '2026-11-25T10:00:00Z' }, its)).toEqual([]);
  });

  it('shares no hazard with another, so that none has its clocks twice', () => {
    const rows = AWAAB.flatMap(({ about }) => about.rows ?? []);

    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('the Right to Repair', () => {
  it.each([
    ['heating-total', '2026-10-31', 3],
    ['heating-total', '2026-11-01', 1],
    ['hot-water-partial', '2027-01-01', 1],
    ['heating-partial', '2027-02-28', 1],
    ['heating-total', '2028-02-29', 1],
    ['heating-total', '2027-04-30', 1],
    ['heating-total', '2027-05-01', 3],
    ['power-total', '2026-07-01', 1],
    ['power-partial', '2026-07-01', 3],
    ['water-total', '2026-07-01', 1],
    ['water-partial', '2026-07-01', 3],
    ['gas-partial', '2026-07-01', 1],
    ['toilet-only', '2026-07-01', 1],
    ['insecure', '2026-07-01', 1],
    ['tap-stuck', '2026-07-01', 3],
    ['roof-leak', '2026-07-01', 7],
    ['entryphone', '2026-07-01', 7],
    ['extractor-fan', '2026-07-01', 7],
    ['shelf', '2026-07-01', undefined],
    ['roof-leak', '1994-03-31', undefined],
  ])('gives for %s on %s %s working days', (item, date, days) => {
    expect(rightToRepairFor(item, date, law)).toBe(days);
  });

  it.each([
    ['2026-10-31T23:59:00Z', 'right-to-repair-3', '2026-11-04T23:59:00.000Z'],
    ['2026-11-01T00:01:00Z', 'right-to-repair-1', '2026-11-02T23:59:00.000Z'],
    ['2027-04-30T22:59:00Z', 'right-to-repair-1', '2027-05-04T22:59:00.000Z'],
    ['2027-04-30T23:01:00Z', 'right-to-repair-3', '2027-05-06T22:59:00.000Z'],
  ])('of heating told of at %s is %s, by the local date', (awareAt, id, by) => {
    const clocks = of({ row: 'heating', severity: 'S2', item: 'heating-total', awareAt });

    expect(
      clocks.filter(({ law: rule }) => rule.startsWith('right-to-repair')).map((each) => [each.id, each.due]),
    ).toEqual([[id, by]]);
  });

  it('gives everything that it names one length on every day of a year', () => {
    const days = ['2026-01-01', '2026-04-30', '2026-05-01', '2026-10-31', '2026-11-01', '2026-12-31'];
    const lengths = ITEMS.flatMap((item) => days.map((date) => rightToRepairFor(item, date, law)));

    expect(new Set(lengths)).toEqual(new Set([1, 3, 7]));
  });

  it('is not assumed in Wales', () => {
    expect(rightToRepairFor('roof-leak', '2026-07-01', WALES)).toBeUndefined();
  });

  it('that gives a day has its alarm on the morning of that day, for the report itself is no news', () => {
    const clocks = of({
      row: 'toilet',
      severity: 'S2',
      item: 'toilet-only',
      awareAt: '2026-11-28T22:00:00Z',
    });

    expect(clocks.map(({ id, alarmAt }) => [id, alarmAt])).toEqual([
      ['right-to-repair-1', '2026-11-30T09:00:00.000Z'],
      ['own-s2-1', '2026-11-30T09:00:00.000Z'],
    ]);
  });
});

describe('our own targets', () => {
  it.each([
    ['S2', undefined, 'own-s2-1', '2026-11-27'],
    ['S3', undefined, 'own-s3-3', '2026-12-01'],
    ['S3', 'tap-stuck', 'own-s3-3', '2026-12-01'],
    ['S3', 'roof-leak', 'own-s3-7', '2026-12-07'],
    ['S4', undefined, 'own-s4-20', '2026-12-24'],
  ] as const)('of severity %s with %s are %s, by %s', (severity, item, id, by) => {
    const own = of({ row: 'other', severity, ...(item === undefined ? {} : { item }) }).filter((clock) =>
      clock.law.startsWith('own'),
    );

    expect(own.map((clock) => [clock.id, clock.due.slice(0, 10)])).toEqual([[id, by]]);
  });

  it('stand still on the council’s own closures, while the law’s deadline runs on', () => {
    const shut = { ...calendar, closures: [...calendar.closures, '2026-11-27'] };
    const report = { row: 'toilet', severity: 'S2', item: 'toilet-only', awareAt: THURSDAY } as const;

    expect(dues(clocksFor(report, law, shut))).toEqual({
      'right-to-repair-1': '2026-11-27T23:59:00.000Z',
      'own-s2-1': '2026-11-30T23:59:00.000Z',
    });
  });
});

describe('every clock', () => {
  const reports = ['gas', 'damp', 'lift', 'structure', 'highway', 'heating'].flatMap((row) =>
    (['S0', 'S1', 'S2', 'S3', 'SH', 'S4'] as const).flatMap((severity) =>
      ['2026-12-24T23:59:00Z', '2027-03-27T23:59:00Z', '2027-10-30T23:01:00Z', '2028-12-31T12:00:00Z'].map(
        (awareAt) => ({ row, severity, awareAt, item: 'heating-total' }),
      ),
    ),
  );

  it('alarms after it began and before it is due, in both nations, past the end of the calendar too', () => {
    const clocks = [law, WALES].flatMap((its) =>
      reports.flatMap((report) => {
        const first = clocksFor(report, its, calendar);
        return [...first, ...clocksAfter('investigated', report.awareAt, first, its, calendar)];
      }),
    );

    expect(clocks.length).toBeGreaterThan(100);
    expect(clocks.filter(({ from, alarmAt, due: by }) => !(from < alarmAt && alarmAt < by))).toEqual([]);
  });
});

describe('the deadlines as data', () => {
  it('have an id of its own for each rule', () => {
    const rules = law.rules.map(({ id }) => id);

    expect(new Set(rules).size).toBe(rules.length);
  });

  it('are old a year after somebody looked', () => {
    expect(staleLaw('2027-11-28')).toEqual([]);
    expect(staleLaw('2027-11-29').length).toBe(law.rules.length);
  });
});

describe('whose the times of the Right to Repair are', () => {
  const at = '2026-11-24T10:00:00.000Z';
  const report = { row: 'repair', severity: 'S3', item: 'sink-blocked', awareAt: at } as const;
  const clocksOf = (landlord: 'council' | 'housing-association') =>
    clocksFor(report, { ...law, rules: rightToRepair(landlord) }, calendar);

  it('is the law of a council, for tenancies and costs that nobody was asked about, and says so', () => {
    expect(rightToRepair('council').every(({ kind }) => kind === 'law')).toBe(true);
    expect(clocksOf('council')[0]?.why?.en).toMatch(/council's secure tenants .* £250. Neither was asked/);
  });

  it('is the policy of a housing association: the same times, and never said to be law', () => {
    expect(rightToRepair('housing-association').every(({ kind }) => kind === 'own')).toBe(true);
    expect(clocksOf('housing-association').map(({ due }) => due)).toEqual(
      clocksOf('council').map(({ due }) => due),
    );
    expect(clocksOf('housing-association')[0]?.why?.en).toContain('our own policy');
  });

  it('says of every rule whom it is for, in both languages', () => {
    for (const { id, applies } of law.rules) expect([id, applies?.en, applies?.cy]).not.toContain(undefined);
  });
});
