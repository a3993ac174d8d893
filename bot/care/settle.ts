// An effect came back: its dialog goes on with what was found, ends with a reference, or says plainly that it could not be done.
import type { Dialog, EffectResult, OpenDialog, Option, Step, Timer, Undone } from '../model.ts';
import { closed, offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { findName } from '../styles/found.ts';
import { withNext } from './also-told.ts';
import { toPerson } from './person.ts';
import { withoutSent } from './hazard.ts';
import { withSaved } from './kept.ts';
import { withLetter } from './letter-offered.ts';
import { findKey } from './look-up.ts';
import { proceed } from './proceed.ts';
import { proved } from './proving.ts';
import { dialogIn, inHand, lasting, waiting } from './question.ts';
import { toldAnew } from './said-before.ts';
import { unfinishedNote } from './saved.ts';
import { withTimers } from './timer-list.ts';
import { withWayChosen } from './way-chosen.ts';
import { failingIn } from './works-again.ts';

/** Undefined for a result that nobody waits for: it came twice, or its dialog was closed meanwhile. */
export const settle = (situation: Situation, effect: string, result: EffectResult): Reaction | undefined => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined) return undefined;
  if (open.finding !== effect && open.sending !== effect) return undefined;
  if (!result.ok) {
    if ('ends' in result)
      return toPerson(
        { ...situation, state: closed(situation.state) },
        [],
        result.ends[situation.state.language],
      );
    return 'undo' in result ? undone(situation, dialog, open, result) : notDone(situation);
  }
  if (open.finding === effect) return found(situation, dialog, result);
  return result.proof === undefined
    ? withWayChosen(situation, dialog.id, withNext(situation, dialog, sent(situation, dialog, result)))
    : proved(situation, result.proof, result.prefers);
};

type Done = EffectResult & { readonly ok: true };

/** Filed under what was asked; should a new version ask for something else, that is looked up in its place. */
const found = (situation: Situation, dialog: Dialog, result: Done): Reaction | undefined => {
  const { open } = situation.state;
  if (open === undefined) return undefined;
  const step = dialog.next(open.answers, open.found);
  const isThis =
    step.kind === 'find' && findKey(situation.conversation, dialog.id, step.find) === open.finding;
  const got = isThis ? { ...open.found, [findName(step.find)]: result.found ?? null } : open.found;
  const fresh = { ...situation, state: toldAnew(situation.state, dialog.id) };
  return proceed(fresh, dialog, { ...lasting(open), ...(got === undefined ? {} : { found: got }) });
};

const sent = (situation: Situation, dialog: Dialog, result: Done): Reaction => {
  const { state, content, now } = situation;
  const step = dialog.next(state.open?.answers ?? [], state.open?.found);
  const reference = result.reference ?? '';
  const next =
    step.kind === 'end' && step.outcome.kind === 'submit'
      ? content.receipts[step.outcome.transaction]?.(step.outcome.answers, state.language, now)
      : undefined;
  const title = dialog.title[state.language];
  const left = withSaved(closed(state), (state.open && withoutSent(state, state.open)) ?? []);
  const failing = state.open && failingIn(situation, state.open);
  const hasVisit =
    step.kind === 'end' && step.outcome.kind === 'submit' && typeof step.outcome.answers['time'] === 'string';
  const filed = failing && { failing: { ...failing, ...(hasVisit && { visit: true as const }) } };
  const after = { ...situation, state: { ...left, ...filed, sent: { dialog: dialog.id, reference } } };
  const note = unfinishedNote(after);
  const link =
    step.kind === 'end' && step.outcome.kind === 'submit'
      ? content.links[step.outcome.transaction]?.(step.outcome.answers, reference)
      : undefined;
  const receipt =
    next?.includes('{reference}') === true
      ? next.replace('{reference}', reference)
      : phrase(situation, 'submitted', { title, reference, next: next ?? '' }).trim();
  const notes = note === undefined ? [] : [{ text: note }];
  const timed = withTimers(after.state, followUps(situation, step, reference));
  if (result.said !== undefined) {
    const { text, offers, language = state.language } = result.said;
    const options = offers
      .filter(({ id }) => !id.startsWith('form:') || dialogIn(situation, id.slice('form:'.length)))
      .map(({ id, words }) => ({ id, words: words[language] }));
    const say = [...notes, withLetter(situation, { text: text[language], options }, link)];
    return { say, state: offering({ ...timed, language }, options), status: 'submitted' };
  }
  return {
    say: [withLetter(situation, { text: receipt }, link), ...notes],
    state: timed,
    status: 'submitted',
  };
};

const followUps = ({ content, now }: Situation, step: Step, reference: string): readonly Timer[] => {
  if (step.kind !== 'end' || step.outcome.kind !== 'submit') return [];
  const { transaction, answers } = step.outcome;
  return content.followUps[transaction]?.({ answers, reference }, now) ?? [];
};

/** The system would not have it, such as a visit that somebody else took meanwhile: what no longer holds is asked again. */
const undone = (situation: Situation, dialog: Dialog, open: OpenDialog, result: Undone): Reaction => {
  const { found: looked = {}, ...rest } = inHand(lasting(open));
  const found = Object.entries(looked).filter(
    ([name]) => !result.afresh.some((place) => name.startsWith(`${place}:`)),
  );
  const { also = [] } = result;
  const left = open.answers.filter(
    ([id]) => !result.undo.includes(id) && also.every(([each]) => each !== id),
  );
  const answers = [...left, ...also];
  return proceed(situation, dialog, { ...rest, answers, found: Object.fromEntries(found) }, [
    { text: result.why[situation.state.language] },
  ]);
};

/** Every answer is kept, and it can be tried again. */
const notDone = (situation: Situation): Reaction | undefined => {
  const { open } = situation.state;
  if (open === undefined) return undefined;
  const failed = { ...open, failed: true };
  const options: readonly Option[] = [
    { id: 'command:retry', words: phrase(situation, 'retry') },
    { id: 'command:person', words: phrase(situation, 'person') },
  ];
  return {
    say: [{ ...waiting(situation, failed), options }],
    state: { ...offering(situation.state, options), open: failed },
    status: open.finding === undefined ? 'not-submitted' : 'not-looked-up',
  };
};
