// A complaint in one breath tells of something that can be reported as well: that is kept with their words, and offered when the complaint is done.
import type { Dialog } from '../model.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import { nextIn } from './also-told.ts';
import { understood } from './answers.ts';
import { SAID_MAX } from './proceed.ts';
import { dialogIn } from './question.ts';

/**
 * Nothing changes where it tells of nothing that has a form, or something is kept already.
 * @param text what opens it
 */
export const reportedToo = (
  situation: Situation,
  { id: opens }: Dialog,
  text: string,
): { readonly situation: Situation; readonly before: readonly Draft[] } => {
  const { state, content } = situation;
  const also = content.openings.find((each) => each.form === opens && each.also !== undefined)?.also;
  const told = also?.told(text);
  const verdict = told === undefined ? undefined : understood({ ...situation, reply: { text: told } });
  const topic = verdict?.kind === 'one' ? verdict.match.id : undefined;
  const form = dialogIn(situation, content.faqs.find(({ id }) => id === topic)?.form)?.id;
  const isOurs = form !== undefined && also?.forms.includes(form) === true;
  if (told === undefined || !isOurs || state.next !== undefined) return { situation, before: [] };
  const next = { form, said: told.slice(0, SAID_MAX) };
  const title = nextIn(situation, next)?.title ?? '';
  return {
    situation: { ...situation, state: { ...state, next } },
    before: [{ text: phrase(situation, 'alsoReport', { title }) }],
  };
};
