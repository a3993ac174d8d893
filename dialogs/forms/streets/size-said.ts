// How big a pothole is, as people say it: "like a dinner plate", "about 30cm", "a foot deep", "huge", "tiny", "dim syniad".
import { isUnknown } from '../../../bot/understanding/unknown.ts';

export type Size = 'small' | 'plate' | 'big' | 'unsure';

/** A dinner plate, across, in centimetres. */
const PLATE_CM = [20, 35] as const;
/** From here on a pothole is deep, in centimetres. Depth does the harm, so a deep one counts as a big one. */
const DEEP_CM = 4;
const CENTIMETRES: Readonly<Record<string, number>> = {
  mm: 0.1,
  cm: 1,
  in: 2.54,
  inch: 2.54,
  inches: 2.54,
  modfedd: 2.54,
  ft: 30,
  foot: 30,
  feet: 30,
  troedfedd: 30,
  m: 100,
  metre: 100,
  metres: 100,
};
const MEASURE =
  /(\d{1,3}(?:[.,]\d)?|\ban?(?=\s)|half an?(?=\s))\s*(mm|cm|inch(?:es)?|in\b|ft|foot|feet|metres?|m\b|modfedd|troedfedd|"|')/iu;
const ACROSS = /\b(?:across|wide|long|round|diameter|o led|ar draws)\b/u;
const SMALL =
  /\b(?:not (?:very |that |too )?(?:deep|big|large)|shallow|small(?:er|ish)?|tiny|little|saucer|cup|mug|fist|tennis ball|golf ball|bas|fach|bach|llai)\b/u;
const BIG =
  /\b(?:(?<!dinner )big(?:ger)?|huge|massive|large(?!r? plate)|larger|enormous|giant|gigantic|crater|deep|wheel|tyre|dustbin|dwfn|ddwfn|mawr|fawr|anferth|mwy)\b/u;
const PLATE = /\b(?:plate|platter|pizza|frisbee|football|plat)\b/u;

export const sizeSaid = (text: string): Size | undefined => {
  const words = text.slice(0, 200).toLowerCase();
  const [, amount, unit] = MEASURE.exec(words) ?? [];
  if (amount !== undefined && unit !== undefined) return bySize(cm(amount, unit), ACROSS.test(words));
  if (isUnknown(text)) return 'unsure';
  if (SMALL.test(words)) return 'small';
  if (BIG.test(words)) return 'big';
  return PLATE.test(words) ? 'plate' : undefined;
};

/** What stands in a longer message: "a huge pothole", and not "a big road". */
export const sizeSpotted = (text: string): Size | undefined => {
  const said = HOLE.exec(text.toLowerCase())?.[0];
  return said === undefined ? undefined : sizeSaid(said.replace(/\bnot a\b/, ''));
};
const HOLE =
  /\b(?:small|tiny|little|big|huge|massive|large|enormous|giant|gigantic|deep)(?:,? (?:big|deep|huge|massive|and|old|nasty|new|ugly))* (?:pot ?holes?|holes?|craters?)\b|\b(?:\d{1,3}|a|half a)\s*(?:cm|inch(?:es)?|foot|feet|ft) (?:deep|wide|across)\b/u;

/** Said without "deep" or "across" it may be either, and the larger of both is taken. */
const bySize = (size: number, isAcross: boolean): Size => {
  if (!isAcross && size < PLATE_CM[0]) return size < DEEP_CM ? 'small' : 'big';
  if (size < PLATE_CM[0]) return 'small';
  return isAcross && size <= PLATE_CM[1] ? 'plate' : 'big';
};

const cm = (amount: string, unit: string): number => {
  const number = amount.startsWith('half')
    ? 0.5
    : /^an?$/.test(amount)
      ? 1
      : Number(amount.replace(',', '.'));
  return number * (CENTIMETRES[unit === '"' ? 'in' : unit === "'" ? 'ft' : unit] ?? 1);
};
