// "Also need to get rid of an old sofa", in the middle of another form: it is kept until that is done, and offered then.
import type { Dialog, OpenDialog } from '../model.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { asksSomething } from './answers.ts';
import { repeat } from './asked-again.ts';
import { dialogIn } from './question.ts';
import { SAID_MAX } from './proceed.ts';

/**
 * What another form is for is kept for it, and the rest of the message answers the question.
 * @param answers files that rest
 */
export const alsoTold = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  answers: (rest: Situation) => Reaction,
): Reaction | undefined => {
  const { reply, state } = situation;
  const [, rest = '', more = ''] = reply.option === undefined ? (ALSO.exec(reply.text) ?? []) : [];
  const form = more === '' ? undefined : formFor(situation, more);
  if (form === undefined || form.id === dialog.id || dialog.proves === true) return undefined;
  const next = { form: form.id, said: more.trim().slice(0, SAID_MAX) };
  const kept = { ...situation, state: { ...state, next } };
  const note = { text: phrase(situation, 'alsoKept', { title: form.title[state.language] }) };
  const after =
    rest.trim() === ''
      ? repeat(kept, dialog, open)
      : answers({ ...kept, reply: { ...reply, text: rest.trim() } });
  return { ...after, say: [note, ...after.say] };
};
const ALSO =
  /^(.*?)(?:^|[\s,.;!]+)((?:(?:and|oh|btw|by the way|ps)[\s,]+)*(?:(?:i|we|i['’]ve|ive|we['’]ve) )?(?:also|another thing|one more thing|one other thing|while i['’]?m (?:here|at it)|hefyd|(?:need|want|have|got) to get (?:rid|shot) of)\b.*)$/isu;

/** What no question was, and another form is for. */
export const withTold = (situation: Situation, topic: string, dialog: Dialog): Situation => {
  const form = dialogIn(situation, situation.content.faqs.find(({ id }) => id === topic)?.form);
  const { state, reply } = situation;
  return form === undefined || form.id === dialog.id || asksSomething(situation)
    ? situation
    : { ...situation, state: { ...state, next: { form: form.id, said: reply.text.slice(0, SAID_MAX) } } };
};

const formFor = (situation: Situation, text: string): Dialog | undefined => {
  const verdict = situation.understand(text, situation.state.language);
  const topic = verdict.kind === 'one' ? verdict.match.id : undefined;
  return dialogIn(situation, situation.content.faqs.find(({ id }) => id === topic)?.form);
};

/** What a form that ended leaves to be offered: said after it, with its option, and forgotten as it is offered. */
export const withNext = (situation: Situation, { id: over }: Dialog, reaction: Reaction): Reaction => {
  const { next, ...state } = reaction.state;
  const form = dialogIn(situation, next?.form);
  if (next === undefined || form === undefined || state.open !== undefined) return reaction;
  if (next.form === over) return { ...reaction, state };
  const option = { id: `form:${form.id}`, words: phrase(situation, 'startForm') };
  const text = phrase(situation, 'alsoNow', { title: form.title[state.language] });
  return {
    ...reaction,
    say: [...reaction.say, { text, options: [option] }],
    state: { ...state, offered: [option], about: next.said },
  };
};
