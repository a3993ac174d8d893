// What the assistant says of itself before its first answer. No greeting stands before a safety line, which so does not wait for this.
import { hoursInWords } from '../hours.ts';
import type { DialogState, Status } from '../model.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import type { Greeting } from './greeting.ts';

/** In the language of the answer that follows it: whoever writes Welsh at once is greeted in Welsh. */
export const greetingOf = (
  { content, abilities }: Situation,
  greeting: Greeting,
  { language }: DialogState,
  status?: Status,
): Draft => {
  const hours = hoursInWords(content.council.phoneHours, language);
  const words = greeting === 'greeting' && abilities.metered ? 'greetingShort' : greeting;
  if (status === 'person') return { text: phrase({ content, state: { language } }, TO_PERSON[words]) };
  return { text: phrase({ content, state: { language } }, words, { hours }) };
};

/** Whoever has just asked for a person is not told how to ask for one. */
const TO_PERSON = {
  greeting: 'talkGreeting',
  greetingShort: 'talkGreetingShort',
  greetingAgain: 'talkGreetingAgain',
} as const;
