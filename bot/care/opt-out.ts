// STOP and START. After STOP nothing is sent but safety lines and, once a day at most, how to start again.
import { isHeld } from '../danger-held.ts';
import { HELD } from '../handoff/handoff.ts';
import type { OptOutWords } from '../content.ts';
import type { Language } from '../model.ts';
import { inLanguage, offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { nearby } from '../understanding/distance.ts';
import { normalise } from '../understanding/normalise.ts';
import { addedTo, saidSafe } from './danger-added.ts';
import { comingSaid } from './coming.ts';
import { callIn } from './call-in.ts';
import { resume } from './asked-again.ts';
import { menuOptions } from './menu.ts';
import { isReadAlong, releasedSaid } from './read-along.ts';
import { askNow, dialogIn, unheld } from './question.ts';
import { isCalledOff, saysOver } from './released.ts';
import { resumed } from './resume.ts';
import { isTriage } from './triage-open.ts';
import { incidentLately, worse } from './worse.ts';

/** How to start again is said once in so long, when they write all the same. */
const TOLD_EVERY_MS = 24 * 3_600_000;

export const optOut: Care = (situation) => {
  const { abilities, state, carrier, now } = situation;
  if (abilities.optOut === 'none') return undefined;
  if (abilities.optOut === 'carrier' && carrier !== undefined) return byCarrier(situation, carrier);
  // Whoever tells of a danger after STOP is answered about it, as long as they write.
  if (state.stopped !== undefined)
    return (
      startsIn(situation) ??
      (stopsAgain(situation)
        ? stillStopped(situation)
        : isHeld(state.danger, now)
          ? undefined
          : (stoppedInDanger(situation) ?? stillStopped(situation)))
    );
  const back = backToTriage(situation);
  if (back !== undefined) return back;
  const language = stopIn(situation);
  if (language === undefined) return undefined;
  const spoken = inLanguage(situation, language.asked);
  return (language.isCancel && cancelWhat(spoken)) || stop(spoken);
};

/** Whoever has something with us that can be cancelled may mean that: nothing is stopped before they say so. */
const cancelWhat = (situation: Situation): Reaction | undefined => {
  const { content, state } = situation;
  const theirs = [state.sent?.dialog, ...(state.timers ?? []).map(({ dialog }) => dialog)];
  const options = content.calledOff
    .filter(({ of }) => of.some((each) => theirs.includes(each)))
    .map(({ form, words }) => ({ id: `form:${form}`, words: words[state.language] }));
  if (options.length === 0) return undefined;
  const text = phrase(situation, 'cancelWhat');
  return { say: [{ text, options }], state: offering(state, options), status: 'offered' };
};

/**
 * The carrier took the word in, said so, and blocks or lets through from then on: ours follows, and nothing is confirmed twice.
 * What it says to HELP is of its list alone, so that HELP is answered here too.
 */
const byCarrier = (situation: Situation, took: NonNullable<Situation['carrier']>): Reaction | undefined => {
  const { state } = situation;
  if (took === 'START') return state.stopped === undefined ? undefined : start(situation, []);
  if (state.stopped !== undefined) return { say: [], state, status: 'opted-out' };
  return took === 'STOP' ? { ...stop(situation), say: [] } : undefined;
};

/** Whoever is on call may have something to tell them yet. */
const isInDanger = (situation: Situation): boolean => {
  const { danger } = situation.state;
  const { now } = situation;
  // Nothing of it is passed on.
  if (isReadAlong(situation)) return false;
  const isTold = danger?.incident !== undefined && now.getTime() - Date.parse(danger.at) < IN_DANGER_MS;
  return isTold || isOfDanger(situation);
};
const IN_DANGER_MS = 12 * 3_600_000;

/** What is asked about a danger that those on call were told of: STOP there is no word about a form. */
const isOfDanger = (situation: Situation): boolean =>
  isTriage(situation, situation.state.open?.dialog) && incidentLately(situation) !== undefined;

/** The one confirmation: how to come back, and the number to call. An open form keeps its answers. */
const stop = (situation: Situation): Reaction => {
  const { open, offered: _, ...state } = situation.state;
  return {
    say: [{ text: phrase(situation, isInDanger(situation) ? 'optedOutInDanger' : 'optedOut') }],
    state: {
      ...state,
      ...(open === undefined ? {} : { open: { ...open, held: true } }),
      stopped: { at: situation.heardAt.toISOString() },
    },
    status: 'opted-out',
  };
};

/** STOP ended what they were telling of, and nothing else: START goes on with it. YES is an answer to whatever was asked since. */
const backToTriage = (situation: Situation): Reaction | undefined => {
  const { state, reply, content, now } = situation;
  if (state.open !== undefined || reply.option !== undefined) return undefined;
  if (isHeld(state.danger, now) || HELD.has(state.handoff?.stage ?? 'ended')) return undefined;
  if (wordIn(reply.text, content.optOut, ['start']) === undefined) return undefined;
  const last = state.saved?.findLast(({ dialog }) => isTriage(situation, dialog));
  return last && resumed(situation, last.dialog);
};

const startsIn = (situation: Situation): Reaction | undefined => {
  const { content, reply } = situation;
  const word = reply.option === undefined ? wordIn(reply.text, content.optOut, ['start', 'yes']) : undefined;
  return word === undefined ? undefined : start(inLanguage(situation, word.asked), ['optedIn']);
};

/** On with the form that was open, or with what there is. @param welcome nothing where the carrier has said it */
const start = (situation: Situation, welcome: readonly ['optedIn'] | readonly []): Reaction => {
  const { stopped: _, ...state } = situation.state;
  const free = { ...situation, state };
  if (isReadAlong(free)) return startUnnamed(free);
  // What they told of a danger comes before all else.
  const standing = incidentLately(free) === undefined ? [] : [{ text: comingSaid(free) }];
  const { danger } = state;
  // No menu while it holds.
  if (danger !== undefined && isHeld(danger, situation.now)) {
    const text = phrase(free, 'heldOptedIn', { call: callIn(free, danger.id) });
    return { say: [...standing, { text }], state, status: 'opted-in' };
  }
  const dialog = dialogIn(situation, state.open?.dialog);
  if (state.open !== undefined && dialog !== undefined && isOfDanger(free)) {
    const back = resume(free, dialog, state.open);
    return { ...back, say: [...standing, ...back.say], status: 'opted-in' };
  }
  if (state.open === undefined || dialog === undefined) {
    const options = menuOptions(free);
    const text = phrase(free, welcome[0] ?? 'menu');
    return { say: [...standing, { text, options }], state: offering(state, options), status: 'opted-in' };
  }
  return {
    say: [
      ...standing,
      ...welcome.map((id) => ({ text: phrase(free, id) })),
      askNow(free, dialog, state.open),
    ],
    state: { ...state, open: unheld(state.open) },
    status: 'opted-in',
  };
};

/** No question about it is put before they write again. */
const startUnnamed = (situation: Situation): Reaction => {
  const { state } = situation;
  const { open } = state;
  return {
    say: [{ text: phrase(situation, 'optedInUnnamed') }],
    state: open === undefined ? state : { ...state, open: { ...open, held: true } },
    status: 'opted-in',
  };
};

const stopsAgain = ({ content, reply }: Situation): boolean =>
  wordIn(reply.text, content.optOut, ['stopAll', 'stop', 'cancel']) !== undefined;

/** Whoever told of a danger in the last day may be in it still: whatever they write is passed on, and the numbers are said each time. */
const stoppedInDanger = (situation: Situation): Reaction | undefined => {
  const { state } = situation;
  const told = incidentLately(situation);
  if (told === undefined) return undefined;
  const { id, incident } = told;
  const danger = state.danger?.incident === undefined ? { id, incident, at: incident.at } : state.danger;
  if (saysOver(situation)) {
    const effects = saidSafe({ ...situation, state: { ...state, danger } }, isCalledOff(situation));
    return { say: [{ text: releasedSaid(situation, id) }], state, effects, status: 'released' };
  }
  return (
    worse(situation) ?? {
      say: [
        {
          text: phrase(situation, isReadAlong(situation) ? 'stillOptedOutUnnamed' : 'stillOptedOutInDanger'),
        },
      ],
      state,
      effects: addedTo(situation, danger),
      status: 'opted-out',
    }
  );
};

const stillStopped = (situation: Situation): Reaction => {
  const { state, heardAt } = situation;
  const { stopped = { at: heardAt.toISOString() } } = state;
  const told = Date.parse(stopped.toldAt ?? '');
  if (stopsAgain(situation) || heardAt.getTime() - told < TOLD_EVERY_MS)
    return { say: [], state, status: 'opted-out' };
  return {
    say: [{ text: phrase(situation, 'stillOptedOut') }],
    state: { ...state, stopped: { ...stopped, toldAt: heardAt.toISOString() } },
    status: 'opted-out',
  };
};

type Asked = { readonly asked: Language | undefined };

/** Where a form is open, STOP and CANCEL are about the form; and where a question is, CANCEL is about the question. */
const stopIn = (situation: Situation): (Asked & { readonly isCancel: boolean }) | undefined => {
  const { abilities, state, content, reply, now } = situation;
  if (reply.option !== undefined) return undefined;
  const isInForm = !isHeld(state.danger, now) && dialogIn(situation, state.open?.dialog) !== undefined;
  const isAsked = state.helped?.open === 'missing';
  const isForms = isInForm && !isOfDanger(situation);
  const stops = wordIn(reply.text, content.optOut, ['stopAll', ...(isForms ? [] : (['stop'] as const))]);
  if (stops !== undefined) return { ...stops, isCancel: false };
  if (isInForm || isAsked || abilities.optOut !== 'carrier') return undefined;
  const cancels = wordIn(reply.text, content.optOut, ['cancel']);
  return cancels && { ...cancels, isCancel: true };
};

/** Whether the whole message is one of these words, give or take a slip in a long one. One English word is no wish for English. */
export const wordIn = (
  text: string,
  words: OptOutWords,
  kinds: readonly (keyof OptOutWords)[],
): Asked | undefined => {
  const said = normalise(text).replace(/ (?:please|os gwelwch yn dda)$/, '');
  const fits = (word: string) => {
    const meant = normalise(word);
    return said === meant || (meant.length >= SLIP_FROM && nearby(said, meant));
  };
  const has = (language: Language) => kinds.some((kind) => words[kind][language].some(fits));
  if (has('cy')) return { asked: has('en') ? undefined : 'cy' };
  return has('en') ? { asked: undefined } : undefined;
};
const SLIP_FROM = 5;

/** A word that stops a form here stops everything where no form is open: whoever meant that is told how. */
export const meantAll = ({ abilities, content, reply }: Situation): boolean =>
  abilities.optOut !== 'none' && wordIn(reply.text, content.optOut, ['stop']) !== undefined;
