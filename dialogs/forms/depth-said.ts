// How deep a pothole is, as people say it: "6 inches", "about a foot", "really deep", "tiny", "dim syniad".

type Depth = 'shallow' | 'deep' | 'unsure';

/** From here on a pothole is deep, in centimetres. */
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
};
const MEASURE =
  /(\d{1,3}(?:[.,]\d)?|\ba|\ban|half an?)\s*(mm|cm|inch(?:es)?|in\b|ft|foot|feet|modfedd|troedfedd|"|')/iu;

export const depthSaid = (text: string): Depth | undefined => {
  const words = text.slice(0, 200).toLowerCase();
  const [, amount, unit] = MEASURE.exec(words) ?? [];
  if (amount !== undefined && unit !== undefined) return cm(amount, unit) < DEEP_CM ? 'shallow' : 'deep';
  if (
    /\b(?:don'?t know|not sure|no idea|can'?t (?:tell|see)|unsure|dunno|dim syniad|ddim yn gwybod|ddim yn siŵr)\b/u.test(
      words,
    )
  )
    return 'unsure';
  if (/\b(?:not (?:very |that |too )?deep|shallow|small|tiny|little|bas|bach)\b/u.test(words))
    return 'shallow';
  return /\b(?:deep|big|huge|massive|large|enormous|dwfn|ddwfn|mawr|anferth)\b/u.test(words)
    ? 'deep'
    : undefined;
};

const cm = (amount: string, unit: string): number => {
  const number = amount.startsWith('half')
    ? 0.5
    : /^an?$/.test(amount)
      ? 1
      : Number(amount.replace(',', '.'));
  return number * (CENTIMETRES[unit === '"' ? 'in' : unit === "'" ? 'ft' : unit] ?? 1);
};
