// Which place in a list some words name: "2", "no 2", "the second one", "rhif 2", "yr ail un", "last one".

const CARDINALS = ordered(
  ['one', 'un'],
  ['two', 'dau', 'dwy', 'ddau', 'ddwy'],
  ['three', 'tri', 'tair', 'dri', 'dair'],
  ['four', 'pedwar', 'pedair', 'bedwar', 'bedair'],
  ['five', 'pump', 'bump', 'pum'],
  ['six', 'chwech', 'chwe'],
  ['seven', 'saith'],
  ['eight', 'wyth'],
  ['nine', 'naw'],
  ['ten', 'deg', 'ddeg'],
  ['eleven', 'un ar ddeg'],
  ['twelve', 'deuddeg', 'ddeuddeg'],
  ['thirteen'],
  ['fourteen'],
  ['fifteen', 'pymtheg'],
  ['sixteen'],
  ['seventeen'],
  ['eighteen', 'deunaw'],
  ['nineteen'],
  ['twenty', 'ugain'],
);
const ORDINALS = ordered(
  ['first', 'cyntaf', 'gyntaf', 'gynta', 'cynta'],
  ['second', 'ail'],
  ['third', 'trydydd', 'trydedd', 'drydedd'],
  ['fourth', 'forth', 'pedwerydd', 'pedwaredd', 'bedwaredd'],
  ['fifth', 'pumed', 'bumed'],
  ['sixth', 'chweched'],
  ['seventh', 'seithfed'],
  ['eighth', 'eigth', 'wythfed'],
  ['ninth', 'nineth', 'nawfed'],
  ['tenth', 'degfed', 'ddegfed'],
  ['eleventh'],
  ['twelfth'],
);
const LAST = ['last', 'olaf', 'ola'];
/** Of a list alone: "top" may be a top. */
const EDGES: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['top', 'first'],
  ['bottom', 'last'],
  ['final', 'last'],
]);

const digits = '(\\d{1,3})(?:st|nd|rd|th|af|il|ydd|edd|ed|fed)?';
const called = '(?:option|opt|number|num|nr|choice|answer|opsiwn|rhif|dewis|ateb)';
const items =
  '(?: (?:one|option|choice|un|opsiwn|dewis))?(?: (?:on|in|of|from) the list| (?:ar|o|yn) y rhestr)?';
const article = '(?:the|y|yr)';
const anyOf = (words: Iterable<string>) => `(${[...words].join('|')})`;

/** "No 2" is a number, and "no two" is not; "the two" is both of them. */
const NUMBER = new RegExp(`^(?:${article} )?(?:${called} |no (?=\\d))*${digits}${items}$`);
const COUNTED = new RegExp(`^(?:(?:${article} )?${called} )*${anyOf(CARDINALS.keys())}$`);
/** In Welsh "un" may stand before the place and behind it: "yr un cyntaf", "yr ail un". */
const PLACED = new RegExp(
  `^(?:${article} )?(?:(?:${called}|un) )?${anyOf([...ORDINALS.keys(), ...LAST])}${items}$`,
);

/**
 * @param said normalised, without manners
 * @param count how long the list is
 * @returns from 1 to `count`; undefined when it names none of these places
 */
export const placeMeant = (said: string, count: number): number | undefined => {
  const place = numberIn(said) ?? CARDINALS.get(COUNTED.exec(said)?.[1] ?? '') ?? orderIn(said, count);
  return place !== undefined && place >= 1 && place <= count ? place : undefined;
};

const numberIn = (said: string): number | undefined => {
  const [, number] = NUMBER.exec(said) ?? [];
  return number === undefined ? undefined : Number(number);
};

const orderIn = (said: string, count: number): number | undefined => {
  const [, edge = ''] = /^the (top|bottom|final) (?:one|option)$/.exec(said) ?? [];
  const word = EDGES.get(edge) ?? PLACED.exec(said)?.[1] ?? '';
  return LAST.includes(word) ? count : ORDINALS.get(word);
};

function ordered(...places: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(places.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
}
