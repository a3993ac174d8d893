// What an abandoned vehicle looks like and how long it has stood there, as people say it: "blue ford fiesta", "been there ages".
import { normalise } from '../../../bot/understanding/normalise.ts';
import { howLong } from '../how-long.ts';

const COLOURS =
  'black|white|silver|gr[ea]y|red|blue|green|yellow|orange|brown|gold|beige|cream|purple|pink|maroon|burgundy|bronze|navy|turquoise|two tone|' +
  'ddu|du|gwyn|gwen|wen|wyn|arian|llwyd|lwyd|coch|goch|glas|las|gwyrdd|werdd|wyrdd|melyn|felyn|oren|brown|frown|pinc|binc';
const MAKES =
  'alfa romeo|audi|bmw|citroen|dacia|fiat|ford|honda|hyundai|isuzu|iveco|jaguar|jeep|kia|land rover|range rover|lexus|mazda|merc(?:edes)?(?: benz)?|mg|mini|mitsubishi|nissan|peugeot|porsche|renault|rover|saab|seat|skoda|smart|subaru|suzuki|tesla|toyota|vauxhall|volkswagen|volvo|vw|yamaha';
const MODELS =
  'astra|corsa|vectra|zafira|fiesta|focus|mondeo|escort|transit|ka|kuga|golf|polo|passat|clio|megane|micra|juke|qashqai|yaris|civic|jazz|punto|panda|c[1-5]|20[5-8]|30[5-8]|octavia|fabia|ibiza|leon|a[1-6]|swift|picanto|berlingo|kangoo|trafic|vivaro|sprinter';
const KINDS =
  'car|van|caravan|motor ?home|camper(?: van)?|motor ?bike|motor ?cycle|moped|scooter|trailer|lorry|truck|pick ?up|minibus|hatchback|estate|saloon|fan|carafan|lori|beic modur';
const LOOK = new RegExp(`^(?:${COLOURS}|${MAKES}|${MODELS}|${KINDS})$`);
/** What sort of vehicle it is does not tell it from others. */
const TELLING = new RegExp(`^(?:${COLOURS}|${MAKES}|${MODELS})$`);
const ADJECTIVE = /^(?:old|small|big|large|light|dark|bright|metallic|pale|rusty|battered)$/;
/** Between two words of what it looks like. */
const SMALL = /^(?:and|with|door|[345] ?dr)$/;

/** The run of words that holds a colour or a make: "an abandoned blue ford fiesta on elm road" is "blue ford fiesta". */
export const looksSpotted = (text: string): string | undefined => {
  const words = text
    .slice(0, 300)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
  const said = words.map(normalise);
  // "Land rover" is a make of two words.
  const isLook = said.map((word, at) =>
    [word, `${word} ${said[at + 1] ?? ''}`, `${said[at - 1] ?? ''} ${word}`].some((each) => LOOK.test(each)),
  );
  for (let from = 0; from < words.length; from++) {
    if (isLook[from] !== true) continue;
    let end = from;
    while (isLook[end + 1] === true || (SMALL.test(said[end + 1] ?? '') && isLook[end + 2] === true)) end++;
    // "Green Lane" and "White Road" are streets.
    const isStreet = end === from && STREET.test(said[end + 1] ?? '');
    const run = said.slice(from, end + 1);
    if (
      !isStreet &&
      run.some((word, at) => TELLING.test(word) || TELLING.test(`${word} ${run[at + 1] ?? ''}`))
    )
      return words.slice(ADJECTIVE.test(said[from - 1] ?? '') ? from - 1 : from, end + 1).join(' ');
    from = end;
  }
  return undefined;
};
const STREET =
  /^(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|crescent|terrace|court|hill|row|gardens|square|walk|way|park|lion|house|lodge|horse)$/;

export type Since = 'week' | 'month' | 'longer' | 'unsure';

/** In a longer message, on that day (`YYYY-MM-DD`): 'since tuesday', 'for 3 weeks now'. */
export const sinceSpotted = (text: string, today: string): Since | undefined => {
  const told = text.split('\n').flatMap((message) => howLong(message, today));
  const [one, ...others] = new Set(told.flatMap(({ least, most }) => [bandOf(least), bandOf(most)]));
  return others.length === 0 ? one : undefined;
};
const bandOf = (days: number): Since => (days < 7 ? 'week' : days <= 28 ? 'month' : 'longer');

export const sinceSaid = (text: string): Since | undefined => {
  const said = normalise(text.slice(0, 200));
  const [, amount = '', unit = ''] = TIME.exec(said) ?? [];
  if (unit !== '') {
    const isLess = /\b(?:less|under|nearly|almost|llai|dan|bron)\b/.test(said);
    const count = isLess && amount === '' ? 1 : (NUMBERS[amount] ?? Number(amount));
    const days = count * (DAYS[unit.replace(/s$/, '')] ?? 1) * (isLess ? 0.9 : 1);
    const isMore = /\b(?:over|more than|at least|mwy na)\b/.test(said);
    return days < 7 ? 'week' : days < 28 || (days === 28 && !isMore) ? 'month' : 'longer';
  }
  return SINCE.find(([, since]) => since.test(said))?.[0];
};
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, about: 1, last: 1, this: 0, few: 3, 'a few': 3, couple: 2, 'a couple': 2, 'a couple of': 2, 'couple of': 2, several: 4, two: 2, three: 3, four: 4,
  five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, half: 0.5, 'half a': 0.5, dau: 2, ddau: 2, tair: 3, tri: 3, many: 5, '': 2,
}; // prettier-ignore
const DAYS: Readonly<Record<string, number>> = {
  hour: 0, day: 1, night: 1, week: 7, fortnight: 14, month: 31, year: 365, dydd: 1, diwrnod: 1, wythno: 7, wythnos: 7, mi: 31, mis: 31, blwyddyn: 365, flwyddyn: 365,
}; // prettier-ignore
const TIME =
  /(?:\b(\d{1,3}|a few|few|a couple of|couple of|a couple|couple|several|half a|half|an?|one|last|this|two|three|four|five|six|seven|eight|nine|ten|many|dau|ddau|tair|tri) )?\b(hours?|days?|nights?|weeks?|fortnights?|months?|years?|diwrnod|wythnos|mis|blwyddyn|flwyddyn)\b/;
const SINCE: readonly (readonly [Since, RegExp])[] = [
  [
    'longer',
    /\b(?:ages|forever|long time|since (?:last )?(?:xmas|christmas|summer|winter|spring|autumn|january|february|march|april|may|june|july|august)|hir iawn|oesoedd|amser hir)\b/,
  ],
  [
    'week',
    /\b(?:today|yesterday|this morning|last night|just (?:now|appeared|arrived)|since (?:mon|tues|wednes|thurs|fri|satur|sun)day|not long|heddiw|ddoe)\b/,
  ],
];
