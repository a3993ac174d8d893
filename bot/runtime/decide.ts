// What an event makes of a conversation: the record as it will be, with what the turn has to do in its outbox.
import { OVER } from '../handoff/handoff.ts';
import type { DeskPort } from '../handoff/desk-port.ts';
import type { Queue } from '../handoff/wait.ts';
import type { DialogState, Event, Status } from '../model.ts';
import type { Mind } from '../turn.ts';
import type { Matcher } from '../understanding/match.ts';
import type { Unsure } from '../understanding/second-opinion.ts';
import type { PorthAdapter } from './adapter.ts';
import type { deskAfter } from './desk-after.ts';
import { withHeard, withTaken, type ConversationRecord, type TurnOutput } from './record.ts';

export type Deciding = {
  readonly adapter: PorthAdapter;
  /** What is not read yet is read later: it is looked at where it is asked for, and a danger asks for none of it. */
  readonly mind: Omit<Mind, 'now' | 'refused'>;
  /** Has the rest of the mind read. A danger is taken without it, and a result that comes beside it is not. */
  readonly rest?: () => Promise<unknown>;
  /** Asked where a turn hinges on a message that was not understood for sure. Undefined: nobody is. */
  readonly second?: SecondOpinion;
  /** The agents' desk. Undefined: there is none. */
  readonly desk?: DeskSide;
  /** Porth's time. */
  readonly clock: () => Date;
};

/** What a turn asks of the desk, and leaves there. */
export type DeskSide = Pick<DeskPort, 'queue' | 'changed'> & {
  readonly after: (...given: Parameters<typeof deskAfter>) => Promise<ConversationRecord>;
};

/** @returns how the messages are understood with it, or undefined where there is none in time: then the turn stands */
export type SecondOpinion = (about: {
  readonly event: Event;
  /** As it was before the turn. */
  readonly state: DialogState | undefined;
  /** What the turn asked about, in order. */
  readonly unsure: readonly Unsure[];
  readonly understand: Matcher;
  readonly remainingMs: () => number;
}) => Promise<Matcher | undefined>;

export const decide = async (
  { adapter, mind, rest, second, desk, clock }: Deciding,
  record: ConversationRecord,
  event: Event,
  remainingMs: () => number,
) => {
  if (event.kind === 'result') await rest?.();
  const now = clock();
  const version = record.version + 1;
  const unsure: Unsure[] = [];
  const queues = new Map<string, Queue | undefined>();
  const unread = new Set<string>();
  const queue = (team: string) => {
    if (!queues.has(team)) unread.add(team);
    return queues.get(team);
  };
  const runOnce = (understand: Matcher) =>
    adapter.run(record.dialog, event, version, {
      get content() {
        return mind.content;
      },
      get heed() {
        return mind.heed;
      },
      understand,
      now,
      ...(mind.notices === undefined ? {} : { notices: mind.notices }),
      ...(mind.off === undefined ? {} : { off: mind.off }),
      ...(desk === undefined ? {} : { queue }),
      ...(record.refused === undefined ? {} : { refused: record.refused }),
    });
  /** A turn that asks for a queue which was not read is run anew with it: it is pure, and few ask for one. */
  const run = async (understand: Matcher) => {
    let turned = await runOnce(understand);
    for (let tries = 0; unread.size > 0 && tries < TEAMS_MAX; tries++) {
      const teams = [...unread];
      unread.clear();
      unsure.length = 0;
      await Promise.all(teams.map(async (team) => queues.set(team, await desk?.queue(team))));
      turned = await runOnce(understand);
    }
    return turned;
  };
  const first = await run((text, prefer = 'en') => {
    const verdict = mind.understand(text, prefer);
    if (verdict.kind !== 'one') unsure.push({ text, prefer, verdict });
    return verdict;
  });
  const understand =
    unsure.length > 0 && HINGES.has(first.status)
      ? await second?.({ event, state: record.dialog, unsure, understand: mind.understand, remainingMs })
      : undefined;
  const turned = understand === undefined ? first : await run(understand);
  const output = {
    version,
    event: event.id,
    at: now.toISOString(),
    activities: turned.activities,
    effects: turned.effects,
    ...(turned.status === 'emergency' || turned.status === 'held' || event.kind === 'incident'
      ? { urgent: true }
      : {}),
    ...(event.kind === 'activity' && event.alarmed === true ? { alarmed: event.alarmed } : {}),
    ...(turned.unsent === true ? { sent: turned.activities.length } : {}),
  };
  const next: ConversationRecord = {
    ...withHeard(withTaken(record, event), event),
    version,
    dialog: turned.state,
    outbox: [...(isNotForThem(record, turned.state) ? record.outbox.map(unsent) : record.outbox), output],
  };
  const isAtDesk =
    isGoingOn(record.dialog) || isGoingOn(turned.state) || isRated(record.dialog, turned.state);
  return {
    next:
      isAtDesk && desk
        ? await desk.after(record, next, event, { status: turned.status, now, content: mind.content })
        : next,
    status: turned.status,
    error: turned.error,
  };
};

/** Those that one turn can ask for, one after another. */
const TEAMS_MAX = 3;

const isGoingOn = (state: DialogState | undefined): boolean =>
  state?.handoff !== undefined && !OVER.has(state.handoff.stage);
const isRated = (before: DialogState | undefined, { handoff }: DialogState): boolean =>
  handoff?.rating !== before?.handoff?.rating;

/** What is said when we do not know. A danger, a command and a person are none of these, and wait for nobody. */
const HINGES: ReadonlySet<Status> = new Set(['offered', 'unanswered']);

/** They asked for no more messages, or what waits was for whoever had the account on the channel before. */
const isNotForThem = ({ dialog }: ConversationRecord, { stopped, since }: DialogState): boolean =>
  (stopped !== undefined && dialog?.stopped === undefined) || since !== dialog?.since;

/** What waited for the provider: only a safety line still goes. */
const unsent = (output: TurnOutput): TurnOutput =>
  output.urgent === true ? output : { ...output, sent: output.activities.length };
