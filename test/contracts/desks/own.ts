// Our own desk as the contract uses it: agents work through its API, on the table that the worker keeps.
import { randomUUID } from 'node:crypto';
import type { Activity } from '../../../bot/model.ts';
import { teams } from '../../../dialogs/teams.ts';
import { dynamoDbBoard } from '../../../lambdas/aws/dynamodb-board.ts';
import { dynamoDbPresences } from '../../../lambdas/aws/dynamodb-presence.ts';
import { queuesIn } from '../../../lambdas/aws/dynamodb-queues.ts';
import { recordsIn } from '../../../lambdas/aws/desk-records.ts';
import { ownDesk } from '../../../lambdas/desk/own-desk.ts';
import type { ChatSeen, DeskDoes, Frame } from '../../../lambdas/desk/wire.ts';
import { aDesk, PEOPLE, type Person } from '../../lambdas/desk/a-desk.ts';
import type { Agent, Around, DeskInUse, Line } from './scene.ts';

export const own = async ({ table, card, clock, transcripts }: Around): Promise<DeskInUse> => {
  const { client, tableName } = table;
  const all = Object.keys(teams);
  await dynamoDbPresences(client, tableName).put({
    agent: PEOPLE.ffion.agent,
    teams: all,
    state: 'on',
    takes: 30,
    seenAt: new Date().toISOString(),
  });
  const records = recordsIn(client, tableName);
  const frames: Frame[] = [];
  let broken = 'no';
  const queues = queuesIn(client, tableName, teams, clock);
  const desk = ownDesk({
    queues: (team) => (broken === 'down' ? Promise.reject(new Error('down')) : queues(team)),
    records,
    push: (frame) =>
      broken === 'no' ? Promise.resolve(void frames.push(frame)) : Promise.reject(new Error('down')),
    warn: () => undefined,
  });
  const api = aDesk({
    change: {
      // Both are of every team here.
      signIn: ({ headers }) => Promise.resolve({ ...PEOPLE[headers['authorization'] as Person], teams: all }),
      records,
      transcripts,
      board: dynamoDbBoard(client, tableName),
      card,
      clock,
      fileAddress: (_, file) => Promise.resolve(`https://porth.example.org/shown/${file}`),
    },
  });
  const NAMES = { Ffion: 'ffion', Idris: 'idris' } as const satisfies Record<Agent, Person>;
  const does = async (conversation: string, by: Agent, what: DeskDoes): Promise<void> => {
    const post = { id: randomUUID(), do: what };
    const { status, body } = await api.ask(NAMES[by], `POST chats/${conversation}/events`, post);
    if (status !== 202) throw new Error(JSON.stringify(body));
  };
  return {
    desk,
    sees: async (conversation) => {
      const { status, body } = await api.ask('carys', `GET chats/${conversation}`);
      const seen = body as unknown as ChatSeen;
      if (status !== 200 || seen.summary === undefined) return undefined;
      return {
        card: seen.card?.wants.words.join(' / ') ?? '',
        lines: seen.turns.flatMap(({ activities }) => activities.filter(isLine).map(lineOf)),
      };
    },
    takes: (conversation, by) => does(conversation, by, { does: 'accept' }),
    says: (conversation, by, text) => does(conversation, by, { does: 'say', text }),
    sends: (conversation, by, file) =>
      does(conversation, by, {
        does: 'say',
        text: '',
        files: [{ id: 'stored.pdf', contentType: 'application/pdf', name: file, url: '' }],
      }),
    notes: (conversation, by, text) => does(conversation, by, { does: 'note', text }),
    transfers: async (conversation, from, to) => {
      await does(conversation, from, { does: 'transfer', team: 'customer-services', note: 'Bins.' });
      await does(conversation, to, { does: 'accept' });
    },
    ends: (conversation, by) => does(conversation, by, { does: 'end', outcome: 'done', reason: '' }),
    givesUp: async () => {
      await api.ask('carys', 'PUT queues/customer-services', { isClosed: true });
    },
    sawTyping: () => frames.some(({ kind }) => kind === 'typing'),
    back: () => Promise.resolve(api.events.splice(0)),
    breaks: (how) => {
      broken = how;
    },
  };
};

const isLine = ({ type }: Partial<Activity>): boolean => type === 'message';
const lineOf = (activity: Partial<Activity>): Line => ({
  by: activity.from?.role === 'user' ? 'person' : 'assistant',
  text: activity.text ?? '',
  files: (activity.attachments ?? []).map(({ contentUrl = '' }) => contentUrl.split('/').at(-1) ?? ''),
});
