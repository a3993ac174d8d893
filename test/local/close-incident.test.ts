// An incident is closed by whoever looks after it, by name, once it has been made safe; or with why.
import { describe, expect, it } from 'vitest';
import type { Incident, IncidentEvent } from '../../bot/incidents/incident.ts';
import { closeIncident, incidentDone, sayRight } from '../../local/close-incident.ts';
import { incidentOf } from '../incidents/one.ts';

const SUMMARY = {
  id: 'summary',
  law: 'awaab-emergency',
  must: { en: 'Send it', cy: 'Ei anfon' },
  from: '2026-12-22T09:00:00.000Z',
  due: '2026-12-29T23:59:00.000Z',
  alarmAt: '2026-12-28T09:00:00.000Z',
  stoppedBy: 'summary-sent',
} as const;
const NOW = '2026-12-25T09:00:00.000Z';
const closing = (standing: Incident['standing']) => {
  const events: IncidentEvent[] = [];
  const close = closeIncident({
    incidents: () => Promise.resolve([{ id: 'i1', reference: 'I-204518', standing } as Incident]),
    enqueue: (more) => {
      events.push(...(more as readonly IncidentEvent[]));
      return Promise.resolve();
    },
    clock: () => new Date(NOW),
  });
  return { close, events };
};

describe('an incident', () => {
  it('that was made safe is closed by an event of its own, with who did it', async () => {
    const { close, events } = closing('made-safe');

    const { ok } = await close({ reference: 'i-204518', by: 'Ffion Rees' });

    expect(ok).toBe(true);
    expect(events).toEqual([
      { id: `closed:i1:${NOW}`, incident: 'i1', at: NOW, kind: 'closed', who: 'Ffion Rees' },
    ]);
  });

  it('that was not is closed with why alone', async () => {
    const { close, events } = closing('open');

    const without = await close({ reference: 'I-204518', by: 'Ffion Rees' });
    const withWhy = await close({ reference: 'I-204518', by: 'Ffion Rees', why: 'A drill' });

    expect([without.ok, withWhy.ok]).toEqual([false, true]);
    expect(without.said).toContain('--why');
    expect(events).toMatchObject([{ kind: 'closed', note: 'A drill' }]);
  });

  it.each([
    ['there is none of', 'made-safe', { reference: 'I-1', by: 'Ffion' }, 'There is no incident'],
    ['nobody closes by name', 'made-safe', { reference: 'I-204518', by: ' ' }, '--by'],
    ['is closed already', 'closed', { reference: 'I-204518', by: 'Ffion' }, 'closed already'],
  ] as const)('that %s is left, and that is said', async (_, standing, asked, said) => {
    const { close, events } = closing(standing);

    const answer = await close(asked);

    expect([answer.ok, events]).toEqual([false, []]);
    expect(answer.said).toContain(said);
  });
});

describe('a repair that a time runs for', () => {
  const clock = { id: 'right-to-repair-3', stoppedBy: 'done', due: '2026-12-27T23:59:00.000Z' };
  const repair = (more: Partial<Incident> = {}) =>
    ({
      id: 'i1',
      reference: 'R-204518',
      standing: 'open',
      awareAt: '2026-12-22T09:00:00.000Z',
      clocks: [clock],
      ...more,
    }) as Incident;
  const other = (more: Partial<Incident>) => repair({ id: 'i2', reference: 'R-204519', ...more });
  const desk = (...all: readonly Incident[]) => {
    const events: IncidentEvent[] = [];
    const close = closeIncident({
      incidents: () => Promise.resolve(all),
      enqueue: (more) => {
        events.push(...(more as readonly IncidentEvent[]));
        return Promise.resolve();
      },
      clock: () => new Date(NOW),
    });
    return { close: (asked: object) => close({ reference: 'R-204518', by: 'Ffion Rees', ...asked }), events };
  };

  it('is closed by nobody who does not say how it ended: each way is named', async () => {
    const { close, events } = desk(repair());

    const { ok, said } = await close({ why: 'old' });

    expect([ok, events]).toEqual([false, []]);
    for (const as of ['done', 'no-fault', 'duplicate', 'not-done']) expect(said).toContain(`--as ${as}`);
  });

  it('that was made safe is asked about, too, while its summary is owed', async () => {
    const { close, events } = desk(repair({ standing: 'made-safe', clocks: [SUMMARY] }));

    const answers = [await close({}), await close({ as: 'no-fault', why: 'burnt toast' })];

    expect(answers.map(({ ok }) => ok)).toEqual([false, true]);
    expect(events).toMatchObject([{ kind: 'closed', outcome: 'no-fault' }]);
  });

  it('is closed as done as of when that was', async () => {
    const { close, events } = desk(repair());

    expect((await close({ as: 'done', when: '2026-12-23T15:30Z' })).ok).toBe(true);

    expect(events).toMatchObject([
      { kind: 'closed', outcome: 'done', doneAt: '2026-12-23T15:30:00.000Z', who: 'Ffion Rees' },
    ]);
  });

  it.each([
    ['before it was told', { as: 'done', when: '2026-12-21T15:30Z' }, '--when'],
    ['later than now', { as: 'done', when: '2026-12-26T15:30Z' }, '--when'],
    ['without why nothing was wrong', { as: 'no-fault' }, '--why'],
    ['without why it was not done', { as: 'not-done' }, '--why'],
    ['as the same as none', { as: 'duplicate', why: 'told twice' }, '--of'],
    ['as the same as itself', { as: 'duplicate', why: 'told twice', of: 'R-204518' }, 'That is this one'],
    ['in a way that there is not', { as: 'whatever', why: 'x' }, '--as done'],
  ])('is not closed %s', async (_, asked, said) => {
    const { close, events } = desk(repair(), other({}));

    const answer = await close(asked);

    expect([answer.ok, events]).toEqual([false, []]);
    expect(answer.said).toContain(said);
  });

  it('is the same as an earlier one that runs, which hears of it', async () => {
    const { close, events } = desk(repair(), other({ awareAt: '2026-12-21T09:00:00.000Z' }));

    expect((await close({ as: 'duplicate', why: 'told twice', of: 'r-204519' })).ok).toBe(true);

    expect(events).toMatchObject([
      { incident: 'i1', kind: 'closed', outcome: 'duplicate', of: 'R-204519' },
      { incident: 'i2', kind: 'also-reported', reference: 'R-204518' },
    ]);
  });

  it.each([
    ['a later one: the times of the first would be lost', { awareAt: '2026-12-23T09:00:00.000Z' }, 'later'],
    ['one that is closed', { standing: 'closed', awareAt: '2026-12-21T09:00:00.000Z' }, 'is closed'],
  ] as const)('is not the same as %s', async (_, more, said) => {
    const { close, events } = desk(repair(), other(more));

    const answer = await close({ as: 'duplicate', why: 'told twice', of: 'R-204519' });

    expect([answer.ok, events]).toEqual([false, []]);
    expect(answer.said).toContain(said);
  });

  it('that was closed without a word of it may be told later how it ended', async () => {
    const { close, events } = desk(repair({ standing: 'closed' }));

    expect((await close({})).ok).toBe(false);
    expect((await close({ as: 'done', when: '2026-12-23T15:30Z' })).ok).toBe(true);

    expect(events).toMatchObject([{ kind: 'closed', outcome: 'done' }]);
  });
});

describe('what was put right', () => {
  const clock = { stoppedBy: 'done' } as Incident['clocks'][number];
  const telling = (clocks: Incident['clocks'] = [clock]) => {
    const events: IncidentEvent[] = [];
    const done = incidentDone({
      incidents: () =>
        Promise.resolve([
          {
            id: 'i1',
            reference: 'R-204518',
            awareAt: '2026-12-20T09:00:00.000Z',
            clocks,
          } as unknown as Incident,
        ]),
      enqueue: (more) => {
        events.push(...(more as readonly IncidentEvent[]));
        return Promise.resolve();
      },
      clock: () => new Date(NOW),
    });
    return { done, events };
  };

  it('is told by name, and as of when it was done', async () => {
    const { done, events } = telling();

    const { ok } = await done({ reference: 'r-204518', by: 'Ffion Rees', when: '2026-12-22T15:30Z' });

    expect(ok).toBe(true);
    expect(events).toMatchObject([
      { kind: 'happened', what: 'done', who: 'Ffion Rees', at: '2026-12-22T15:30:00.000Z' },
    ]);
  });

  it.each<[string, Incident['clocks'], string]>([
    ['one that ran', [clock], 'The time for that has stopped.'],
    ['two that ran', [clock, clock], 'The 2 times for that have stopped.'],
    ['none', [], 'No time ran for that: it is noted alone.'],
    ['one that was kept', [{ ...clock, stoppedAt: NOW }], 'No time ran for that: it is noted alone.'],
    [
      'one of another thing',
      [{ ...clock, stoppedBy: 'made-safe' }],
      'No time ran for that: it is noted alone.',
    ],
  ])('is said with what stops by it: %s', async (_, clocks, said) => {
    const answer = await telling(clocks).done({ reference: 'R-204518', by: 'Ffion Rees' });

    expect(answer.said).toBe(`R-204518 is put right. ${said}`);
  });

  it.each([
    ['by nobody', { by: ' ' }],
    ['before it was told', { when: '2026-12-19T15:30Z' }],
    ['in the future', { when: '2026-12-26T15:30Z' }],
    ['no one knows when', { when: 'yesterday' }],
    ['without a zone', { when: '2026-12-22T15:30' }],
    ['of which there is none', { reference: 'R-1' }],
  ])('%s is not taken', async (_, asked) => {
    const { done, events } = telling();

    const { ok } = await done({ reference: 'R-204518', by: 'Ffion Rees', ...asked });

    expect([ok, events]).toEqual([false, []]);
  });

  it('may be something else that a time waits for, and nothing that none waits for', async () => {
    const events: IncidentEvent[] = [];
    const tell = incidentDone({
      incidents: () =>
        Promise.resolve([
          incidentOf({ reference: 'E-1', awareAt: '2026-12-20T09:00:00.000Z', clocks: [{ ...SUMMARY }] }),
        ]),
      enqueue: (more) => {
        events.push(...(more as readonly IncidentEvent[]));
        return Promise.resolve();
      },
      clock: () => new Date(NOW),
    });
    const by = 'Ffion Rees';

    expect((await tell({ reference: 'E-1', by, what: 'works-begun' })).said).toContain('--what summary-sent');
    expect((await tell({ reference: 'E-1', by, what: '' })).ok).toBe(false);
    expect((await tell({ reference: 'E-1', by, what: 'summary-sent' })).ok).toBe(true);

    expect(events).toMatchObject([{ kind: 'happened', what: 'summary-sent', at: NOW }]);
  });
});

describe('whether the Right to Repair is theirs', () => {
  const right = {
    ...SUMMARY,
    id: 'right-to-repair-3',
    law: 'right-to-repair-3-days',
    stoppedBy: 'done',
  } as const;
  const saying = (clocks: Incident['clocks']) => {
    const events: IncidentEvent[] = [];
    const say = sayRight({
      incidents: () => Promise.resolve([incidentOf({ reference: 'R-1', clocks })]),
      enqueue: (more) => {
        events.push(...(more as readonly IncidentEvent[]));
        return Promise.resolve();
      },
      clock: () => new Date(NOW),
    });
    return { say, events };
  };

  it('is said by name, and of what has its time alone', async () => {
    const { say, events } = saying([right]);

    expect((await say({ reference: 'R-1', by: '', says: 'not-secure' })).said).toContain('--by');
    expect((await say({ reference: 'R-1', by: 'Ffion', says: '' })).said).toContain('--says over-limit');
    expect((await say({ reference: 'r-1', by: 'Ffion', says: 'not-secure', why: 'a lodger' })).ok).toBe(true);

    expect(events).toMatchObject([
      { kind: 'right-said', said: 'not-secure', who: 'Ffion', note: 'a lodger' },
    ]);
    const other = saying([SUMMARY]);
    expect((await other.say({ reference: 'R-1', by: 'Ffion', says: 'not-secure' })).ok).toBe(false);
  });
});
