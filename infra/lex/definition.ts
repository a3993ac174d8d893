// What Amazon Lex is taught, made of the very content that the embedded recogniser learns from. Pure: no AWS, no CDK, no files.
import type { Dialog } from '../../bot/model.ts';
import { FALLBACK_INTENT, intentNameOf, PERSON } from '../../bot/understanding/lex-names.ts';
import { slotsOf, slotTypes, type LexSlot, type LexSlotType } from './slots.ts';
import { clean, utterancesOf, type Lesson } from './utterances.ts';

export type LexIntent = {
  readonly name: string;
  /** The id of an FAQ, `form:` and that of a form, or `command:person`. */
  readonly topic: string;
  /** A slot stands in braces: `report a missed bin {postcode}`. */
  readonly utterances: readonly string[];
  readonly slots: readonly LexSlot[];
};
export type LexDefinition = {
  readonly locale: typeof LOCALE;
  readonly confidence: number;
  /** Without Lex's own one for what fits none, which has no utterances: see `fallback`. */
  readonly intents: readonly LexIntent[];
  readonly fallback: typeof FALLBACK_INTENT;
  readonly slotTypes: readonly LexSlotType[];
};

/** What there is to teach. `person` are the words of the command that asks for a person. */
export type Taught = {
  readonly faqs: readonly TaughtFaq[];
  readonly dialogs: Readonly<Record<string, Dialog>>;
  readonly person: readonly string[];
  /** Forms that no answer leads to. */
  readonly forms: readonly Pick<TaughtFaq, 'id' | 'title' | 'asks'>[];
};
type TaughtFaq = {
  readonly id: string;
  readonly title: string;
  readonly asks: readonly string[];
  readonly keywords: readonly string[];
  readonly form?: string;
};

/** Lex speaks no Welsh: a Welsh message is not sent to it. */
export const LOCALE = 'en_GB';
/**
 * Below it Lex puts its fallback first. It is what Lex's console begins with: whether an answer is sure enough is decided where
 * the scores of both recognisers are weighed. https://docs.aws.amazon.com/lexv2/latest/dg/using-intent-confidence-scores.html
 */
export const CONFIDENCE = 0.4;
/**
 * Of the commands a person alone, whom people ask for in more ways than a list or a pattern can hold. The others are whole
 * messages, read before anything is recognised, and STOP is never guessed.
 */
export const definitionOf = ({ faqs, dialogs, forms, person }: Taught): LexDefinition => {
  const topics: readonly TaughtFaq[] = [
    ...faqs,
    ...forms.map((form) => ({ ...form, keywords: [] })),
    { id: PERSON, title: 'Talk to a person', asks: person, keywords: [] },
  ];
  const utterances = utterancesOf(topics.map(lessonOf));
  const intents = topics.map(({ id, title, form }): LexIntent => {
    const name = intentNameOf(id);
    const dialog = form === undefined ? undefined : dialogs[form];
    const slots = dialog === undefined ? [] : slotsOf(dialog);
    // Lex fills a slot on the way in only where an utterance has it.
    const filled = slots.map((slot) => `${clean(title).toLowerCase()} {${slot.name}}`);
    return { name, topic: id, utterances: [...(utterances.get(name) ?? []), ...filled], slots };
  });
  const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
  return {
    locale: LOCALE,
    confidence: CONFIDENCE,
    intents,
    fallback: FALLBACK_INTENT,
    slotTypes: slotTypes.filter(({ name }) => used.has(name)),
  };
};

const lessonOf = ({ id, title, asks, keywords }: TaughtFaq): Lesson => ({
  name: intentNameOf(id),
  asks,
  words: [title, ...keywords],
});
