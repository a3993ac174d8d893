// What a danger's hold leaves to a turn when it ends by itself: an hour went by, which is said; or it was none, and what they wanted is taken up.
import { HOLD_MS, isHeld } from '../danger-held.ts';
import type { DialogState, Timer } from '../model.ts';
import { offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { saidSafe } from './danger-added.ts';
import { deniesAlone, lacksGas } from '../understanding/denied-alone.ts';
import { callIn } from './call-in.ts';
import { saysNone } from './hold.ts';
import { menuOptions } from './menu.ts';
import { repeat } from './asked-again.ts';
import { begin } from './proceed.ts';
import { dialogIn, unheld } from './question.ts';
import { saysOver, withoutHold } from './released.ts';
import { withTimers } from './timer-list.ts';

export const afterHold = (situation: Situation, attend: (situation: Situation) => Reaction): Reaction => {
  const { state, now } = situation;
  const { danger } = state;
  if (danger?.held !== true || saysOver(situation)) return attend(situation);
  // After STOP that is all that there is to say: nothing is asked, and nothing offered.
  if (saysNone(situation) && state.stopped !== undefined)
    return {
      say: [{ text: phrase(situation, 'noDangerStopped') }],
      state: withoutHold(wanted(situation).state),
      effects: saidSafe(situation, true),
      status: 'released',
    };
  if (saysNone(situation)) {
    const on = wantedNow(situation, attend);
    const isAlone =
      state.open === undefined && deniesAlone(danger.about ?? '') && !lacksGas(danger.about ?? '');
    const isKnown = on.status !== 'unanswered' && !isAlone;
    const said = isKnown ? withFirst(phrase(situation, 'noDanger'), on) : askedAnew(situation, on);
    return { ...said, effects: [...saidSafe(situation, true), ...(said.effects ?? [])] };
  }
  if (isHeld(danger, now)) return attend(situation);
  const over = phrase(situation, 'heldOver', { call: callIn(situation, danger.id) });
  return withFirst(over, attend({ ...situation, state: withoutHold(state) }));
};

/** What they had written was about the danger alone, or could not be read: what it may be besides, and the menu where that is nothing. */
const askedAnew = (situation: Situation, { say, state }: Reaction): Reaction => {
  const { misses: _, ...free } = wanted(situation).state;
  const near = deniesAlone(situation.state.danger?.about ?? '') ? [] : (say.at(-1)?.options ?? []);
  const options = near.length > 1 ? near : menuOptions(situation);
  return {
    say: [{ text: phrase(situation, 'noDangerAsk'), options }],
    state: offering({ ...free, language: state.language }, options),
    status: 'offered',
  };
};

/** A question that their "no" has answered is not put a second time; and what was no answer is none now. */
const wantedNow = (situation: Situation, attend: (situation: Situation) => Reaction): Reaction => {
  const free = wanted(situation);
  const { state, content } = situation;
  const dialog = dialogIn(free, free.state.open?.dialog);
  const { about = '' } = state.danger ?? {};
  if ((about === '' || deniesAlone(about)) && dialog !== undefined && free.state.open !== undefined)
    return repeat(free, dialog, free.state.open);
  const on = attend(free);
  const [tree, question] = content.holds.denied[state.danger?.id ?? ''] ?? [];
  const { open } = on.state;
  const asked = dialogIn(free, tree);
  if (open === undefined && on.status === 'unanswered' && asked !== undefined && question !== undefined)
    return begin(free, asked, { answers: [[question, 'no']] });
  if (tree === undefined || open?.dialog !== tree || open.asked !== question) return on;
  const then = attend({ ...situation, state: on.state, reply: { text: situation.reply.text } });
  return {
    ...then,
    say: [...on.say.slice(0, -1), ...then.say],
    effects: [...(on.effects ?? []), ...(then.effects ?? [])],
  };
};

const withFirst = (text: string, reaction: Reaction): Reaction => {
  const first: Draft = { text };
  return reaction.say.length === 0 ? reaction : { ...reaction, say: [first, ...reaction.say] };
};

/** As if there had been no question. */
const wanted = (situation: Situation): Situation => {
  const { danger, open, ...state } = situation.state;
  return {
    ...situation,
    reply: { text: danger?.about ?? situation.reply.text },
    state: {
      ...state,
      ...(danger === undefined ? {} : { danger: { id: danger.id, at: danger.at, none: true as const } }),
      ...(open === undefined ? {} : { open: unheld(open) }),
    },
  };
};

/** No reminder and no news while a danger holds: they come when it is over at the latest. Undefined where nothing holds. */
export const untilOver = ({ state, now }: Situation): Reaction | undefined => {
  const { danger, timers = [] } = state;
  if (danger === undefined || !isHeld(danger, now)) return undefined;
  const until = new Date(Date.parse(danger.heardAt ?? danger.at) + HOLD_MS + MINUTE_MS).toISOString();
  // What a hand-off waits for has times of its own, whatever goes on.
  const isLater = ({ at, silence, handoff }: Timer) => at < until && silence !== true && handoff !== true;
  const later = timers.flatMap((timer) => (isLater(timer) ? [{ ...timer, at: until }] : []));
  const kept: DialogState = withTimers(state, later);
  return { say: [], state: kept, status: 'held' };
};
const MINUTE_MS = 60_000;
