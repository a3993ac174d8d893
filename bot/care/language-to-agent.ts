// "Cymraeg", said to an agent: the assistant's own words are in that language from here on, and the agent is told.
import type { Language } from '../model.ts';
import { choosing, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { readerOf } from '../understanding/commands.ts';
import { normalise } from '../understanding/normalise.ts';
import { repeat } from './asked-again.ts';
import { keepsLanguage } from './language.ts';
import { dialogIn } from './question.ts';

/** As staff read it. */
const NOTE: Readonly<Record<Language, string>> = {
  en: 'They ask for English. Answers and forms that you send are in English.',
  cy: 'They ask for Welsh. Answers and forms that you send are in Welsh.',
};

/** Undefined where they ask for no language. What they have open is asked again in it. */
export const languageToAgent = (situation: Situation): Reaction | undefined => {
  const language = asked(situation);
  if (language === undefined) return undefined;
  const spoken = choosing(situation, language);
  const { state } = spoken;
  const agent = state.handoff?.agent?.name ?? '';
  const say: readonly Draft[] = [
    { text: '', trace: { what: 'note', text: NOTE[language] } },
    { text: phrase(spoken, 'talkLanguage', { agent }) },
  ];
  const dialog = dialogIn(spoken, state.open?.dialog);
  const reaction =
    state.open === undefined || dialog === undefined
      ? { say, state }
      : repeat(spoken, dialog, state.open, say);
  return { ...reaction, effects: keepsLanguage(spoken), status: 'with-person' };
};

const asked = ({ reply, content }: Situation): Language | undefined => {
  const id = reply.option === undefined ? readerOf(content.commands)(reply.text)?.id : undefined;
  if (id !== undefined) return id === 'welsh' ? 'cy' : id === 'english' ? 'en' : undefined;
  const named = reply.option === undefined ? IN.exec(normalise(reply.text))?.[1] : undefined;
  return named === undefined ? undefined : /^(?:english|saesneg)$/.test(named) ? 'en' : 'cy';
};
/** "Can we speak Welsh please": the whole of it, and nothing after it. */
const IN =
  /^(?:.{0,30} )?(?:in|speak|chat|talk|write|reply|siarad|yn) (welsh|cymraeg|gymraeg|english|saesneg)(?: please| plis| os gwelwch yn dda| instead)?$/;
