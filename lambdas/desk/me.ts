// `GET /desk/api/me` and `PUT /desk/api/presence`: who it is, and whether they take chats. The second is also the heartbeat.
import * as z from 'zod/mini';
import type { Presences } from '../../bot/handoff/board.ts';
import type { Team } from '../../bot/team-hours.ts';
import { HttpError, json } from '../http.ts';
import { jsonIn } from '../json-body.ts';
import { NO_CONTENT, type As } from './as.ts';
import { entryOf, type Audit } from './audit.ts';
import type { DeskPush } from './push.ts';
import { isHere } from './queue-of.ts';
import type { Me, TeamSeen } from './wire.ts';

export type MeDeps = {
  readonly teams: Readonly<Record<string, Team>>;
  readonly presences: Presences;
  readonly audit: Pick<Audit, 'keep'>;
  readonly push: DeskPush;
  readonly clock: () => Date;
  /** Real time, in ms. */
  readonly real: () => number;
};

const TAKES = 3;
export const TAKES_MAX = 12;
const Put = z.object({
  state: z.enum(['on', 'away', 'off']),
  takes: z.int().check(z.minimum(1), z.maximum(TAKES_MAX)),
});
const PUT_BYTES = 1_000;

export const me =
  ({ teams, presences, real }: MeDeps): As =>
  async (who) => {
    const mine = (await presences.list()).find(({ agent }) => agent.id === who.agent.id);
    // Whoever comes back after their desk was gone says anew that they take chats.
    const state = mine !== undefined && isHere(mine, real()) ? mine.state : 'off';
    return json(200, {
      agent: who.agent,
      role: who.role,
      teams: who.teams.map((each) => seen(teams, each)),
      presence: { state, takes: mine?.takes ?? TAKES },
      allTeams: Object.keys(teams).map((each) => seen(teams, each)),
    } satisfies Me);
  };

export const seen = (teams: MeDeps['teams'], id: string): TeamSeen => ({
  id,
  name: teams[id]?.name.en ?? id,
});

export const putPresence =
  ({ presences, audit, push, clock, real }: MeDeps): As =>
  async (who, request) => {
    const parsed = Put.safeParse(jsonIn(request, PUT_BYTES));
    if (!parsed.success)
      throw new HttpError(422, 'BadArgument', `Choose from 1 to ${TAKES_MAX} chats at once.`);
    const { state, takes } = parsed.data;
    const { agent, teams } = who;
    const before = (await presences.list()).find((each) => each.agent.id === agent.id);
    await presences.put({ agent, teams, state, takes, seenAt: new Date(real()).toISOString() });
    const wasHere = before !== undefined && isHere(before, real());
    if (wasHere && before.state === state && before.takes === takes) return NO_CONTENT;
    const now = clock();
    await audit.keep(
      `presence#${agent.id}#${now.toISOString()}`,
      entryOf(who, now, { what: 'presence', about: `${state}, ${takes}` }),
    );
    // Whoever has a queue of theirs sees another wait.
    await push({ kind: 'queues' }, { teams, supervisors: true }).catch(() => undefined);
    return NO_CONTENT;
  };
