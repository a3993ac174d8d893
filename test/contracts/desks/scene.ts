// A conversation and a desk that it is handed to: the real worker on a real table, and agents as that desk has them.
import type { AgentEvent } from '../../../bot/handoff/agent-event.ts';
import type { DeskPort, DeskTelling } from '../../../bot/handoff/desk-port.ts';
import { isOurs } from '../../../bot/channels/marks.ts';
import type { Event } from '../../../bot/model.ts';
import { deskSide } from '../../../bot/runtime/desk-side.ts';
import { content } from '../../../dialogs/content.ts';
import { understand } from '../../../dialogs/understand.ts';
import { dynamoDbIncidents } from '../../../lambdas/aws/dynamodb-incidents.ts';
import { cardMaker, type MakeCard } from '../../../lambdas/cards.ts';
import { toldTo } from '../../../lambdas/desk/told.ts';
import { readEvent } from '../../../lambdas/read-event.ts';
import { message, newConversation, workshop, type Table } from '../../runtime/workshop.ts';

export type Line = {
  readonly by: 'person' | 'assistant';
  readonly text: string;
  readonly files: readonly string[];
};
/** What its agents do, and what they see; the second agent takes a chat that is transferred. Names are what the person is told. */
export type DeskInUse = {
  readonly desk: DeskPort;
  /** Of an open chat; undefined where there is none. */
  readonly sees: (
    conversation: string,
  ) => Promise<{ readonly card: string; readonly lines: readonly Line[] } | undefined>;
  readonly takes: (conversation: string, by: Agent) => Promise<void>;
  readonly says: (conversation: string, by: Agent, text: string) => Promise<void>;
  readonly sends: (conversation: string, by: Agent, file: string) => Promise<void>;
  /** For colleagues alone. */
  readonly notes: (conversation: string, by: Agent, text: string) => Promise<void>;
  readonly transfers: (conversation: string, from: Agent, to: Agent) => Promise<void>;
  readonly ends: (conversation: string, by: Agent) => Promise<void>;
  /** Nobody has it, and nobody will. */
  readonly givesUp: (conversation: string) => Promise<void>;
  /** Whether a hint that the person is typing has come. */
  readonly sawTyping: () => boolean;
  /** What the desk has said back since, as it stands in the queue. */
  readonly back: () => Promise<readonly AgentEvent[]>;
  /** `deaf`: it cannot be told anything; `down`: nor be asked. */
  readonly breaks: (how: 'down' | 'deaf' | 'no') => void;
};
export type Agent = 'Ffion' | 'Idris';
export type Around = {
  readonly table: Table;
  readonly card: MakeCard;
  readonly clock: () => Date;
  readonly transcripts: ReturnType<typeof workshop>['ports']['transcripts'];
};

export const OPENING = 'can I talk to a real person please';

export const scene = async (table: Table, use: (around: Around) => Promise<DeskInUse>) => {
  const inUse: DeskInUse[] = [];
  const desk = (): DeskInUse => inUse[0] ?? missing();
  const tellings: DeskTelling[] = [];
  const later: DeskPort = {
    kind: 'reads',
    queue: (team) => desk().desk.queue(team),
    tell: async (telling) => {
      await desk().desk.tell(telling);
      tellings.push(telling);
    },
    changed: (...given) => desk().desk.changed(...given),
    typed: (conversation) => desk().desk.typed(conversation),
  };
  const shop = workshop(table, ({ effects }) => ({
    desk: {
      ...deskSide(later),
      after: (...given) => deskSide(desk().desk).after(...given),
    },
    effects: (effect, channel, account) =>
      effect.kind === 'desk'
        ? toldTo(later, card)(effect, channel, account).then(() => undefined)
        : effects(effect, channel, account),
  }));
  const { cases, persons } = shop;
  const { transcripts } = shop.ports;
  const incidents = dynamoDbIncidents(table.client, table.tableName);
  const clock = () => shop.time.now;
  const conversations = () => Promise.resolve(undefined);
  const card = cardMaker({
    transcripts,
    cases,
    incidents,
    persons,
    conversations,
    content,
    understand,
    clock,
  });
  inUse.push(await use({ table, card, clock, transcripts }));

  const id = newConversation();
  let count = 0;
  const event = (what: object): Event => {
    shop.time.now = new Date(clock().getTime() + 1_000);
    const at = clock().toISOString();
    const common = { id: `e${(count += 1)}`, conversation: id, channel: 'webchat', at, receivedAt: at };
    return { ...common, ...what } as Event;
  };
  /** As the queue has it, each twice. */
  const take = async (each: Event): Promise<void> => {
    await shop.take(each);
    await shop.take(each);
  };
  const passes = async (minutes: number): Promise<void> => {
    const until = clock().getTime() + minutes * 60_000;
    for (;;) {
      const { due = '' } = (await shop.record(id)) ?? {};
      if (due === '' || Date.parse(due) > until) break;
      shop.time.now = new Date(Math.max(Date.parse(due), clock().getTime()));
      await shop.take(event({ kind: 'deliver' }));
    }
    shop.time.now = new Date(Math.max(until, clock().getTime()));
  };
  return {
    shop,
    id,
    desk: desk().desk,
    agents: desk(),
    /** What it was told, in order. */
    tellings,
    says: (text: string, attachments: readonly object[] = []) => {
      const { activity } = message(id, '', text) as Event & { readonly kind: 'activity' };
      return take(event({ kind: 'activity', activity: { ...activity, id: `a${count + 1}`, attachments } }));
    },
    /** What the desk said back comes into the queue, and is taken. */
    hears: async () => {
      for (const each of await desk().back()) await take(readEvent(JSON.stringify(each)) ?? missing());
    },
    passes,
    /** What the person was told and sent, in order. */
    told: () => shop.sent.flatMap(({ activities, sent }) => activities.slice(sent)).filter(isOurs),
    said: () => shop.said().join('\n'),
    stage: async () => (await shop.record(id))?.dialog?.handoff?.stage,
    outbox: async () => (await shop.record(id))?.outbox,
  };
};

const missing = (): never => {
  throw new TypeError('It is not there, or cannot be read.');
};
