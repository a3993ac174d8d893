// Texts of somebody on call, as they go through the turn: what is told, what is answered, and in which order.
import type { Incident, IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Event } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { rota } from '../../dialogs/rota.ts';
import { hearOnCall } from '../../lambdas/incidents/hear.ts';
import { onCallFirst } from '../../lambdas/on-call-first.ts';
import { EWA, incidentOf } from './one.ts';

export const LEFT = () => 10_000;
export const texted = (text: string, from = EWA.phone, channel: Event['channel'] = 'sms'): Event => ({
  id: 'm-1',
  conversation: 'c-on-call',
  channel,
  at: '2026-12-25T03:05:00.000Z',
  receivedAt: '2026-12-25T03:05:00.000Z',
  kind: 'activity',
  activity: { type: 'message', text, from: { id: from, name: '', role: 'user' } },
});

export const scene = (running: readonly Incident[] = [incidentOf()], closed: readonly Incident[] = []) => {
  const happened: string[] = [];
  const told: IncidentEvent[] = [];
  const turns: Event[] = [];
  const hear = hearOnCall({
    rota,
    incidents: {
      running: () => Promise.resolve(running),
      withCode: (code) => Promise.resolve([...running, ...closed].find((each) => each.code === code)?.id),
      find: (id) => Promise.resolve([...running, ...closed].find((each) => each.id === id)),
    },
    tell: (events) => {
      told.push(...events);
      happened.push('told');
      return Promise.resolve();
    },
  });
  const work = onCallFirst({ hear, dangers: () => content.dangers })((event) => {
    turns.push(event);
    happened.push('turn');
    return Promise.resolve();
  });
  const takes = async (event: Event) => {
    await work(event, LEFT);
    const [turn] = turns;
    return turn?.kind === 'activity' ? turn.onCall : undefined;
  };
  return { takes, told, happened };
};
