// How something was, in words, stars or marks out of five or ten: only where the whole message says nothing else, for "rubbish" may be a bin's.
import { normalise } from './normalise.ts';

export type Rated = 'good' | 'fair' | 'poor';

/** What turns a word round, or softens it, before the words are looked at one by one. */
const PHRASES: readonly (readonly [RegExp, Rated])[] = [
  [
    /\b(?:could ?n[o']?t|could not) (?:have been|be|fault|ask for) ?(?:better|it|more|any ?thing better)?\b/g,
    'good',
  ],
  [/\b(?:five|four|pump|pedair|pedwar) (?:stars?|seren|out of five|allan o bump)\b/g, 'good'],
  [/\b(?:three|tair|tri) (?:stars?|seren|out of five|allan o bump)\b/g, 'fair'],
  [/\b(?:one|two|no|zero|un|dwy|dim) (?:stars?|seren|out of five|allan o bump)\b/g, 'poor'],
  [
    /\b(?:not|isnt|wasnt|werent|no|nothing|hardly|ddim yn|doedd o ddim yn|doedd e ddim yn) (?:\w+ )?(?:good|great|helpful|help|use|happy|impressed|useful|well|dda|ddefnyddiol|hapus)\b/g,
    'poor',
  ],
  [
    /\b(?:didnt|doesnt|did not|does not|couldnt|could not) (?:really )?(?:help|answer|listen|care)\b/g,
    'poor',
  ],
  [/\bwaste of (?:my )?time\b|\bda i ddim\b|\bgwastraff amser\b/g, 'poor'],
  [
    /\b(?:not|ddim yn) (?:too |so |that )?(?:bad|ddrwg|wael)\b|\bcould (?:have been|be) better\b|\bso so\b|\bgo lew\b|\bgallai fod yn well\b|\beitha(?:f)? da\b/g,
    'fair',
  ],
];
const WORDS: Readonly<Record<Rated, ReadonlySet<string>>> = {
  good: set(
    'good great brilliant brill excellent amazing fantastic fab fabulous perfect lovely helpful superb wonderful ' +
      'outstanding awesome ace top happy pleased delighted satisfied impressed kind friendly quick fast useful sorted best ' +
      'da dda gwych ardderchog bendigedig hyfryd arbennig campus perffaith defnyddiol hapus cyfeillgar',
  ),
  fair: set('fair average alright meh middling adequate reasonable satisfactory gweddol iawnish cymedrol'),
  poor: set(
    'poor bad terrible awful rubbish crap useless shit shite pathetic dreadful hopeless unhelpful disgusting disgraceful ' +
      'appalling horrible horrendous rude slow worst shocking frustrating dire pants garbage dismal abysmal ' +
      'gwael wael ofnadwy sbwriel anobeithiol erchyll gwarthus diwerth araf drwg',
  ),
};
/** Says nothing of it either way. */
const BESIDE = set(
  'it was is were that this thats its the a an i we you he she they sam me my and but very really so quite pretty absolutely ' +
    'totally just bit little ok okay guess suppose think thought thanks thank ta cheers chat service help person person lot all ' +
    'much yes yeah to for be been felt found actually honestly well done job star stars ' +
    'oedd roedd mae yn hi o e fe r y ac a ond iawn diolch yn fawr i am chi sgwrs help gwasanaeth wir tipyn bach',
);
/** Longer words tell more than how it was. */
const MOST = 90;

/** @param names of whoever they talked with: it says nothing of how it was */
export const ratingIn = (text: string, names: readonly string[] = []): Rated | undefined => {
  const marked = inMarks(text);
  if (marked !== undefined) return marked;
  let words = normalise(text);
  if (words === '' || words.length > MOST) return undefined;
  const found: Rated[] = [];
  for (const [phrase, rated] of PHRASES)
    words = words.replaceAll(phrase, () => {
      found.push(rated);
      return ' ';
    });
  const people = new Set(names.flatMap((name) => normalise(name).split(' ')));
  for (const word of words.split(' ').filter((each) => each !== '')) {
    const rated = RATES.find((each) => WORDS[each].has(word));
    if (rated !== undefined) found.push(rated);
    else if (!BESIDE.has(word) && !people.has(word)) return undefined;
  }
  // "It was OK" is said of it; "ok thanks" may only mean that it was read.
  if (found.length === 0) return SO_SO.test(normalise(text)) ? 'fair' : undefined;
  return found.every((each) => each === found[0]) ? found[0] : 'fair';
};

const RATES = ['good', 'fair', 'poor'] as const;
const SO_SO =
  /^(?:(?:it|that|they|he|she) (?:was|were) |its |roedd (?:hi |o |e )?yn )(?:just )?(?:ok|okay|fine|iawn)\b/;

/** "5/5", "8 out of 10", "4 stars", a row of stars, a thumb or a face. Bare 1 to 3 are the options as they stand; of five, 4 and 5 are no option. */
const inMarks = (text: string): Rated | undefined => {
  const said = text.trim().toLowerCase();
  const stars = said.match(/[⭐★🌟]/gu)?.length ?? 0;
  if (stars > 0 && /^[⭐★🌟☆\s\ufe0f!.]+$/u.test(said)) return of(stars, 5);
  const marks =
    /^(?:a |an |i(?:'d| would)? (?:say|give (?:it|you|him|her)) )?(\d{1,2}) ?(?:\/|out of|allan o|o) ?(5|10|five|ten|bump|ddeg)\b[\s!.]*(?:from me|thanks|thank you|diolch)?[\s!.]*$/.exec(
      said,
    );
  if (marks !== null) return of(Number(marks[1]), /10|ten|ddeg/.test(marks[2] ?? '') ? 10 : 5);
  const only =
    /^(\d) ?(?:\*|stars?|seren|s[eê]r)[\s!.]*(?:thanks|thank you|diolch)?[\s!.]*$|^([45])[\s!.]*$/.exec(said);
  if (only !== null) return of(Number(only[1] ?? only[2]), 5);
  if (
    /^(?:👍|👏|😀|😃|😊|🙂|😁|❤|🥰|🤩|💯|[🏻-🏿\s!.\ufe0f])+$/u.test(said) &&
    /\p{Extended_Pictographic}/u.test(said)
  )
    return 'good';
  return /^(?:👎|😠|😡|🤬|😞|☹|🙁|💩|[🏻-🏿\s!.\ufe0f])+$/u.test(said) &&
    /\p{Extended_Pictographic}/u.test(said)
    ? 'poor'
    : undefined;
};

const of = (marks: number, most: number): Rated | undefined => {
  if (marks > most) return undefined;
  const share = marks / most;
  return share >= 0.7 ? 'good' : share >= 0.5 ? 'fair' : 'poor';
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
