// STOP from the telephone of somebody on call: the next is asked, a manager is told, and nothing is said that is not so.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../bot/incidents/effect.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Activity } from '../../bot/model.ts';
import { rota } from '../../dialogs/rota.ts';
import { newsText } from '../../dialogs/on-call-said.ts';
import { hearOnCall } from '../../lambdas/incidents/hear.ts';
import { FIRST, informs, MANAGER, night, paged } from './night.ts';
import { EWA, incidentOf } from './one.ts';

describe('STOP from whoever was paged', () => {
  it('asks the next at once, and tells a manager', () => {
    const { reported, happens, incident } = night();
    reported();

    const effects = happens(1, { kind: 'pages-stopped', by: FIRST });

    expect(paged(effects)).toEqual(['bob']);
    expect(informs(effects)).toEqual(['pages-stopped cat']);
    expect(incident().trail).toContainEqual(expect.objectContaining({ who: 'ann', detail: 'sent-stop' }));
  });

  it('takes nothing from whoever has it', () => {
    const { reported, answers, happens, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');

    const effects = happens(2, { kind: 'pages-stopped', by: FIRST });

    expect(paged(effects)).toEqual([]);
    expect(incident()).toMatchObject({ standing: 'acknowledged', heldBy: FIRST });
  });

  it('of the manager is told to another', () => {
    const { reported, happens } = night({ wide: () => [FIRST, MANAGER] });
    reported();

    expect(informs(happens(1, { kind: 'pages-stopped', by: MANAGER }))).toEqual(['pages-stopped ann']);
  });

  it('is told in words with the name, and the way on', () => {
    const at = { link: 'https://porth.example.org/l/1', by: 'Ewa Nowak' };

    expect(newsText(factsOf(incidentOf()), 'pages-stopped', '482', at)).toBe(
      '482 R-204518: Ewa Nowak sent STOP, so pages may not reach their phone. The next on call is asked. Ring them, or change the rota. https://porth.example.org/l/1',
    );
  });
});

describe('a text of STOP', () => {
  const hears = async (activity: Partial<Activity>) => {
    const told: IncidentEvent[] = [];
    const hear = hearOnCall({
      rota,
      incidents: {
        withCode: () => Promise.resolve(undefined),
        find: () => Promise.resolve(undefined),
        running: () =>
          Promise.resolve([incidentOf(), incidentOf({ id: 'i-2', pages: 'social-care', paged: [] })]),
      },
      tell: (events) => {
        told.push(...events);
        return Promise.resolve();
      },
    });
    const at = '2026-12-25T03:05:00.000Z';
    const from = { id: EWA.phone, name: '', role: 'user' };
    const said = await hear({
      id: 'm-1',
      conversation: 'c',
      channel: 'sms',
      at,
      receivedAt: at,
      kind: 'activity',
      activity: { type: 'message', text: 'STOP', from, ...activity },
    });
    return { said, told };
  };

  it('is told to every incident that they were asked for, and no other', async () => {
    const { said, told } = await hears({});

    expect(told).toMatchObject([{ kind: 'pages-stopped', incident: 'i-1', by: EWA }]);
    expect(said).toEqual({ says: expect.stringContaining('on the rota') as string });
  });

  it('that the carrier took has no answer that it would block, and no claim that pages come', async () => {
    const { said, told } = await hears({ channelData: { optOut: 'STOP' } });

    expect(said).toEqual({});
    expect(told).toHaveLength(1);
  });
});
