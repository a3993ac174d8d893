// Holds every stored ask against the assistant that was just built: it comes to its own topic, and no other topic, form or command takes it.
import type { Faq } from '../../bot/content.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import type { Reader } from '../../bot/understanding/reading.ts';
import { stopWords } from '../../bot/understanding/words.ts';
import type { Fault, Source } from './faqs.ts';
import type { FirstMet, Met } from './first-met.ts';

export type Ask = { readonly faq: Faq; readonly file: string; readonly line: number; readonly text: string };

export const asksIn = (sources: readonly Source[]): readonly Ask[] =>
  sources.flatMap(({ faq, file, lineOf }) =>
    faq.asks.map((text, index) => ({ faq, file, line: lineOf('asks', index), text })),
  );

/** What the model would make of each, had it not stored them: nearest to its own topic, or it clashes. */
export const nearerToAnother = (asks: readonly Ask[], topics: readonly string[], read: Reader): Fault[] =>
  asks.flatMap((ask) => {
    const other = topics[read(normalise(ask.text)).ranked[0]?.topic ?? -1];
    return other === undefined || other === ask.faq.id
      ? []
      : [
          {
            file: ask.file,
            line: ask.line,
            what: `asks "${ask.text}", which is nearer to ${other}${likest(ask, other, asks)}: move it there, or give ${ask.faq.id} more asks like it`,
          },
        ];
  });

/** What a person would meet who wrote it. A danger is answered before any topic, and that is no clash. */
export const takenElsewhere = (asks: readonly Ask[], met: FirstMet): Fault[] =>
  asks.flatMap(({ faq, file, line, text }) => {
    const found = met(text);
    return isOwn(faq, found)
      ? []
      : [
          {
            file,
            line,
            what: `asks "${text}", and whoever writes that ${comesTo(found)}: take it out, or change what takes it`,
          },
        ];
  });

const isOwn = (faq: Faq, { kind, topics, form }: Met): boolean => {
  switch (kind) {
    case 'danger':
      return true;
    case 'answered':
    case 'offered':
      return topics[0] === faq.id;
    case 'form':
      return form === faq.form || topics.includes(faq.id);
    case 'other':
      return topics.includes(faq.id);
    case 'person':
      // Who asks to be called is told how to reach a person, and offered the call.
      return topics[0] === faq.id;
    case 'unsure':
      return false;
    default:
      return kind satisfies never;
  }
};

const comesTo = ({ kind, topics, form }: Met): string => {
  switch (kind) {
    case 'form':
      return `comes to the form ${form ?? ''} by its opening words (dialogs/openings*.ts, dialogs/status-said.ts)`;
    case 'person':
      return 'is told how to reach a person (dialogs/person-said.ts, dialogs/commands.ts)';
    case 'answered':
      return `is answered with ${topics.join(' and ')}`;
    case 'offered':
      return `is offered ${topics.join(', ')}`;
    case 'unsure':
      return 'is not understood';
    default:
      return 'is told something else, as by a command (dialogs/commands.ts) or a kind word (dialogs/openings-kind.ts)';
  }
};

/** The ask of the other topic that has most of its words, and where it stands. */
const likest = ({ text, faq }: Ask, other: string, asks: readonly Ask[]): string => {
  const words = tellingWords(text);
  const [best] = asks
    .filter((each) => each.faq.id === other && each.faq.language === faq.language)
    .map((each) => {
      const its = tellingWords(each.text);
      const shared = [...words].filter((word) => its.has(word)).length;
      return { each, alike: shared / (words.size + its.size - shared || 1) };
    })
    .sort((a, b) => b.alike - a.alike);
  return best === undefined || best.alike === 0
    ? ''
    : ` ("${best.each.text}" in ${best.each.file}:${best.each.line})`;
};

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    normalise(text)
      .split(' ')
      .filter((word) => !stopWords.has(word)),
  );
