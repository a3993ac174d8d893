// An effect came back: its dialog goes on with what was found, ends with a reference, or says plainly that it could not be done.
import type { Dialog, EffectResult, Option } from '../model.ts';
import { closed, offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { findName } from '../styles/found.ts';
import { findKey, proceed } from './proceed.ts';
import { dialogIn, lasting, waiting } from './question.ts';

/** Undefined for a result that nobody waits for: it came twice, or its dialog was closed meanwhile. */
export const settle = (situation: Situation, effect: string, result: EffectResult): Reaction | undefined => {
  const { open } = situation.state;
  const dialog = dialogIn(situation.content, open?.dialog);
  if (open === undefined || dialog === undefined) return undefined;
  if (open.finding === effect) return result.ok ? found(situation, dialog, result) : notDone(situation);
  if (open.sending === effect) return result.ok ? sent(situation, dialog, result) : notDone(situation);
  return undefined;
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
  return proceed(situation, dialog, { ...lasting(open), ...(got === undefined ? {} : { found: got }) });
};

const sent = (situation: Situation, dialog: Dialog, result: Done): Reaction => {
  const { state, content } = situation;
  const step = dialog.next(state.open?.answers ?? [], state.open?.found);
  const reference = result.reference ?? '';
  const next =
    step.kind === 'end' && step.outcome.kind === 'submit'
      ? content.receipts[step.outcome.transaction]?.(step.outcome.answers, state.language)
      : undefined;
  const title = dialog.title[state.language];
  return {
    say: [{ text: phrase(situation, 'submitted', { title, reference, next: next ?? '' }).trim() }],
    state: { ...closed(state), sent: { dialog: dialog.id, reference } },
    status: 'submitted',
  };
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
