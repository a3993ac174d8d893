// What people type, made comparable: plain lower-case words, in Welsh as in English, text-speak written out.

/** Lower-case words of a-z and 0-9 with one space between, of the first 1,000 characters; '' when nothing is left. */
export const normalise = (text: string): string => {
  if (text !== lastText) {
    lastText = text;
    lastWords = madePlain(text);
  }
  return lastWords;
};

// A turn looks at the same message several times (danger, command, option, topic): it is made plain once.
let lastText = '';
let lastWords = '';

const madePlain = (text: string): string =>
  lettersOf(text.slice(0, longest).toLowerCase())
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => textSpeak.get(word) ?? word)
    .join(' ');

/** Without marks and apostrophes. Characters without a width come with what is pasted: they part no word. */
const lettersOf = (text: string): string =>
  PLAIN.test(text) ? text.replace(/['`]/g, '') : text.normalize('NFD').replace(/\p{M}|\p{Cf}|['’‘ʼ`´]/gu, '');
/** Most messages have no other characters, and are done with sooner. */
const PLAIN = /^[\t\n\r -~]*$/;

const longest = 1000;

// Only spellings that are no word in their own right, in Welsh either (so not 'da' or 'yr').
const textSpeak = new Map(
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
  }),
);
