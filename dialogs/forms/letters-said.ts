// Letters in a list: what each is about, and which one is meant. Of a promise no more than that there is one is told here.
import { localTime, spoken } from '../../bot/dates.ts';
import type { Both, Language, Listed } from '../../bot/model.ts';
import type { LetterKind, LetterSeen } from '../../bot/services/letters.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';

/** Stands for all promises: which one is asked once it is known who asks. */
export const PROMISE = 'promise';

/** The newest first, as they come; promises together, at the place of the newest. */
export const lettersListed = (letters: readonly LetterSeen[]): readonly Listed[] => {
  const [promise] = letters.filter(isPromise);
  return letters.flatMap((letter) => {
    if (!isPromise(letter)) return [{ id: letter.reference, words: letterNamed(letter) }];
    return letter === promise ? [{ id: PROMISE, words: promiseNamed(letter) }] : [];
  });
};
const isPromise = ({ kind }: LetterSeen): boolean => kind === 'promise';

export const promisesListed = (letters: readonly LetterSeen[]): readonly Listed[] =>
  letters.map((letter) => ({ id: letter.reference, words: letterNamed(letter) }));

const said = (words: string, { at }: LetterSeen, language: Language): string =>
  at === '' ? words : `${words}, ${spoken(localTime(new Date(at), council.timeZone).date, language)}`;
const letterNamed = (letter: LetterSeen): Both => ({
  en: said(`${KINDS[letter.kind].en} ${letter.reference}`, letter, 'en'),
  cy: said(`${KINDS[letter.kind].cy} ${letter.reference}`, letter, 'cy'),
});
const promiseNamed = (letter: LetterSeen): Both => ({
  en: said(KINDS.promise.en, letter, 'en'),
  cy: said(KINDS.promise.cy, letter, 'cy'),
});
// Welsh is a draft until a translator has approved it.
const KINDS: Readonly<Record<LetterKind, Both>> = {
  complaint: { en: 'Complaint', cy: 'Cwyn' },
  visit: { en: 'Booking', cy: 'Archeb' },
  promise: { en: 'Promise to pay', cy: 'Addewid i dalu' },
};

/** By its reference, or by what it is where only one is that. */
export const letterMeant = (text: string, ids: readonly string[]): string | undefined => {
  const typed = REFERENCE.exec(text)?.[0].replace(/[- ]/g, '').toUpperCase();
  const named = ids.find((id) => id.replace('-', '') === typed);
  if (named !== undefined) return named;
  const words = normalise(text);
  const kinds = Object.entries(SAID).flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []));
  const of = ids.filter((id) => kinds.includes(kindOf(id)));
  return kinds.length === 1 && of.length === 1 ? of[0] : undefined;
};
const REFERENCE = /[a-z]{1,4}[- ]?\d{4,10}/iu;
const kindOf = (id: string): LetterKind =>
  id === PROMISE
    ? 'promise'
    : id.startsWith(`${council.references['complaint.stage-1']}-`)
      ? 'complaint'
      : 'visit';
const SAID: Readonly<Record<LetterKind, RegExp>> = {
  complaint: /\b(?:complaint|complain\w*|cwyn|nghwyn|gwyn)\b/,
  visit:
    /\b(?:visits?|appointments?|bookings?|booked|repairs?|collections?|ymweliad|apwyntiad|archeb|casgliad)\b/,
  promise: /\b(?:promise\w*|pay|payments?|money|rent|council tax|addewid|talu|dalu|rhent)\b/,
};
