// What the desk reads of who waits and who is on: in the order of the queue, as it is now, whoever keeps it.
import { randomUUID } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type {
  Board,
  ChatSummary,
  ClosedQueues,
  Handled,
  HandledBook,
  Presences,
} from '../../bot/handoff/board.ts';
import { dynamoDbAudit } from '../../lambdas/aws/dynamodb-audit.ts';
import { dynamoDbBoard } from '../../lambdas/aws/dynamodb-board.ts';
import { dynamoDbClosedQueues } from '../../lambdas/aws/dynamodb-closed-queues.ts';
import { dynamoDbDeskSockets } from '../../lambdas/aws/dynamodb-desk-sockets.ts';
import { dynamoDbHandled } from '../../lambdas/aws/dynamodb-handled.ts';
import { dynamoDbPresences } from '../../lambdas/aws/dynamodb-presence.ts';
import { queuesIn } from '../../lambdas/aws/dynamodb-queues.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import type { DeskSocket } from '../../lambdas/desk/push.ts';
import type { AuditEntry } from '../../lambdas/desk/wire.ts';
import { teams } from '../../dialogs/teams.ts';
import {
  boardInMemory,
  closedQueuesInMemory,
  handledInMemory,
  presencesInMemory,
} from '../desk-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { chat, handled, presence } from '../handoff/desk-things.ts';

const table = dynamoDbTable();

const boardContract = (
  name: string,
  boardWith: (
    chats: readonly ChatSummary[],
  ) => Promise<{ board: Board; over: (of: ChatSummary) => Promise<void> }>,
): void => {
  describe(`${name}, as a board`, () => {
    it('gives the chats of a team in the order of its queue, and of no other', async () => {
      const team = `team-${randomUUID()}`;
      const usual = chat({ team, askedAt: '2026-11-24T11:00:00.000Z' });
      const later = chat({ team, askedAt: '2026-11-24T11:30:00.000Z' });
      const care = chat({ team, rank: 'care', askedAt: '2026-11-24T11:45:00.000Z' });
      const danger = chat({ team, rank: 'safety', askedAt: '2026-11-24T11:50:00.000Z' });
      const other = chat({ team: `${team}-2` });

      const { board } = await boardWith([later, care, other, usual, danger]);

      expect(await board.of(team)).toEqual([danger, care, usual, later]);
      expect(await board.of(`${team}-3`)).toEqual([]);
    });

    it('keeps whatever a summary may say', async () => {
      const team = `team-${randomUUID()}`;
      const full = chat({
        team,
        words: 'Tŷ “gwyn” 🙂 #1',
        told: { wait: 'unknown', at: '2026-11-24T12:00:00.000Z' },
        agent: { id: 'a', name: 'Ffion' },
        danger: true,
      });

      const { board } = await boardWith([full]);

      expect(await board.of(team)).toEqual([full]);
    });
  });
};

const presencesContract = (name: string, presences: () => Presences): void => {
  describe(`${name}, as presences`, () => {
    const of = async (id: string) => (await presences().list()).filter(({ agent }) => agent.id === id);

    it('know the latest of each agent alone', async () => {
      const [one, other] = [presence({ takes: 2 }), presence()];
      await presences().put(one);
      await presences().put(other);

      await presences().put({ ...one, state: 'away', takes: 4 });

      expect(await of(one.agent.id)).toEqual([{ ...one, state: 'away', takes: 4 }]);
      expect(await of(other.agent.id)).toEqual([other]);
    });
  });
};

const closedContract = (name: string, closed: () => ClosedQueues): void => {
  describe(`${name}, as closed queues`, () => {
    it('are those that were closed and not opened again', async () => {
      const [one, other] = [`team-${randomUUID()}`, `team-${randomUUID()}`];

      await closed().set(one, true);
      await closed().set(one, true);
      await closed().set(other, true);
      await closed().set(other, false);
      await closed().set('never-closed', false);

      const all = await closed().list();
      expect([one, other, 'never-closed'].filter((each) => all.includes(each))).toEqual([one]);
    });
  });
};

const handledContract = (name: string, book: () => HandledBook): void => {
  describe(`${name}, as a book of talks`, () => {
    const at = (minute: number, team: string): Handled =>
      handled({ team, endedAt: `2026-11-24T12:${String(minute).padStart(2, '0')}:00.000Z` });

    it('gives those of a team since then, oldest first', async () => {
      const team = `team-${randomUUID()}`;
      const [before, first, last] = [at(1, team), at(5, team), at(9, team)];
      for (const each of [last, before, first, at(7, `${team}-2`)]) await book().keep(each);

      expect(await book().since(team, '2026-11-24T12:05:00.000Z')).toEqual([first, last]);
    });

    it('keeps the same talk once', async () => {
      const team = `team-${randomUUID()}`;
      const one = at(3, team);

      await Promise.all([book().keep(one), book().keep(one)]);

      expect(await book().since(team, '2026-01-01')).toEqual([one]);
    });

    it('gives the latest where there are more than are wanted', async () => {
      const team = `team-${randomUUID()}`;
      const all = [1, 2, 3, 4, 5].map((minute) => at(minute, team));
      for (const each of all) await book().keep(each);

      expect(await book().since(team, '2026-01-01', 2)).toEqual(all.slice(3));
    });
  });
};

const stored = async (chats: readonly ChatSummary[]) => {
  const storage = new DynamoDbStorage(table().client, table().name);
  const key = ({ conversation }: ChatSummary) => `conversation/${conversation}`;
  const tags = new Map<string, string>();
  for (const desk of chats)
    tags.set(key(desk), await storage.put(key(desk), { version: 1, desk }, undefined));
  return {
    board: dynamoDbBoard(table().client, table().name),
    over: async (of: ChatSummary) => {
      await storage.put(key(of), { version: 2 }, tags.get(key(of)));
    },
  };
};
boardContract('DynamoDB', stored);
boardContract('the memory', (chats) =>
  Promise.resolve({ board: boardInMemory(chats), over: () => Promise.resolve() }),
);
presencesContract('DynamoDB', () => dynamoDbPresences(table().client, table().name));
const presences = presencesInMemory();
presencesContract('the memory', () => presences);
closedContract('DynamoDB', () => dynamoDbClosedQueues(table().client, table().name));
const closed = closedQueuesInMemory();
closedContract('the memory', () => closed);
handledContract('DynamoDB', () => dynamoDbHandled(table().client, table().name));
const book = handledInMemory();
handledContract('the memory', () => book);

describe('sockets of desks', () => {
  const sockets = () => dynamoDbDeskSockets(table().client, table().name);
  const one = (): DeskSocket => ({ connection: randomUUID(), agent: 'a', role: 'agent', teams: ['noise'] });
  const has = async ({ connection }: DeskSocket) =>
    (await sockets().list()).filter((each) => each.connection === connection);

  it('are listed from when they open until they have gone', async () => {
    const [stays, goes] = [one(), one()];
    await sockets().open(stays, randomUUID());
    await sockets().open(goes, randomUUID());

    await sockets().gone(goes.connection);

    expect([await has(stays), await has(goes)]).toEqual([[stays], []]);
  });

  it('open once by a ticket, also when two come at once', async () => {
    const ticket = randomUUID();
    const three = [one(), one(), one()];

    const opened = await Promise.all(three.map((each) => sockets().open(each, ticket)));

    const listed = (await Promise.all(three.map(has))).flat();
    expect([opened.filter(Boolean).length, listed.length]).toEqual([1, 1]);
  });
});

describe('who saw and did what', () => {
  const audit = () => dynamoDbAudit(table().client, table().name);
  const entry = (at: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
    at,
    agent: { id: 'a', name: 'Ffion' },
    role: 'agent',
    what: 'saw',
    ...more,
  });

  it('is kept by conversation in the order of time, the same thing once', async () => {
    const [conversation, other] = [randomUUID(), randomUUID()];
    const first = entry('2026-11-24T12:00:00.000Z', { conversation });
    const last = entry('2026-11-24T12:05:00.000Z', { conversation, what: 'end', about: 'done' });
    await audit().keep('did#2', last);
    await audit().keep('saw#1', first);
    await audit().keep('saw#1', { ...first, at: '2026-11-24T12:09:00.000Z' });
    await audit().keep('saw#1', entry('2026-11-24T12:01:00.000Z', { conversation: other }));

    expect(await audit().of(conversation)).toEqual([first, last]);
  });

  it('is kept by the day where it concerns no conversation, and forgotten after a year', async () => {
    const on = entry('2031-01-02T12:00:00.000Z', { what: 'presence', about: 'on, 3' });
    await audit().keep('presence#1', on);

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));
    const item = Items.find(({ pk }) => pk?.S === 'audit-day#2031-01-02');

    expect([await audit().on('2031-01-02'), await audit().on('2031-01-03')]).toEqual([[on], []]);
    expect((Number(item?.['expires']?.N) * 1_000 - Date.parse(on.at)) / 86_400_000).toBeCloseTo(366);
  });
});

describe('DynamoDB', () => {
  it('has a chat on the board as long as its state says so', async () => {
    const one = chat({ team: `team-${randomUUID()}` });
    const { board, over } = await stored([one]);

    await over(one);

    expect(await board.of(one.team)).toEqual([]);
  });

  it('forgets who was on, and what ended, in time', async () => {
    const [on, ended] = [presence(), handled()];
    await dynamoDbPresences(table().client, table().name).put(on);
    await dynamoDbHandled(table().client, table().name).keep(ended);

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));
    const days = (part: string, from: string) =>
      (Number(Items.find(({ body }) => body?.S?.includes(part))?.['expires']?.N) * 1_000 - Date.parse(from)) /
      86_400_000;

    expect(days(on.agent.id, on.seenAt)).toBeCloseTo(1);
    expect(days(ended.conversation, ended.endedAt)).toBeCloseTo(366);
  });

  it('gives a board of more than a page whole', async () => {
    const team = `team-${randomUUID()}`;
    const many = Array.from({ length: 60 }, (_, index) =>
      chat({ team, words: 'x'.repeat(20_000), askedAt: new Date(1_764_000_000_000 + index).toISOString() }),
    );

    const { board } = await stored(many);

    expect((await board.of(team)).map(({ conversation }) => conversation)).toEqual(
      many.map(({ conversation }) => conversation),
    );
  });

  it('reads a queue as it is told: who waits, who is on and what they have elsewhere, and how long talks take', async () => {
    const { client, name } = table();
    const agent = { id: randomUUID(), name: 'Ffion' };
    await dynamoDbPresences(client, name).put(
      presence({ agent, teams: ['planning', 'noise'], takes: 3, seenAt: new Date().toISOString() }),
    );
    const waits = chat({ team: 'planning', stage: 'waiting' });
    await stored([waits, chat({ team: 'noise', stage: 'talking', agent })]);
    await dynamoDbHandled(client, name).keep(
      handled({
        team: 'planning',
        acceptedAt: '2026-11-24T11:00:00.000Z',
        endedAt: '2026-11-24T11:12:00.000Z',
      }),
    );
    await dynamoDbClosedQueues(client, name).set('planning', true);

    const queue = await queuesIn(client, name, teams, () => new Date('2026-11-24T12:00:00Z'))('planning');

    expect(queue).toEqual({
      isOpen: true,
      closes: '2026-11-24T17:00:00.000Z',
      isClosed: true,
      agents: [{ id: agent.id, takes: 3, has: 1 }],
      waiting: [{ id: waits.conversation, rank: waits.rank, askedAt: waits.askedAt }],
      handling: [12],
    });
  });
});
