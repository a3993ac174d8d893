// Whether an answer helped is asked once in a conversation, with the answer itself: never of a sensitive matter or inside a form.
import type { Answer } from '../content.ts';
import type { Effect, Helped, Language, Option } from '../model.ts';
import { digest } from '../digest.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import type { Candidate } from '../understanding/options.ts';

export const HELPED = 'feedback:yes';
export const NOT_HELPED = 'feedback:no';

/** The answer with the question behind it, and what is kept of it; undefined when it is not to be asked. */
export const askedWith = (
  situation: Situation,
  { id, sensitive }: Answer,
  answer: Draft,
):
  | { readonly draft: Draft & { readonly options: readonly Option[] }; readonly helped: Helped }
  | undefined => {
  const { state, now } = situation;
  // An answer that has options leads on to a form.
  if (sensitive || answer.options !== undefined || state.helped !== undefined || state.next !== undefined)
    return undefined;
  const options = [
    { id: HELPED, words: phrase(situation, 'helpedYes') },
    { id: NOT_HELPED, words: phrase(situation, 'helpedNo') },
  ];
  const question = phrase(situation, 'wasHelpful');
  const short = answer.short === undefined ? {} : { short: `${answer.short}\n${question}` };
  return {
    draft: { text: `${answer.text}\n${question}`, ...short, options, topic: id },
    helped: { topic: id, language: state.language, at: now.toISOString(), open: 'asked' },
  };
};

/** In both languages, whichever it was asked in; "Yes" is enough for "Yes, thanks". */
export const helpedOptions = ({ content }: Situation): Candidate[] => {
  const words = (id: 'helpedYes' | 'helpedNo') =>
    (['en', 'cy'] as const).flatMap((language: Language) => {
      const whole = content.phrases[id][language];
      return [whole, whole.replace(/,.*$/su, '')];
    });
  return [
    { id: HELPED, words: words('helpedYes') },
    { id: NOT_HELPED, words: words('helpedNo') },
  ];
};

/** The key is the same for a "no" and for the words that follow it. */
export const feedbackEffect = (
  { conversation, content }: Situation,
  { topic, language, at }: Helped,
  helpful: boolean,
  text?: string,
): Effect => ({
  kind: 'feedback',
  key: `feedback:${digest([conversation, at])}`,
  topic,
  language,
  helpful,
  at,
  version: content.version,
  ...(text === undefined ? {} : { text }),
});
