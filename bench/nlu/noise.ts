// What happens to words on a phone, done to a text on purpose and by a seed: slips of the finger, and the spelling of text messages.
export type Noise = 'typo' | 'sms';
export const NOISES: readonly Noise[] = ['typo', 'sms'];

/** @param random from 0 to below 1 */
export const noisy = (text: string, noise: Noise, random: () => number): string =>
  noise === 'typo' ? slipped(text, random) : texted(text, random);

/** One slip in every two words, in a word of four letters or more where there is one. */
const slipped = (text: string, random: () => number): string => {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at += 2) {
    const pair = [at, at + 1].filter((place) => place < words.length);
    const long = pair.filter((place) => (words[place] ?? '').length >= 4);
    const place = among(long.length > 0 ? long : pair, random) ?? at;
    words[place] = withSlip(words[place] ?? '', random);
  }
  return words.join(' ');
};

const withSlip = (word: string, random: () => number): string => {
  // By characters, of which an emoji is one.
  const letters = Array.from(word);
  if (letters.length < 2) return word;
  const at = Math.floor(random() * letters.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const first = Math.min(at, letters.length - 2);
  const slips = [
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, letter),
    letters.toSpliced(at, 1, letter),
    letters.toSpliced(first, 2, letters[first + 1] ?? '', letters[first] ?? ''),
  ].map((each) => each.join(''));
  // Two like letters that change places are no slip.
  return (
    among(
      slips.filter((each) => each !== word),
      random,
    ) ?? word
  );
};

/** Words as they are texted; of other long words, some without their vowels. */
const texted = (text: string, random: () => number): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(' ')
    .map((word) => {
      const short = TEXTED.get(word);
      if (short !== undefined) return short;
      if (word.length >= 5 && random() < UNVOWELLED)
        return word.charAt(0) + word.slice(1, -1).replace(/[aeiou]/g, '') + word.slice(-1);
      return word.endsWith('ing') && word.length > 5 && random() < UNVOWELLED ? word.slice(0, -1) : word;
    })
    .join(' ');
const UNVOWELLED = 0.3;

const TEXTED = new Map(
  Object.entries({
    you: 'u',
    your: 'ur',
    youre: 'ur',
    are: 'r',
    to: '2',
    too: '2',
    for: '4',
    be: 'b',
    see: 'c',
    why: 'y',
    and: 'n',
    please: 'pls',
    thanks: 'thx',
    tomorrow: '2moro',
    today: '2day',
    tonight: '2nite',
    before: 'b4',
    great: 'gr8',
    later: 'l8r',
    because: 'cos',
    what: 'wot',
    whats: 'wots',
    when: 'wen',
    about: 'abt',
    people: 'ppl',
    message: 'msg',
    with: 'wiv',
    through: 'thru',
    know: 'no',
    have: 'hav',
    the: 'da',
    that: 'dat',
    this: 'dis',
    going: 'goin',
    some: 'sum',
    want: 'wnt',
    need: 'nd',
    can: 'cn',
    from: 'frm',
    just: 'jst',
    would: 'wud',
    could: 'cud',
    should: 'shud',
    there: 'der',
    weekend: 'wkend',
    week: 'wk',
    minutes: 'mins',
    number: 'no',
    okay: 'k',
    account: 'acc',
    text: 'txt',
    back: 'bk',
    good: 'gd',
  }),
);

const among = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];
