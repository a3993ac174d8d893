// `PUT /desk/api/queues/{team}`: a supervisor closes a team's queue or opens it. Whoever waits in one that closes is told the truth.
import * as z from 'zod/mini';
import type { Board, ClosedQueues } from '../../bot/handoff/board.ts';
import type { Team } from '../../bot/team-hours.ts';
import { HttpError } from '../http.ts';
import { jsonIn } from '../json-body.ts';
import { agentEvent, type EnqueueAgent } from './agent-events.ts';
import { NO_CONTENT, supervisor, type As } from './as.ts';
import { entryOf, type Audit } from './audit.ts';
import type { DeskPush } from './push.ts';
import { waitingIn } from './queue-of.ts';

export type QueuesDeps = {
  readonly teams: Readonly<Record<string, Team>>;
  readonly board: Board;
  readonly closed: Pick<ClosedQueues, 'set'>;
  readonly audit: Pick<Audit, 'keep'>;
  readonly enqueue: EnqueueAgent;
  readonly push: DeskPush;
  readonly clock: () => Date;
};

const Put = z.object({ isClosed: z.boolean() });
const PUT_BYTES = 1_000;

export const putQueue =
  ({ teams, board, closed, audit, enqueue, push, clock }: QueuesDeps): As =>
  async (who, request, { team = '' }) => {
    supervisor(who, 'Only a supervisor may close or open a queue.');
    if (!Object.hasOwn(teams, team)) throw new HttpError(404, 'TeamUnknown', 'There is no such team.');
    const parsed = Put.safeParse(jsonIn(request, PUT_BYTES));
    if (!parsed.success) throw new HttpError(422, 'BadArgument', 'Say whether the queue is to be closed.');
    const { isClosed } = parsed.data;
    const now = clock();
    const at = now.toISOString();
    await audit.keep(
      `queue#${team}#${at}`,
      entryOf(who, now, { what: 'queue', about: `${team}, ${isClosed ? 'closed' : 'open'}` }),
    );
    // Closed first: nobody comes in behind those who are told.
    await closed.set(team, isClosed);
    if (isClosed) {
      const waiting = waitingIn(team, await board.of(team));
      await enqueue(
        waiting.map(({ conversation, handoff }) =>
          agentEvent(`close:${conversation}:${at}`, conversation, who, { does: 'close', team }, now, handoff),
        ),
      );
    }
    await push({ kind: 'queues' }, { team, supervisors: true }).catch(() => undefined);
    return NO_CONTENT;
  };
