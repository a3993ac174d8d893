// Reads a team's queue in one place: for what people are told of the wait, and for the desk's board.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Queue } from '../../bot/handoff/wait.ts';
import type { Team } from '../../bot/team-hours.ts';
import { queueOf } from '../desk/queue-of.ts';
import { dynamoDbBoard } from './dynamodb-board.ts';
import { dynamoDbClosedQueues } from './dynamodb-closed-queues.ts';
import { dynamoDbHandled } from './dynamodb-handled.ts';
import { dynamoDbPresences } from './dynamodb-presence.ts';

/** Talks of late from which the time of one is known: over a weekend, and as many as the wait is made of. */
export const LATELY_DAYS = 7;
export const LATELY_TALKS = 30;

/** @param teams hours of each @param clock Porth's time */
export const queuesIn = (
  client: DynamoDBClient,
  table: string,
  teams: Readonly<Record<string, Team>>,
  clock: () => Date,
): ((team: string) => Promise<Queue>) => {
  const [board, presences, closed, handled] = [
    dynamoDbBoard(client, table),
    dynamoDbPresences(client, table),
    dynamoDbClosedQueues(client, table),
    dynamoDbHandled(client, table),
  ];
  return async (team) => {
    const now = clock();
    const since = new Date(now.getTime() - LATELY_DAYS * 86_400_000).toISOString();
    const [on, shut, ended] = await Promise.all([
      presences.list(),
      closed.list(),
      handled.since(team, since, LATELY_TALKS),
    ]);
    // An agent of two teams who is busy in the other is not free in this one.
    const theirs = on.filter((each) => each.teams.includes(team)).flatMap((each) => each.teams);
    const chats = await Promise.all([...new Set([team, ...theirs])].map((each) => board.of(each)));
    return queueOf(team, teams[team], {
      chats: chats.flat(),
      presences: on,
      closed: shut,
      handled: ended,
      now,
      real: Date.now(),
    });
  };
};
