// Limits that the API keeps too: a number that differs from its own does not compile.
import type { NOTE_MAX as NoteMax, SAY_MAX as SayMax } from '../../bot/handoff/agent-does.ts';
import type { HEARTBEAT_MS as HeartbeatMs } from '../../bot/handoff/board.ts';
import type { PROMISE_MAX as PromiseMax } from '../../bot/handoff/promised.ts';

/** Characters of one reply, and of one note or reason. */
export const SAY_MAX: typeof SayMax = 2000;
export const NOTE_MAX: typeof NoteMax = 2000;
/** Characters of what is promised. */
export const PROMISE_MAX: typeof PromiseMax = 300;
export const HEARTBEAT_MS: typeof HeartbeatMs = 20_000;
/** Bytes of one file, and files of one reply. */
export const FILE_MAX = 4_000_000;
export const FILES_MAX = 5;
/** Chats that one agent can take at once. */
export const TAKES_MAX = 12;
