// Where nobody is there, and what they want may be nothing that waits for the next working day: the number that is answered day and night.
import { phrase, type Draft, type Situation } from '../situation.ts';
import { mayNotWait } from './wanted.ts';

export const alsoUrgent = (situation: Situation, text: string): string =>
  mayNotWait(situation) ? `${text} ${phrase(situation, 'talkCannotWait')}` : text;

export const urgentToo = (situation: Situation, draft: Draft): Draft => ({
  ...draft,
  text: alsoUrgent(situation, draft.text),
});
