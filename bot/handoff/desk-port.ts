// An agents' desk as a port: what it is asked, what it is told, and what it says back. Our own is one; a contract suite holds for all.
import type { ChannelId, Language, SentFile } from '../model.ts';
import type { TellDesk } from './board.ts';
import type { CaseCard } from './card.ts';
import type { DeskTold, Rank, Stage } from './handoff.ts';
import type { RecordSeen } from './seen.ts';
import type { Queue } from './wait.ts';

/**
 * What a desk says back has no function here: whatever its agents do becomes an `AgentEvent` of the conversation, with an id that is
 * the same however often and in whatever order it comes.
 */
export type DeskPort = {
  /**
   * `reads`: it looks at the conversation's state and transcript by itself, and of a chat that changes it is only given a hint.
   * `keeps`: it keeps chats of its own, elsewhere, and is told each thing in its turn.
   */
  readonly kind: 'reads' | 'keeps';
  /** A team's queue as it is now. Advisory. Undefined where it is not known: then nobody is promised anybody. Never throws. */
  readonly queue: (team: string) => Promise<Queue | undefined>;
  /**
   * Once for its key, and of one conversation in order: the next is not told before this one is.
   * @throws when it cannot be told now; it is told again later. What can never be told is no reason to throw.
   */
  readonly tell: (telling: DeskTelling) => Promise<void>;
  /** A chat's line has changed: a hint, for which nobody waits. */
  readonly changed: TellDesk;
  /** The person is typing: a hint, too. */
  readonly typed: (conversation: string) => Promise<void>;
};

/** `account`: the person's on the channel. */
export type DeskTelling = {
  readonly key: string;
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly account?: string;
  readonly tell: DeskNews;
};
/** `handoff` is the hand-off's own id: a conversation may come back. */
export type DeskNews =
  | (Opened & { readonly card: CaseCard })
  /** What was said in one turn after it was opened, in order: by the person, and by the assistant that answered them. */
  | { readonly tell: 'lines'; readonly handoff: string; readonly lines: readonly DeskLine[] }
  /** It is over here, whoever ended it: they left, nobody came, the agent is done. The assistant has the conversation again. */
  | { readonly tell: 'over'; readonly handoff: string; readonly stage: Stage }
  | DeskAside;
/** Somebody asks for a person: they wait for whoever takes them. */
export type Opened = {
  readonly tell: 'opened';
  readonly handoff: string;
  readonly team: string;
  readonly rank: Rank;
  readonly why: string;
  readonly language: Language;
};
/** A click that came to nothing, or somebody who waits too long for whoever has them. */
export type DeskAside = Extract<DeskTold, { readonly tell: 'refused' | 'neglected' }>;
/** `id` is the activity's. `danger`: danger to life was told, and this line was said to them at once. */
export type DeskLine = {
  readonly id: string;
  readonly by: 'person' | 'assistant';
  readonly text: string;
  /** By their names in the conversation's folder. */
  readonly files?: readonly SentFile[];
  readonly danger?: true;
};

/** As it waits in an outbox: the card is made as it is told. */
export type DeskLeft =
  Exclude<DeskNews, { readonly tell: 'opened' }> | (Opened & { readonly seen: RecordSeen });
