// "Also need to get rid of an old sofa", in the middle of another form: it is kept until that is done, and offered then.
import type { Dialog, OpenDialog, Option } from '../model.ts';
import type { Next } from '../state.ts';
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
  const next = more === '' ? undefined : nextTold(situation, more.trim());
  if (next === undefined || next.form === dialog.id || dialog.proves === true) return undefined;
  // A question alone is answered beside ours.
  if (next.form === undefined && rest.trim() === '') return undefined;
  const kept = { ...situation, state: { ...state, next } };
  const note = { text: keptNote(situation, next) ?? '' };
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

/** Another form, or a topic that has none. */
const nextTold = (situation: Situation, text: string): Next | undefined => {
  const verdict = situation.understand(text, situation.state.language);
  const topic = verdict.kind === 'one' ? verdict.match.id : undefined;
  const faq = situation.content.faqs.find(({ id }) => id === topic);
  const form = dialogIn(situation, faq?.form);
  const said = text.slice(0, SAID_MAX);
  if (form !== undefined) return { form: form.id, said };
  return faq === undefined ? undefined : { topic: faq.id, said };
};

/** That it is kept until this is done. */
export const keptNote = (situation: Situation, next: Next): string | undefined => {
  const offer = nextIn(situation, next);
  return (
    offer && phrase(situation, next.form === undefined ? 'alsoAskedKept' : 'alsoKept', { title: offer.title })
  );
};

/** What is kept, as it is offered; undefined when there is no such thing any more. */
export const nextIn = (
  situation: Situation,
  { form: id, topic }: Next,
): { readonly title: string; readonly text: string; readonly option: Option } | undefined => {
  const { content, state } = situation;
  const form = dialogIn(situation, id);
  if (form !== undefined) {
    const title = form.title[state.language];
    return {
      title,
      text: phrase(situation, 'alsoNow', { title }),
      option: { id: `form:${form.id}`, words: phrase(situation, 'startForm') },
    };
  }
  const title = content.faqs.find((faq) => faq.id === topic && faq.language === state.language)?.title;
  if (title === undefined || topic === undefined) return undefined;
  return {
    title,
    text: phrase(situation, 'alsoAsked', { title }),
    option: { id: `faq:${topic}`, words: title },
  };
};

/** What a form that ended leaves to be offered: said after it, with its option, and forgotten as it is offered. */
export const withNext = (situation: Situation, { id: over }: Dialog, reaction: Reaction): Reaction => {
  const { next, ...state } = reaction.state;
  if (next === undefined || state.open !== undefined) return reaction;
  const offer = nextIn({ ...situation, state }, next);
  if (offer === undefined) return reaction;
  if (next.form === over) return { ...reaction, state };
  return {
    ...reaction,
    say: [...reaction.say, { text: offer.text, options: [offer.option] }],
    state: { ...state, offered: [offer.option], about: next.said },
  };
};
