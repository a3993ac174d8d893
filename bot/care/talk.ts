// A step of a hand-off in a turn: the machine decides, and what it tells the person becomes words.
import type { DeskAside } from '../handoff/desk-port.ts';
import type { DeskTold, Handoff, HandoffEvent } from '../handoff/handoff.ts';
import { OVER } from '../handoff/handoff.ts';
import { handoffTurn } from '../handoff/machine.ts';
import type { Around, Handed } from '../handoff/step.ts';
import type { Queue } from '../handoff/wait.ts';
import type { DialogState, Effect } from '../model.ts';
import { offering, type Draft, type Situation } from '../situation.ts';
import { talkSaid } from './talk-said.ts';

export type Talked = {
  readonly say: readonly Draft[];
  readonly state: DialogState;
  readonly effects: readonly Effect[];
};

/** Nobody is known to be on: what was asked for comes to another way. */
const NOBODY: Queue = { isOpen: true, isClosed: false, agents: [], waiting: [], handling: [] };

export const handed = (situation: Situation, event: HandoffEvent): Handed =>
  handoffTurn(situation.state.handoff, event, aroundOf(situation));

export const aroundOf = ({ now, queue }: Pick<Situation, 'now' | 'queue'>): Around => ({
  now,
  queue: (team) => queue?.(team) ?? NOBODY,
});

/** The machine's answer as it is said, kept and told to the desk. @param key of the event, which makes what is told happen once */
export const talked = (situation: Situation, { handoff, told, desk }: Handed, key: string): Talked => {
  const state = withHandoff(situation.state, handoff);
  const after = { ...situation, state };
  const say = handoff === undefined ? [] : told.map((each) => talkSaid(after, handoff, each));
  const options = say.flatMap((draft) => draft.options ?? []);
  return {
    say,
    state: options.length === 0 ? state : offering(state, options),
    effects: desk.filter(isApart).map((tell, index) => ({
      kind: 'desk',
      key: `desk:${key}:${index}`,
      conversation: situation.conversation,
      tell,
    })),
  };
};

export const withHandoff = (state: DialogState, handoff: Handoff | undefined): DialogState =>
  handoff === undefined ? state : { ...state, handoff };

/** That a chat or a queue has changed the desk is told of every turn. */
const isApart = (told: DeskTold): told is DeskAside => told.tell === 'refused' || told.tell === 'neglected';

export const isLive = (handoff: Handoff | undefined): handoff is Handoff =>
  handoff !== undefined && !OVER.has(handoff.stage);
