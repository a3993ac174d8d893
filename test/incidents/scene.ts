// A conversation and its incident through both workers, on a real table in memory, with every part that can be made to fail.
import { onCallAt } from '../../bot/incidents/rota.ts';
import type { IncidentEvent, OnCall, OnCallAnswer } from '../../bot/incidents/incident.ts';
import { incidentWorker, type IncidentWorkerPorts } from '../../bot/incidents/worker.ts';
import type { Event } from '../../bot/model.ts';
import { rota } from '../../dialogs/rota.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import { dynamoDbIncidents } from '../../lambdas/aws/dynamodb-incidents.ts';
import { incidentEffects } from '../../lambdas/incidents/effects.ts';
import { onCallWords } from '../../lambdas/incidents/words.ts';
import { incidentRules } from '../../lambdas/live/incidents.ts';
import { tick } from '../../lambdas/tick.ts';
import { message, newConversation, workshop, type Table } from '../runtime/workshop.ts';

export type Text = { readonly to: string; readonly words: string; readonly id: string };

export const scene = (
  table: Table,
  change: (ports: IncidentWorkerPorts) => Partial<IncidentWorkerPorts> = () => ({}),
) => {
  const shop = workshop(table);
  const { client, tableName } = table;
  const clock = () => shop.time.now;
  const book = dynamoDbIncidents(client, tableName);
  const id = newConversation();
  const texts: Text[] = [];
  const alarms: string[] = [];
  const state = { textsFail: false };
  const enqueue = (events: readonly (Event | IncidentEvent)[]) => {
    shop.queued.push(...events);
    return Promise.resolve();
  };
  const ports: IncidentWorkerPorts = {
    // Other tests' incidents share the table, and are no danger of this one's.
    storage: {
      ...book,
      near: async (asked) => (await book.near(asked)).filter((each) => each.conversation === id),
    },
    rules: incidentRules,
    effects: incidentEffects({
      words: onCallWords({
        linkOf: (incident, { id }) => Promise.resolve(`https://porth.example.org/l/${incident}-${id}`),
        clock,
        timeZone: 'Europe/London',
      }),
      text: ({ id: to }, words, id) => {
        if (!state.textsFail) texts.push({ to, words, id });
        return Promise.resolve(!state.textsFail);
      },
      enqueue,
      cases: shop.cases,
      list: (listed) => book.list(listed),
      alarm: ({ why, clock: late = '' }) => void alarms.push(`${why} ${late}`.trim()),
      clock,
    }),
    clock,
    log: () => undefined,
    warn: () => undefined,
  };
  const work = incidentWorker({ ...ports, ...change(ports) });
  const take = (event: Event | IncidentEvent) =>
    'conversation' in event ? shop.take(event) : work(event, () => 10_000);
  /** All that stands in the queue, and what comes of it. */
  const settle = async () => {
    for (let event = shop.queued.shift(); event !== undefined; event = shop.queued.shift()) await take(event);
  };
  let count = 0;
  return {
    shop,
    book,
    work,
    texts,
    alarms,
    state,
    id,
    settle,
    says: async (...words: readonly string[]) => {
      for (const text of words) {
        const at = clock().toISOString();
        await shop.take(message(id, `m${++count}`, text, { at, receivedAt: at }));
        await settle();
      }
    },
    /** The minute tick, at this time. */
    at: async (iso: string) => {
      shop.time.now = new Date(iso);
      const due = dueIn(client, tableName);
      // Other tests' conversations share the table.
      const mine = new Set(
        (await book.running()).flatMap((each) => (each.conversation === id ? [each.id] : [])),
      );
      await tick({
        dueBy: async (now) =>
          (await due(now)).filter((each) =>
            'incident' in each ? mine.has(each.incident) : each.conversation === id,
          ),
        enqueue,
        clock,
      })();
      await settle();
    },
    answers: async (by: OnCall, answer: OnCallAnswer) => {
      const { id: incident = '' } = (await book.running()).find((each) => each.conversation === id) ?? {};
      const at = clock().toISOString();
      await take({
        id: `answer:${by.id}:${answer}:${at}`,
        incident,
        at,
        kind: 'answered',
        by,
        answer,
        via: 'text',
      });
      await settle();
    },
    onCall: (team = 'housing') => onCallAt(rota, team, clock()),
    incident: async () => (await book.running()).find((each) => each.conversation === id),
  };
};
