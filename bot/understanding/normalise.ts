// What people type, made comparable: plain lower-case words, in Welsh as in English, text-speak written out.

/** Lower-case words of a-z and 0-9 with one space between, of the first 1,000 characters; '' when nothing is left. */
export const normalise = (text: string): string => {
  if (text !== lastText) {
    lastText = text;
    lastWords = wordsIn(text).join(' ');
  }
  return lastWords;
};

// A turn looks at the same message several times (danger, command, option, topic): it is made plain once.
let lastText = '';
let lastWords = '';

/** The words of each sentence: one after another they are the same as `normalise` gives. Looked at more than once, too. */
export const sentencesIn = (text: string): readonly (readonly string[])[] => {
  if (text !== lastRead) {
    lastRead = text;
    lastSentences = text
      .slice(0, longest)
      .split(SENTENCE_END)
      .map(wordsIn)
      .filter(({ length }) => length > 0);
  }
  return lastSentences;
};
const SENTENCE_END = /(?<=[.!?…])\s+|[\n;]+|\s[–—-]+\s/u;
let lastRead = '';
let lastSentences: readonly (readonly string[])[] = [];

/** The same as a list. One pass over the letters: this is done for every message before anything else. */
export const wordsIn = (text: string): string[] => {
  const letters = lettersOf(text.slice(0, longest).toLowerCase());
  const words: string[] = [];
  let from = 0;
  let same = 1;
  let isStretched = false;
  for (let at = 0; at <= letters.length; at++) {
    const code = letters.charCodeAt(at);
    const isLetter = code >= 97 && code <= 122;
    if (isLetter || (code >= 48 && code <= 57)) {
      same = isLetter && at > from && letters.charCodeAt(at - 1) === code ? same + 1 : 1;
      if (same === 3) isStretched = true;
      continue;
    }
    if (at > from) {
      const said = letters.slice(from, at);
      const word = isStretched ? said.replace(/([a-z])\1{2,}/g, '$1$1') : said;
      const written = textSpeak.get(word);
      if (written === undefined) words.push(word);
      else words.push(...written);
    }
    from = at + 1;
    isStretched = false;
  }
  return words;
};

/** Without marks and apostrophes. Characters without a width come with what is pasted: they part no word. */
const lettersOf = (text: string): string =>
  PLAIN.test(text) ? text.replace(/['`]/g, '') : text.normalize('NFD').replace(/\p{M}|\p{Cf}|['’‘ʼ`´]/gu, '');
/** Most messages have no other characters, and are done with sooner. */
const PLAIN = /^[\t\n\r -~]*$/;

const longest = 1000;

// Only spellings that are no word in their own right, in Welsh either (so not 'da' or 'yr').
const textSpeak: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    u: 'you',
    ya: 'you',
    ur: 'your',
    r: 'are',
    n: 'and',
    '2day': 'today',
    '2moro': 'tomorrow',
    '2morrow': 'tomorrow',
    '2nite': 'tonight',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoz: 'tomorrow',
    abt: 'about',
    b4: 'before',
    bk: 'back',
    cn: 'can',
    cud: 'could',
    frm: 'from',
    gd: 'good',
    hav: 'have',
    msg: 'message',
    ppl: 'people',
    shud: 'should',
    txt: 'text',
    wiv: 'with',
    wud: 'would',
    coz: 'because',
    cos: 'because',
    cuz: 'because',
    em: 'them',
    gonna: 'going to',
    gotta: 'got to',
    jst: 'just',
    nr: 'near',
    nxt: 'next',
    pls: 'please',
    som1: 'someone',
    some1: 'someone',
    sum1: 'someone',
    any1: 'anyone',
    spk: 'speak',
    tlk: 'talk',
    plz: 'please',
    thru: 'through',
    thx: 'thanks',
    wanna: 'want to',
    wen: 'when',
    wheres: 'where is',
    whats: 'what is',
    whens: 'when is',
    wot: 'what',
    wots: 'what',
    wat: 'what',
    wats: 'what is',
    wk: 'week',
    wks: 'weeks',
  }).map(([word, written]) => [word, written.split(' ')] as const),
);
