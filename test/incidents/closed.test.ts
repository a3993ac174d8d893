// How an incident ends, and what becomes of the times that ran: only what was done, or was never owed, stops them.
import { describe, expect, it } from 'vitest';
import { incidentRecord } from '../../dialogs/incident-record.ts';
import { factsOf } from '../../bot/incidents/effect.ts';
import { alarmText, newsText } from '../../dialogs/on-call-said.ts';
import { workDone } from '../../lambdas/incidents/work-done.ts';
import { after, alarms, clock, informs, night } from './night.ts';

const DAY = 24 * 60;
/** A repair with three days, of which nobody is paged. */
const repair = () => {
  const told = night({ clocksFor: ({ awareAt }) => [clock('repair', awareAt, 3 * DAY, 'done')] });
  const { pages: _, ...more } = { row: 'repair', severity: 'S3', item: 'sink-blocked', pages: '' } as const;
  told.happens(0, {
    kind: 'reported',
    report: {
      incident: 'i1',
      reference: 'R-204518',
      awareAt: after(0),
      conversation: 'c1',
      channel: 'sms',
      language: 'en',
      ...more,
    },
  });
  return told;
};
const at = { now: new Date(after(4 * DAY)), timeZone: 'Europe/London' };

describe('a repair that is closed', () => {
  it('without the work is warned of, as before: the text says that it is closed', () => {
    const { happens, goesBy, effects, incident } = repair();

    happens(DAY, { kind: 'closed', who: 'Ffion Rees', outcome: 'not-done', note: 'no access' });
    goesBy(3 * DAY - 61, 3 * DAY + 1);

    expect(alarms(effects)).toEqual(['late repair', 'breached repair']);
    const alarm = {
      why: 'breached',
      clock: { due: after(3 * DAY), must: { en: 'Repair', cy: '' } },
    } as const;
    expect(alarmText(factsOf(incident()), alarm, '482', { ...at, link: 'https://x.example.org' })).toMatch(
      /^TOO LATE R-204518 repair: Repair, by .*\. It is closed, and nobody said that this was done\. https/,
    );
    expect(incidentRecord(incident(), at)).toContain(
      'closed without the work: its times run on: “no access”',
    );
  });

  it.each(['no-fault', 'duplicate'] as const)(
    'as %s owes nothing, which stands in its record with why',
    (outcome) => {
      const { happens, goesBy, effects, incident } = repair();

      happens(DAY, { kind: 'closed', who: 'Ffion Rees', outcome, note: 'seen by Ben', of: 'R-204519' });
      goesBy(3 * DAY - 61, 3 * DAY + 1);

      expect(alarms(effects)).toEqual([]);
      expect(incident().clocks).toMatchObject([{ stoppedAt: after(DAY), notOwed: outcome }]);
      expect(incident().clocks[0]).not.toHaveProperty('breachedAt');
      const record = incidentRecord(incident(), at);
      expect(record).toMatch(/nothing owed, .*: (?:nothing was wrong|another report)/);
      expect(record).toContain('“seen by Ben”');
      if (outcome === 'duplicate') expect(record).toContain('it is the same as R-204519');
    },
  );

  it('as no fault after its time ran out had run out all the same', () => {
    const { happens, incident } = repair();

    happens(4 * DAY, { kind: 'closed', who: 'Ffion Rees', outcome: 'no-fault', note: 'seen by Ben' });

    expect(incident().clocks).toMatchObject([{ breachedAt: after(3 * DAY) }]);
    expect(incidentRecord(incident(), at)).toContain('had run out; then nothing owed');
  });

  it('as done is in time as of when it was done, though it is said after', () => {
    const { happens, incident } = repair();

    happens(4 * DAY, { kind: 'closed', who: 'Ffion Rees', outcome: 'done', doneAt: after(2 * DAY) });

    expect(incident().clocks).toMatchObject([{ stoppedAt: after(2 * DAY) }]);
    expect(incident().clocks[0]).not.toHaveProperty('breachedAt');
    expect(incidentRecord(incident(), at)).toContain('kept');
  });

  it('may be told later how it ended', () => {
    const { happens, incident, goesBy, effects } = repair();
    happens(DAY, { kind: 'closed', who: 'Ffion Rees' });

    happens(2 * DAY, { kind: 'closed', who: 'Ffion Rees', outcome: 'done' });
    goesBy(2 * DAY, 4 * DAY);

    expect(alarms(effects)).toEqual([]);
    expect(incident()).toMatchObject({ closedAt: after(DAY), closedAs: 'done' });
  });
});

describe('the case book says that a case is closed', () => {
  const told = (status: 'closed-no-action' | 'cancelled' | 'done' | 'scheduled', reason?: string) =>
    workDone({
      key: 'k',
      transaction: 'repairs.report',
      status,
      updatedAt: after(DAY),
      ...(reason === undefined ? {} : { reason }),
    });

  it('and not that anything was done: a duty manager is asked, once, and the time runs on', () => {
    const { happens, effects, incident } = repair();
    const event = told('closed-no-action', 'No access');

    if (event?.kind !== 'case-closed') throw new Error('It is closed.');
    happens(DAY, { kind: 'case-closed', who: event.who, ...(event.note && { note: event.note }) });
    happens(DAY + 1, { kind: 'case-closed', who: event.who });

    expect(informs(effects)).toEqual(['case-closed cat']);
    expect(incident().standing).toBe('open');
    expect(incident().trail.some(({ detail }) => detail === 'case closed: No access')).toBe(true);
    expect(newsText(factsOf(incident()), 'case-closed', '482', { link: 'https://x.example.org' })).toContain(
      'nobody said whether the work was done. Its time runs on. Say how it ended: https',
    );
  });

  it('of what owes no work asks nobody', () => {
    const { reported, happens, effects } = night();
    reported();

    happens(1, { kind: 'case-closed', who: 'the case book' });

    expect(informs(effects)).toEqual([]);
  });

  it.each([
    ['cancelled', 'case-closed'],
    ['done', 'happened'],
    ['scheduled', undefined],
  ] as const)('%s is %s', (status, kind) => {
    expect(told(status)?.kind).toBe(kind);
  });
});

describe('a danger that is closed', () => {
  it('as a false report owes nothing any more', () => {
    const { reported, happens, goesBy, effects } = night();
    reported();

    happens(30, { kind: 'closed', who: 'Ffion Rees', outcome: 'no-fault', note: 'a hoax' });
    goesBy(31, 2 * DAY);

    expect(alarms(effects).filter((each) => /late|breached/.test(each))).toEqual([]);
  });

  it('as done was looked into and made safe by whoever did it: the summary is owed', () => {
    const { reported, happens, incident } = night({
      clocksFor: ({ awareAt }) => [
        clock('safe', awareAt, DAY, 'made-safe'),
        clock('looked', awareAt, DAY, 'investigated'),
      ],
    });
    reported();

    happens(60, { kind: 'closed', who: 'Ffion Rees', outcome: 'done', note: 'new stop tap' });

    expect(incident().clocks.map(({ id, stoppedAt }) => [id, stoppedAt])).toEqual([
      ['safe', after(60)],
      ['looked', after(60)],
      ['summary', undefined],
    ]);
  });

  it('has its further works begun when they are done', () => {
    const { reported, happens, incident } = night({
      clocksFor: ({ awareAt }) => [clock('begun', awareAt, DAY, 'works-begun')],
    });
    reported();

    happens(60, { kind: 'happened', what: 'done', who: 'the case book' });

    expect(incident().clocks).toMatchObject([{ stoppedAt: after(60) }]);
  });
});
