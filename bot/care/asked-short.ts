// A danger was asked about, and "thank you" or "it was just the toaster" is no answer to that: the question is put once more, in short.
import type { ToldDanger } from '../model.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { thanksIn } from '../understanding/thanks.ts';
import { saysNothing } from './released.ts';

/** Undefined for all else, and for a second time: what is said then is the danger. */
export const askedShort = (situation: Situation, danger: ToldDanger): Reaction | undefined => {
  const { reply, state, content, heardAt } = situation;
  const isNone = reply.option === undefined && (thanksIn(reply.text) !== undefined || saysNothing(situation));
  if (!isNone || danger.askedShort === true) return undefined;
  const line = content.dangers.find(({ id, asks }) => id === danger.id && asks === true)?.line;
  const ask = line && questionIn(line[state.language]);
  if (ask === undefined) return undefined;
  return {
    say: [{ text: phrase(situation, 'releasedAgain', { ask }) }],
    state: { ...state, danger: { ...danger, askedShort: true, heardAt: heardAt.toISOString() } },
    status: 'held',
  };
};

/** "Is there a fire now? Reply YES or NO." */
const questionIn = (line: string): string | undefined => QUESTION.exec(line)?.[0].trim();
const QUESTION = /[^.?!]*\?[^.?!]*\./u;
