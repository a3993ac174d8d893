// What goes between the desk in the browser and `/desk/api`. Types alone: the page shares these and nothing else.
import type { Activity, ChannelId, Language } from '../../bot/model.ts';
import type { AgentDoes } from '../../bot/handoff/agent-does.ts';
import type { ChatSummary, PresenceState } from '../../bot/handoff/board.ts';
import type { CaseCard } from '../../bot/handoff/card.ts';
import type { Agent, Outcome, Refused, Wait } from '../../bot/handoff/handoff.ts';
import type { Limits } from '../../bot/handoff/limits.ts';

export type Role = 'agent' | 'supervisor';

/** `GET /desk/api/settings`: public. What the page needs to sign in (OpenID Connect, code flow with PKCE). */
export type DeskSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /**
   * Which of its tokens the page sends as its bearer. The id token, for it says for certain what we read on every provider: the
   * name that people are told, the groups, and in `aud` whom it is for. Cognito's access tokens have no name and no `aud`.
   */
  readonly bearer: 'id_token' | 'access_token';
  readonly council: string;
};

/** `GET /desk/api/me` */
export type Me = {
  readonly agent: Agent;
  readonly role: Role;
  readonly teams: readonly TeamSeen[];
  readonly presence: { readonly state: PresenceState; readonly takes: number };
  /** Teams to which a chat can be sent. */
  readonly allTeams: readonly TeamSeen[];
};
export type TeamSeen = { readonly id: string; readonly name: string };

/** `PUT /desk/api/presence`, also the heartbeat, every 20 s. 204. */
export type PresencePut = { readonly state: PresenceState; readonly takes: number };

/** `POST /desk/api/stream`: an address for one WebSocket, good for a minute. */
export type StreamAddress = { readonly url: string };

/** `GET /desk/api/board` */
export type BoardSeen = {
  /** Porth's time (ISO). */
  readonly now: string;
  readonly queues: readonly QueueSeen[];
  /** Chats that this agent has. */
  readonly mine: readonly ChatSummary[];
  /** For a supervisor: chats that others have. Empty for an agent. */
  readonly others: readonly ChatSummary[];
  readonly people: readonly PersonOn[];
  /** Every team to which a chat can be sent, and whether anybody would take it. */
  readonly teams: readonly TeamNow[];
};
/** `isOn`: at least one of it takes chats. */
export type TeamNow = {
  readonly team: string;
  readonly isOpen: boolean;
  readonly isClosed: boolean;
  readonly isOn: boolean;
};
export type QueueSeen = {
  readonly team: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly opens?: string;
  readonly closes?: string;
  readonly isClosed: boolean;
  /** In the order in which they should be taken. */
  readonly waiting: readonly ChatSummary[];
  /** What somebody who asks now would be told. */
  readonly wait: Wait;
  /** Minutes: median of |said − waited| of late, and of how many; undefined where none is known. */
  readonly error?: { readonly median: number; readonly of: number };
};
export type PersonOn = {
  readonly agent: Agent;
  readonly teams: readonly string[];
  readonly state: PresenceState;
  readonly takes: number;
  readonly has: number;
};

/** One turn of the transcript as the desk shows it. `activities`: messages of both sides, and `trace`s, which are notes and what was done. */
export type TurnShown = {
  readonly version: number;
  readonly at: string;
  readonly activities: readonly Partial<Activity>[];
};
/** How far a message of ours has come, by the activity's id. */
export type Delivery = {
  readonly activity: string;
  readonly state: 'queued' | 'sent' | 'delivered' | 'read' | 'failed';
};
/** `GET /desk/api/chats/{conversation}?after={version}`: with `after` the card is left out unless `card=1`. */
export type ChatSeen = {
  readonly summary?: ChatSummary;
  readonly card?: CaseCard;
  /** Addresses of the card's photos, by their ids: each opens for a quarter of an hour, without signing in. */
  readonly photos?: Readonly<Record<string, string>>;
  /** Attachments in them have such an address, too. */
  readonly turns: readonly TurnShown[];
  readonly more: boolean;
  readonly deliveries: readonly Delivery[];
};

/** `POST /desk/api/chats/{conversation}/events`: 202. `id` is made by the page (a UUID): a second delivery is the same event. */
export type EventPost = { readonly id: string } & { readonly do: DeskDoes };
/**
 * `lost` and `close` come from the clock and from the queue's own path, `over` from desks that keep their own chats, `write` from a
 * path of its own, for it is of no open chat.
 */
export type DeskDoes = Exclude<AgentDoes, { does: 'lost' | 'close' | 'over' | 'write' }>;

/** `GET /desk/api/cases/{reference}`: a request for an answer in writing. Only what is to go into the chat is sent from the desk. */
export type RequestSeen = {
  readonly reference: string;
  /** What they asked, in their words, or what they were promised. */
  readonly topic: string;
  readonly way: 'here' | 'text' | 'email';
  /** The number or the address that they gave for it. */
  readonly to?: string;
  readonly name?: string;
  /** The agent who promised it, and for which team. */
  readonly promisedBy?: string;
  readonly team?: string;
  readonly receivedAt: string;
  readonly expectedBy?: string;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly limits: Limits;
};

/** `POST /desk/api/cases/{reference}/write`: 202. To whoever waits for an answer in writing; `team` is one of the agent's own. */
export type WritePost = { readonly id: string; readonly team: string; readonly text: string };

/** `POST /desk/api/chats/{conversation}/typing`: 204. Passes through. */
/** `POST /desk/api/chats/{conversation}/files`: the bytes, with their content type and `?name=`: 201. At most 4 MB; else 413. */
export type FileKept = {
  readonly id: string;
  readonly contentType: string;
  readonly name: string;
  readonly url: string;
};

/** `GET /desk/api/library`: what can be sent with `/`: the bot's own answers and forms, in both languages. */
export type Library = {
  readonly answers: readonly LibraryAnswer[];
  readonly forms: readonly {
    readonly id: string;
    readonly title: { readonly en: string; readonly cy: string };
  }[];
};
export type LibraryAnswer = {
  readonly id: string;
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly text: string;
  readonly short: string;
};

/** `PUT /desk/api/queues/{team}`: a supervisor closes or opens it. 204. */
export type QueuePut = { readonly isClosed: boolean };

/** `GET /desk/api/measures?team=`: a supervisor's. Of the last 24 hours. Minutes. */
export type Measures = {
  readonly team: string;
  readonly talks: number;
  readonly abandoned: number;
  readonly unanswered: number;
  readonly wait: {
    readonly median: number | undefined;
    readonly p90: number | undefined;
    readonly error: number | undefined;
  };
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
};

/** `GET /desk/api/audit?conversation=`, or `?day=2026-11-24` for what concerns no conversation: a supervisor's. Oldest first. */
export type AuditSeen = { readonly entries: readonly AuditEntry[] };
export type AuditEntry = {
  /** Porth's time (ISO). */
  readonly at: string;
  readonly agent: Agent;
  readonly role: Role;
  /** `saw`: the chat with its card, once in ten minutes. Else what they did. */
  readonly what: 'saw' | 'presence' | 'queue' | 'file' | 'audit' | 'notices' | AgentDoes['does'];
  readonly conversation?: string;
  /** Of what, never in anybody's words: a team, a topic, an outcome, who it went to. */
  readonly about?: string;
};

/** What comes on the WebSocket: hints without anything personal; the page fetches. */
export type Frame =
  | {
      readonly kind: 'changed';
      readonly conversation: string;
      readonly team: string;
      readonly version: number;
      readonly agent?: string;
    }
  /** `event`: the id that posting it returned. Without it (an older turn), it is not known which. */
  | {
      readonly kind: 'refused';
      readonly conversation: string;
      readonly because: Refused;
      readonly event?: string;
    }
  | {
      readonly kind: 'neglected';
      readonly conversation: string;
      readonly team: string;
      readonly agent: string;
    }
  | { readonly kind: 'typing'; readonly conversation: string }
  | { readonly kind: 'queues' };

/** `{error: {code, message}}`; `message` is a sentence that the page may show. 401 the token ran out, 403 not yours, 404, 409, 413, 422. */
export type DeskError = { readonly error: { readonly code: string; readonly message: string } };
