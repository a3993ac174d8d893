// The agent desk's API: all that its page asks and does, each matter in a file of its own under desk/.
import type { Board, ClosedQueues, HandledBook, Presences } from '../bot/handoff/board.ts';
import type { Push, Signs, TurnTranscripts } from '../bot/runtime/ports.ts';
import type { Statuses } from '../bot/services/statuses.ts';
import type { Team } from '../bot/team-hours.ts';
import type { PutFile } from './aws/put-file.ts';
import type { MakeCard } from './cards.ts';
import type { EnqueueAgent } from './desk/agent-events.ts';
import { as, type As } from './desk/as.ts';
import type { Audit } from './desk/audit.ts';
import { board } from './desk/board.ts';
import { chat } from './desk/chat.ts';
import type { Records } from './desk/chat-at.ts';
import { postEvent } from './desk/events.ts';
import { postFile } from './desk/file.ts';
import { library, knownIn, type LibraryContent } from './desk/library.ts';
import { me, putPresence } from './desk/me.ts';
import { measures } from './desk/measures.ts';
import type { NoticesDeps } from './desk/notices.ts';
import type { DeskPush } from './desk/push.ts';
import type { SignIn } from './desk/sign-in.ts';
import type { WriteFirstDeps } from './desk/write-first.ts';
import { streamAddress } from './desk/stream-address.ts';
import { postTyping, type TypingDeps } from './desk/typing.ts';
import type { DeskSettings } from './desk/wire.ts';
import { dispatch, json, type HttpRequest, type HttpResponse } from './http.ts';

export type DeskDeps = {
  readonly settings: DeskSettings;
  readonly signIn: SignIn;
  readonly teams: Readonly<Record<string, Team>>;
  readonly records: Records;
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  readonly statuses: Pick<Statuses, 'lately'>;
  readonly board: Board;
  readonly presences: Presences;
  readonly closed: ClosedQueues;
  readonly handled: Pick<HandledBook, 'since'>;
  readonly audit: Audit;
  readonly content: () => Promise<LibraryContent>;
  readonly card: MakeCard;
  readonly enqueue: EnqueueAgent;
  /** To agents' sockets, and to a citizen's. */
  readonly push: DeskPush;
  readonly pushToCitizen: Push;
  readonly signs: Signs;
  readonly lastHeard: TypingDeps['lastHeard'];
  readonly put: PutFile;
  /** For an agent to look at, and for the person to keep. */
  readonly fileAddress: (conversation: string, file: string) => Promise<string>;
  readonly addressOf: (conversation: string, file: string) => Promise<string>;
  readonly cases: WriteFirstDeps['cases'];
  readonly links: NoticesDeps['links'];
  /** Signs stream addresses and links, which begin with `publicUrl` (without a slash at its end). */
  readonly secret: string;
  readonly publicUrl: string;
  readonly streamUrl: string;
  /** Porth's time, and real time in ms. */
  readonly clock: () => Date;
  readonly real: () => number;
};
export type Desk = (request: HttpRequest) => Promise<HttpResponse>;

export const desk = (deps: DeskDeps): Desk => {
  const signed = as(deps.signIn);
  const at = '/desk/api';
  const known = async () => knownIn(await deps.content(), deps.teams);
  /** Read when it is first asked for. */
  const later = (load: () => Promise<As>) => signed(async (...asked) => (await load())(...asked));
  const writeFirst = () => import('./desk/write-first.ts');
  const agents = async () => (await deps.presences.list()).map(({ agent }) => agent);
  return dispatch({
    [`GET ${at}/settings`]: () => Promise.resolve(json(200, deps.settings)),
    [`GET ${at}/me`]: signed(me(deps)),
    [`PUT ${at}/presence`]: signed(putPresence(deps)),
    [`POST ${at}/stream`]: signed(streamAddress(deps)),
    [`GET ${at}/board`]: signed(board(deps)),
    [`GET ${at}/chats/{conversation}`]: signed(chat(deps)),
    [`POST ${at}/chats/{conversation}/events`]: signed(postEvent({ ...deps, known, agents })),
    [`POST ${at}/chats/{conversation}/typing`]: signed(postTyping({ ...deps, push: deps.pushToCitizen })),
    [`POST ${at}/chats/{conversation}/files`]: signed(postFile(deps)),
    [`GET ${at}/cases/{reference}`]: later(async () => (await writeFirst()).getRequest(deps)),
    [`POST ${at}/cases/{reference}/write`]: later(async () => (await writeFirst()).postWrite(deps)),
    [`GET ${at}/library`]: signed(library(deps)),
    [`PUT ${at}/queues/{team}`]: later(async () => (await import('./desk/queues.ts')).putQueue(deps)),
    [`POST ${at}/notices`]: later(async () => (await import('./desk/notices.ts')).postNotices(deps)),
    [`GET ${at}/measures`]: signed(measures(deps)),
    [`GET ${at}/audit`]: later(async () => (await import('./desk/audit-read.ts')).readAudit(deps)),
  });
};
