// The tone lint: what a person is shown is held against how Porth speaks (docs/tone.md).
import type { Faq } from '../../bot/content.ts';
import type { Fault, Source } from './faqs.ts';
import type { Shown } from './shown.ts';
import type { Passage } from './tone/passage.ts';
import { readingAge } from './tone/reading-age.ts';
import { findings } from './tone/rules.ts';
import { sentencesOf, wordsOf } from './tone/sentences.ts';
import { lacksWhen } from './tone/when.ts';

/** What stops the build, in the titles, answers and short forms of the FAQs. */
export const toneOfFaqs = (sources: readonly Source[]): Fault[] =>
  sources.flatMap(({ faq, file, lineIn }) =>
    (['title', 'short', 'answer'] as const).flatMap((kind) =>
      findings({ kind, text: faq[kind], language: faq.language, sensitive: faq.sensitive }).map(
        ({ at, what }) => ({
          file,
          line: lineIn(kind, at),
          what: `${kind} ${what}`,
        }),
      ),
    ),
  );

/** What stops the build, in the assistant's own sentences. */
export const toneOfShown = (shown: readonly Shown[]): Fault[] =>
  shown.flatMap(({ file, id, language, text, sensitive, lineAt }) =>
    findings({ kind: 'line', text, language, sensitive } satisfies Passage).map(({ at, what }) => ({
      file,
      line: lineAt(at),
      what: `${id} ${what}`,
    })),
  );

/** A warning for each English answer, and each longer sentence of the assistant's, that takes an older reader. */
export const hardToRead = (sources: readonly Source[], shown: readonly Shown[]): Fault[] => [
  ...sources
    .filter(({ faq }) => faq.language === 'en')
    .flatMap(({ faq, file, lineIn }) =>
      older(faq.answer, topicWords(faq)).map((what) => ({
        file,
        line: lineIn('answer', 0),
        what: `answer ${what}`,
      })),
    ),
  ...shown
    .filter(({ language }) => language === 'en')
    .flatMap(({ file, id, text, lineAt }) =>
      older(text).map((what) => ({ file, line: lineAt(0), what: `${id} ${what}` })),
    ),
];

/** A warning for each answer to something that people ask for, when it does not say when. */
export const withoutWhen = (sources: readonly Source[]): Fault[] =>
  sources
    .filter(({ faq }) => faq.language === 'en' && lacksWhen(faq))
    .map(({ file, lineIn }) => ({
      file,
      line: lineIn('answer', 0),
      what: 'answer does not say when: people ask for something here, so say by when it happens',
    }));

/** Whole years: the formula is no finer than that. */
const OLDEST = 11;
/** Of fewer words a formula says nothing. */
const FEWEST_WORDS = 15;

const older = (text: string, known?: ReadonlySet<string>): string[] => {
  const age =
    sentencesOf(text).reduce((sum, each) => sum + wordsOf(each.text).length, 0) < FEWEST_WORDS
      ? 0
      : readingAge(text, known);
  return Math.round(age) <= OLDEST
    ? []
    : [
        `reads like a text for age ${Math.round(age)}: shorter sentences, and shorter words where there are any`,
      ];
};

/** Whoever asks about a topic knows its name. */
const topicWords = ({ title, keywords }: Faq): ReadonlySet<string> =>
  new Set([title, ...keywords].flatMap((words) => words.toLowerCase().split(/[^\p{L}'’-]+/u)));
