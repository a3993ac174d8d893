// A UK postcode in the council's area, however it is typed.
import type { Postcodes } from '../content.ts';
import type { Both, Field } from '../model.ts';
import { wordsOf, type More } from './words.ts';

/**
 * Value: capitals with one space, such as `NM4 2QP`.
 * @param within the council's area: a postcode outside it is told whose it may be
 */
export const postcode = (ask: string, within: Postcodes, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }) => {
    const all = postcodesIn(text, within);
    const ours = all.filter((each) => isWithin(each, within));
    const [value = all[0]] = ours;
    if (value === undefined) return { ok: false, why: full(within) };
    if (ours.length > 1 || (ours.length === 0 && all.length > 1)) return { ok: false, why: one(within) };
    return ours.length === 1 ? { ok: true, value } : { ok: false, why: outside(value, within) };
  },
  accepts: (stored): stored is string =>
    typeof stored === 'string' && formed(stored.replace(' ', '')) === stored && isWithin(stored, within),
  spots: (text) => postcodeSpotted(text, within),
  show: (value) => value,
});

/** The one of ours that stands in a text; undefined where there is none, or more than one. */
export const postcodeSpotted = (text: string, within: Postcodes): string | undefined => {
  const ours = postcodesIn(text, within).filter((each) => isWithin(each, within));
  return ours.length === 1 ? ours[0] : undefined;
};

/** Whether the text is one postcode and nothing more, of whatever area. */
export const isPostcode = (text: string): boolean =>
  formed(text.toUpperCase().replace(/[^A-Z0-9]/g, '')) !== undefined;

/** To whoever sends another that is not of ours, in place of a house. */
export const postcodeKept: Both = {
  en: "I still have the postcode from before, as I can't use that one. If it is wrong, send me the right one in our area.",
  cy: "Mae'r cod post o'r blaen gen i o hyd, gan na allaf ddefnyddio'r un hwnnw. Os yw'n anghywir, anfonwch yr un iawn yn ein hardal.",
};

/** Characters in which one is looked for. */
const READ_MAX = 500;
/** The part before the space has two to four characters, the part behind it three. */
const INWARD = 3;

/** Words that stand around one that is spaced out: "its n m 4 2 q p ta". */
const AROUND =
  /^(?:NO|NA|NAGE|SORRY|ITS|IT|IS|MY|POSTCODES?|POST|CODE|THE|YES|PLEASE|PLS|TA|THANKS|COD|FY|NGHOD|YW|YDY|YDI|FI|MAE|DIOLCH)$/;

/** "NM4 2QP not NM4 2QR" is the first. */
const NOT = /^(?:NOT|NID)$/;

/** All that stand in a text. */
const postcodesIn = (text: string, { areas }: Postcodes): string[] => {
  const words = text
    .slice(0, READ_MAX)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/['’]/g, '')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
  const whole = words.filter((word) => !AROUND.test(word)).join('');
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    if (NOT.test(words[index - 1] ?? '')) return [];
    // "Flat B1, 1st floor" is no postcode.
    const isFloor = /^FLOOR|^LLAWR/.test(words[index + 2] ?? '');
    return next.length === INWARD && !isFloor && !AROUND.test(next) ? [word, word + next] : [word];
  });
  return [...new Set([whole, ...pairs].flatMap((each) => formed(each, areas) ?? []))];
};

/**
 * The shapes of the part before the space, with the letters that each place may have.
 * https://assets.publishing.service.gov.uk/media/5a7f3ff4ed915d74e33f5438/Bulk_Data_Transfer_-_additional_validation_valid_from_12_November_2015.pdf
 */
const FIRST = '[A-PR-UWYZ]';
const SECOND = '[A-HK-Y]';
const OUTWARD = [
  ['A9', `^${FIRST}\\d$`],
  ['A99', `^${FIRST}\\d\\d$`],
  ['AA9', `^${FIRST}${SECOND}\\d$`],
  ['AA99', `^${FIRST}${SECOND}\\d\\d$`],
  ['A9A', `^${FIRST}\\d[ABCDEFGHJKPSTUW]$`],
  ['AA9A', `^${FIRST}${SECOND}\\d[ABEHMNPRVWXY]$`],
].map(([shape = '', letters = '']) => ({ shape, fits: new RegExp(letters) }));
const INWARD_FITS = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** With O and 0, I and 1 put right where only a letter or only a digit can stand; undefined when it is no postcode. */
const formed = (typed: string, areas: readonly string[] = []): string | undefined => {
  if (typed === 'GIR0AA') return 'GIR 0AA';
  if (typed.length < INWARD + 2 || typed.length > INWARD + 4) return undefined;
  const before = typed.slice(0, -INWARD);
  const behind = typed.slice(-INWARD);
  const inward = shaped(behind, '9AA');
  if (!INWARD_FITS.test(inward)) return undefined;
  const outwards = OUTWARD.filter(({ shape }) => shape.length === before.length)
    .map(({ shape, fits }) => ({ outward: shaped(before, shape), fits }))
    .filter(({ outward, fits }) => fits.test(outward))
    .map(({ outward }) => outward);
  // "YOI" is York's YO1 before it is Y01, of a place that is not there.
  const outward =
    outwards.find((each) => each === before) ??
    outwards.find((each) => areas.includes(areaOf(each))) ??
    outwards[0];
  return outward === undefined ? undefined : `${outward} ${inward}`;
};

const shaped = (typed: string, shape: string): string =>
  typed.replace(/[01IOL]/g, (each, index: number) => (shape[index] === '9' ? DIGIT : LETTER)[each] ?? each);
const DIGIT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };

/** The letters that a postcode begins with name its area. */
const areaOf = (value: string): string => /^[A-Z]+/.exec(value)?.[0] ?? '';
const isWithin = (value: string, { areas }: Postcodes): boolean => areas.includes(areaOf(value));

const full = ({ example }: Postcodes): Both => ({
  en: `Enter a full UK postcode, like ${example}.`,
  cy: `Rhowch god post llawn yn y DU, fel ${example}.`,
});
const one = ({ example }: Postcodes): Both => ({
  en: `Enter one postcode only, like ${example}.`,
  cy: `Rhowch un cod post yn unig, fel ${example}.`,
});

/** https://www.gov.uk/find-local-council finds the council of any postcode. */
const outside = (value: string, { neighbours }: Postcodes): Both => {
  const area = areaOf(value);
  const whose = Object.hasOwn(neighbours, area) ? neighbours[area] : undefined;
  const find = 'https://www.gov.uk/find-local-council';
  return {
    en: `${value} is not in our area. ${whose === undefined ? 'Find its council' : `It may belong to ${whose.en}. You can check`} at ${find}, or enter another postcode.`,
    cy: `Nid yw ${value} yn ein hardal ni. ${whose === undefined ? "Dewch o hyd i'w gyngor" : `Efallai ei fod yn perthyn i ${whose.cy}. Gallwch wirio`} yn ${find}, neu rhowch god post arall.`,
  };
};
