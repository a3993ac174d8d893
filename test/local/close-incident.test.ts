// An incident is closed by whoever looks after it, by name, once it has been made safe; or with why.
import { describe, expect, it } from 'vitest';
import type { Incident, IncidentEvent } from '../../bot/incidents/incident.ts';
import { closeIncident, incidentDone } from '../../local/close-incident.ts';

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
});
