// Messages to be rendered, made up: texts of any length and kind, options however many and alike, cards, files and links.
import { fc } from '../../made-up.ts';
import type { Activity, Language } from '../../../bot/model.ts';
import { say } from '../../../bot/say.ts';

export type Choice = { readonly id: string; readonly words: string };
export type Made = {
  readonly activity: Partial<Activity>;
  readonly language: Language;
  readonly text: string;
  readonly short: string | undefined;
  readonly options: readonly Choice[];
  /** Of cards: what belongs to them. */
  readonly cards: readonly { readonly words: readonly string[]; readonly options: readonly Choice[] }[];
  /** Addresses that must be in reach. */
  readonly links: readonly string[];
};

export const TO = { dialog: 'contract', question: 'which' };

/** Whatever people and providers have tripped over. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.constantFrom(
    'Tŷ a dŵr, ŵyna, cŷn, Ŵ Ŷ',
    '€5 [a] {b} ^ \\ | ~',
    '*bold* _under_ ~struck~ ```code``` `x`',
    'See https://northmoor.example/a_b_c?d=*e*&f=~g~ today.',
    'مرحبا بالعالم \u202e123\u202c',
    'שלום עולם',
    'e\u0301cole \u1112\u1161\u11ab Z\u0351\u036b\u0343algo',
    '👩‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'half \ud83d and \udc4d of a pair',
    '“Quotes” – dashes… and\u00a0blanks',
    '1. one\n2. two',
    '\u200b\u200d',
    '<b>&amp;</b> {{1}} ((message))',
  ),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.string({ maxLength: 20, unit: 'binary' }),
);
const joined = (maxLength: number, ends = ['. ', '\n', ' ', '\n\n', '']) =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(...ends)), { maxLength, size: 'max' })
    .map((parts) => parts.flat().join(''));
export const texts = fc.oneof(
  { weight: 4, arbitrary: joined(8) },
  { weight: 2, arbitrary: joined(120) },
  // Plain letters, which a text message holds the most of.
  fc.lorem({ maxCount: 400, mode: 'words' }),
  fc.constantFrom('', ' \n '),
  // Nowhere to cut, about every limit there is.
  fc
    .tuple(
      fc.constantFrom('x', 'ŵ', '€', '👍'),
      fc.constantFrom(70, 160, 459, 640, 918, 1024, 1600, 2000, 4096),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([unit, length, more]) => unit.repeat(Math.ceil((length + more) / unit.length))),
);

const WORDS = [
  'Bins', 'Rent', 'Damp', 'Ffôn', 'Ŵyna', 'Tŷ', 'Yes', 'No', 'yes', 'Yes!', 'YES', 'Yes, start now', 'One', 'First floor', '2nd',
  '2 bedrooms', '1', '2', '3', '10', '4+', '+', '👍', '👎', '👍 Yes', 'مرحبا', 'Привет', '[x]', '*A*', '_b_', '5€', '1. Rent', '-',
  'Something else, such as a hedge or a wall', '14 Elm Road', 'Other',
]; // prettier-ignore
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
  fc.lorem({ maxCount: 30 }),
  fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme' }),
  fc.integer({ min: 1, max: 60 }).map((n) => `Ward ${n}`),
);
/** A title is one line, and not blank. */
const title = word
  .map((each) => each.toWellFormed().replace(/\s+/g, ' ').trim())
  .filter((each) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(each));
const options = (prefix: string, maxLength: number) =>
  fc
    .array(title, { maxLength, size: 'max' })
    .map((all) => all.map((words, n): Choice => ({ id: `${prefix}${n}`, words })));
/** As many as a channel's buttons, rows or quick replies, or one more. */
const brink = fc
  .constantFrom(1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 20)
  .map((count) =>
    Array.from({ length: count }, (_, n): Choice => ({ id: `o${n}`, words: `Heol ${n + 70}` })),
  );
const counts = fc.oneof(brink, options('o', 3), options('o', 10), options('o', 14), options('o', 60));

const url = fc.constantFrom(
  'https://northmoor.example/map.png',
  'https://northmoor.example/bins?a=b',
  'http://northmoor.example/x',
);
const link = fc.record({ type: fc.constant('openUrl'), title, value: url });
const file = fc.record({
  contentType: fc.constantFrom(
    'image/png',
    'image/jpeg',
    'video/mp4',
    'audio/mpeg',
    'application/pdf',
    'text/csv',
    'odd',
  ),
  contentUrl: url,
  name: fc.constantFrom('map.png', 'Llythyr – hawl.pdf', 'x'.repeat(120)),
});
type Card = {
  readonly title: string;
  readonly text: string;
  readonly image: string | null;
  readonly options: readonly Choice[];
  readonly links: readonly { readonly value: string }[];
};
const card: fc.Arbitrary<Card> = fc.record({
  title,
  text: joined(6, ['. ', ' ']),
  image: fc.option(url),
  options: options('c', 4),
  links: fc.array(link, { maxLength: 2 }),
});

export const made: fc.Arbitrary<Made> = fc
  .record({
    text: texts,
    short: fc.option(
      joined(2, ['. ']).filter((each) => /\p{L}/u.test(each)),
      { nil: undefined, freq: 3 },
    ),
    options: counts,
    links: fc.array(link, { maxLength: 4 }),
    files: fc.array(file, { maxLength: 2 }),
    cards: fc.oneof({ weight: 3, arbitrary: fc.constant<Card[]>([]) }, fc.array(card, { maxLength: 12 })),
    place: fc.boolean(),
    byPerson: fc.boolean(),
    language: fc.constantFrom('en' as const, 'cy' as const),
  })
  .map(({ text, short, options: offered, links, files, cards, place, byPerson, language }) => {
    const base = say(
      {
        text,
        ...(short === undefined ? {} : { short }),
        ...(place ? { asks: 'location' as const } : {}),
        ...(offered.length === 0 ? {} : { options: offered, to: TO }),
      },
      language,
    );
    const own = cards.map((each, at) => ({
      ...each,
      options: each.options.map((one) => ({ ...one, id: `${at}${one.id}` })),
    }));
    const actions = [...(base.suggestedActions?.actions ?? []), ...links];
    const attachments = [...files, ...own.map(heroOf)];
    return {
      language,
      text,
      short,
      options: offered,
      cards: own.map(({ title: head, text: said, options: its }) => ({ words: [head, said], options: its })),
      links: [...links, ...own.flatMap((each) => each.links)]
        .map(({ value }) => value)
        .concat(files.map(({ contentUrl }) => contentUrl)),
      activity: {
        ...base,
        channelData: { ...(base.channelData as object | undefined), ...(byPerson ? { byPerson } : {}) },
        ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
        ...(attachments.length === 0 ? {} : { attachments }),
      },
    };
  });

const heroOf = ({ title: head, text, image, options: its, links }: Card) => ({
  contentType: 'application/vnd.microsoft.card.hero',
  content: {
    title: head,
    text,
    ...(image === null ? {} : { images: [{ url: image }] }),
    buttons: [
      ...its.map(({ id, words }) => ({
        type: 'messageBack',
        title: words,
        text: words,
        value: { option: id, to: TO },
      })),
      ...links,
    ],
  },
});
