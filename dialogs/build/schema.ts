// What an FAQ's front matter may hold. Each message follows its key's name and says what to do.
import * as z from 'zod';
import { gsm7Units } from '../../bot/channels/gsm7.ts';
import type { Language } from '../../bot/model.ts';

/** Plain words: the runtime adds links itself, and no channel shows HTML. */
export const prose = z
  .string('is missing or no text: write it')
  .min(1, 'is empty: write it')
  .refine((text) => !/<[a-z!/]|&#?\w+;/i.test(text), 'has an HTML tag: use plain words')
  .refine((text) => !/https?:|www\.|\]\(/i.test(text), 'has a link: put its path in the key link');

/** Unknown keys are refused, so that a misspelt key cannot be lost. */
export const frontMatter = (language: Language) =>
  z
    .strictObject({
      id,
      title: prose,
      asks: z
        .array(prose, 'is missing or no list: write the ways people ask')
        .min(fewest[language], `has too few: write at least ${fewest[language]} ways people ask`),
      keywords: z.array(prose, 'is missing or no list: write the strong words').min(1, 'is empty: add one'),
      short: prose.refine(fits[language], tooLong[language]),
      link: z
        .string('is missing or no text: write a path')
        .regex(/^\/(?!\/)[^\s<>"']*$/, "must be a path on the council's site: begin with one /"),
      form: id.optional(),
      reports: z.boolean('must be true or false: true opens the form for whoever tells of it').default(false),
      starts: z.boolean('must be true or false: true opens the form with the answer').default(false),
      sensitive: z
        .boolean('must be true or false: true for illness, debt, death, danger and the like')
        .default(false),
      near: z.array(id, 'is missing or no list: write the ids of near topics, or []'),
      owner: id,
      review: z.iso.date('must be a date as 2027-01-31: write the next review'),
      draft: z.boolean('must be true or false: true until a translator has approved it'),
    })
    .refine(({ reports, form }) => !reports || form !== undefined, {
      path: ['reports'],
      message: 'is true, and there is no form: name the form that it opens, or take reports out',
    })
    .refine(({ starts, form }) => !starts || form !== undefined, {
      path: ['starts'],
      message: 'is true, and there is no form: name the form that it opens, or take starts out',
    });

const id = z
  .string('is missing or no text: write it')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens: correct it');

// Three parts of a joined SMS in UCS-2, which most Welsh circumflexes need: https://www.twilio.com/docs/glossary/what-sms-character-limit
const fits: Record<Language, (text: string) => boolean> = {
  en: (text) => (gsm7Units(text) ?? Infinity) <= 160,
  cy: (text) => text.length <= 3 * 67,
};
const tooLong: Record<Language, string> = {
  en: 'does not fit one SMS: keep to 160 characters, with straight quotes and no accents or emoji',
  cy: 'does not fit three SMS parts: keep to 201 characters',
};
const fewest: Record<Language, number> = { en: 25, cy: 8 };
