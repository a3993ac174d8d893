// Every rule of the tone lint, in the order in which docs/tone.md tells them.
import { plainDates, plainTimes } from './times.ts';
import { fewSentences, shortSentences, someSentence } from './length.ts';
import { calmWhenSensitive, fewEmoji, noAmpersand, noShouting } from './marks.ts';
import type { Finding, Passage, Rule } from './passage.ts';
import { answerFirst } from './website.ts';
import { bannedWords, justDoIt, sorryOnce } from './words.ts';

const rules: readonly Rule[] = [
  bannedWords,
  justDoIt,
  sorryOnce,
  calmWhenSensitive,
  fewEmoji,
  noAmpersand,
  noShouting,
  plainTimes,
  plainDates,
  shortSentences,
  fewSentences,
  someSentence,
  answerFirst,
];

/** What stops the build, in the order of the text. */
export const findings = (passage: Passage): Finding[] =>
  rules.flatMap((rule) => rule(passage)).sort((one, other) => one.at - other.at);
