// What is known of a hand-off to a person, kept in the conversation's own state: there is no second writer.
import type { FollowUp } from './promised.ts';

/**
 * `offered`: asked which way they want to reach somebody. `waiting`: in a team's queue. `transferred`: the same, in the queue of
 * another team to which an agent sent them. `accepted`: an agent has it and has not written yet. `talking`: in conversation.
 * `parked`: the agent writes again later. The last three are over: an agent gave it back to the assistant, it was ended, or
 * nobody came.
 */
export type Stage =
  | 'offered'
  | 'waiting'
  | 'transferred'
  | 'accepted'
  | 'talking'
  | 'parked'
  | 'returned'
  | 'ended'
  | 'unanswered';

/** What the queue goes by first: danger to life, then who needs extra care, then everybody else; within each, who asked first. */
export const RANKS = ['safety', 'care', 'usual'] as const;
export type Rank = (typeof RANKS)[number];

/** How somebody can be reached: by an agent here, by a call at a stated time, or by an answer to a case with a reference. */
export type Way = 'here' | 'call' | 'case';

/** `name` is what the person is told: a first name, as agents choose. */
export type Agent = { readonly id: string; readonly name: string };

/** Why a talk ended, for the figures; `outcome` says whether their matter is done. */
export type Outcome = 'done' | 'to-follow' | 'passed-on' | 'not-reached' | 'abusive' | 'no-reply';

/** Minutes, or not known: then that is said. */
export type Wait = number | 'unknown';

/** One entry of what happened to it, for whoever audits it. `by` is an agent's id; the person and the clock have none. */
export type Trace = {
  readonly at: string;
  readonly what: HandoffEvent['kind'];
  readonly stage: Stage;
  readonly team: string;
  readonly by?: string;
};

/** Times are ISO, Porth's time. */
export type Handoff = {
  /** Of the event that asked for a person. */
  readonly id: string;
  readonly team: string;
  readonly rank: Rank;
  /** Why a person is wanted: `asked`, `angry`, `not-understood`, or a form's own id. */
  readonly why: string;
  /** When they first asked: their place in the queue goes by it, whatever came between. */
  readonly askedAt: string;
  readonly stage: Stage;
  /** When it came into this stage. */
  readonly since: string;
  /** When something has to happen: the stage's time is up, or what was said of the wait is too old. Every stage that is not over has one. */
  readonly due?: string;
  readonly agent?: Agent;
  /** Who had it before: the person is told of both. */
  readonly from?: Agent;
  /** For whoever takes it next; the person never sees it. */
  readonly note?: string;
  /** What they were told last of the wait, and when. */
  readonly told?: { readonly wait: Wait; readonly at: string };
  /** When the person, and when an agent, wrote last since an agent had it. */
  readonly heardAt?: string;
  readonly saidAt?: string;
  /** Messages that came while nobody had it. */
  readonly unread: number;
  /** A question whether they are still there, or a word that the agent is late, was said since anybody wrote. */
  readonly nudged?: true;
  readonly outcome?: Outcome;
  /** Why it ended, in the agent's words. */
  readonly reason?: string;
  /** The agent wrote first, and they have not answered yet. */
  readonly first?: true;
  /** What they were promised at its end. */
  readonly follow?: FollowUp;
  /** When an agent first had it, and what was said of the wait first. */
  readonly acceptedAt?: string;
  readonly saidWait?: Wait;
  /** The form that the agent has opened with the person: the assistant takes its answers. */
  readonly form?: string;
  /** How the talk was is asked of them; and what they said. */
  readonly asks?: true;
  readonly rating?: 'good' | 'fair' | 'poor';
  /** They were with somebody in the days before. */
  readonly before?: TalkBefore;
  readonly trail: readonly Trace[];
};

/** A talk that is over, for whoever has the next one. `at` is when it ended, `agent` the name that the person was told. */
export type TalkBefore = {
  readonly at: string;
  readonly team: string;
  readonly outcome?: Outcome;
  readonly reason?: string;
  readonly agent?: string;
  readonly follow?: FollowUp;
};

/** What happens to a hand-off. `agent` is whoever does it, as their token says; `id` the event's own. */
export type HandoffEvent =
  | {
      readonly kind: 'asked';
      readonly id: string;
      readonly team: string;
      readonly rank: Rank;
      readonly why: string;
    }
  /** An agent writes first: nobody has asked for one here. */
  | {
      readonly kind: 'opened';
      readonly id: string;
      readonly agent: Agent;
      readonly team: string;
      readonly reference?: string;
    }
  /** They answer whoever wrote first, who may not be there any more. */
  | { readonly kind: 'replied' }
  | { readonly kind: 'chosen'; readonly way: Way }
  /** `inDanger`: what they wrote tells of a danger to life. */
  | { readonly kind: 'wrote'; readonly inDanger?: true }
  /** The assistant took it, for the form that the agent has opened with them. */
  | { readonly kind: 'answered' }
  /** The danger is over, by their word or the agent's. */
  | { readonly kind: 'safe' }
  | { readonly kind: 'left' }
  /** They closed this chat for good, and read nothing more of it. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'accepted'; readonly agent: Agent }
  | { readonly kind: 'said'; readonly agent: Agent }
  | { readonly kind: 'parked'; readonly agent: Agent; readonly until: string }
  | { readonly kind: 'returned'; readonly agent: Agent }
  | { readonly kind: 'transferred'; readonly agent: Agent; readonly team: string; readonly note: string }
  | {
      readonly kind: 'ended';
      readonly agent: Agent;
      readonly outcome: Outcome;
      readonly reason?: string;
      readonly follow?: FollowUp;
    }
  /** A supervisor gives it to somebody, whoever has it. */
  | { readonly kind: 'assigned'; readonly by: Agent; readonly agent: Agent }
  /** The agent's desk has not been heard of for a while: their chats go back to the queue. */
  | { readonly kind: 'lost'; readonly agent: Agent }
  /** A supervisor closed the team's queue, or its day is over. `there`: the desk has given this chat up, and no more is known. */
  | { readonly kind: 'closed'; readonly team?: string; readonly there?: true }
  | { readonly kind: 'due' };

/** What the person is told. The words are the dialogs'; `wait` is honest or unknown. */
export type Told =
  | { readonly say: 'offer'; readonly ways: readonly Way[]; readonly because: Because; readonly wait?: Wait }
  | { readonly say: 'queued' | 'wait' | 'front'; readonly wait: Wait; readonly ahead: number }
  | { readonly say: 'with'; readonly agent: Agent; readonly team: string; readonly from?: Agent }
  /** `until`: they had said when they would write, and by then somebody else takes it. */
  /** Who writes to them first, and about which case. */
  | { readonly say: 'first'; readonly agent: Agent; readonly reference?: string }
  | { readonly say: 'agent-late'; readonly agent: Agent; readonly until?: string }
  /** Somebody in danger does not write any more: that is no reason to end anything. */
  | { readonly say: 'are-you-safe'; readonly agent: Agent }
  | {
      readonly say: 'moved';
      readonly to: string;
      readonly wait: Wait;
      readonly ahead: number;
      readonly from: Agent;
    }
  /** `again`: it was said before, with an earlier time. */
  | { readonly say: 'parked'; readonly agent: Agent; readonly until: string; readonly again?: true }
  | { readonly say: 'still-there'; readonly agent: Agent; readonly until: string }
  | { readonly say: 'back'; readonly agent: Agent }
  | {
      readonly say: 'ended';
      readonly agent: Agent;
      readonly outcome: Outcome;
      readonly follow?: FollowUp;
    }
  | {
      readonly say: 'nobody';
      readonly because: 'late' | 'closed' | 'over-there';
      readonly ways: readonly Way[];
    }
  | { readonly say: 'lapsed' }
  | { readonly say: 'left' };
/** Why these ways are offered: it is their choice, the wait is long, nobody is on, the queue or the team is closed. */
export type Because = 'choice' | 'long' | 'nobody-on' | 'queue-closed' | 'out-of-hours';

/** What the desk is told: of a refused click, who clicked; else whoever has the team's queue or the chat before them. */
export type DeskTold =
  | { readonly tell: 'queue' | 'chat'; readonly team: string; readonly agent?: Agent }
  /** `event`: the id of what they did, where it came from a desk. */
  | {
      readonly tell: 'refused';
      readonly agent: Agent;
      readonly because: Refused;
      readonly event?: string;
    }
  /** Somebody has waited too long for an agent who has their chat: supervisors see it. */
  | { readonly tell: 'neglected'; readonly team: string; readonly agent: Agent };
/**
 * `taken`: another agent has it. `over`: it is not waiting any more. `not-yours`: somebody else's chat. `stopped`: they asked for no
 * more messages. `unknown`: there is no such answer, form or team. `nobody-on`: nobody of that team is there to take it.
 * `window`: the channel takes nothing of ours any more until they write. `failed`: a fault of ours.
 */
export type Refused =
  'taken' | 'over' | 'not-yours' | 'stopped' | 'unknown' | 'nobody-on' | 'window' | 'failed';

export const OVER: ReadonlySet<Stage> = new Set(['returned', 'ended', 'unanswered']);
export const QUEUED: ReadonlySet<Stage> = new Set(['waiting', 'transferred']);
/** An agent has it: what the person writes is theirs to answer, and the assistant is silent but for danger. */
export const HELD: ReadonlySet<Stage> = new Set(['accepted', 'talking', 'parked']);
