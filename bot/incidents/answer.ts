// What somebody on call answers by text, in the words that people use at night: a code and OK, WAY, SAFE or CANT, in any order and with a typo.
import { isEtaAlone } from './eta.ts';
import { NEVER, PHRASES, POLITE } from './answer-words.ts';
import type { OnCallAnswer } from './incident.ts';
import { isAccount } from './made-safe.ts';
import { isOneSlip } from './slip.ts';

/**
 * An incident that is running. `paged`: this telephone was asked; `held`: by this telephone; `left`: another has it, or this telephone said
 * that it cannot; `over`: it is made safe.
 */
export type OpenPage = {
  readonly incident: string;
  readonly code: string;
  readonly paged?: true;
  readonly held?: true;
  readonly left?: true;
  readonly over?: true;
};

export type ReadAnswer =
  | {
      readonly kind: 'answer';
      readonly incident: string;
      readonly code: string;
      readonly answer: OnCallAnswer;
      readonly note?: string;
    }
  /** An answer, but to which of these? */
  | { readonly kind: 'which'; readonly codes: readonly string[] }
  | {
      readonly kind: 'unknown';
      readonly code: string;
      readonly answer: OnCallAnswer;
      readonly codes: readonly string[];
    }
  /** Of this one, and no answer that we know. */
  | { readonly kind: 'unclear'; readonly code: string }
  /** "OK" to what they have already: there is nothing to say to it. */
  | { readonly kind: 'nothing' };

/** A longer text is a story, and no answer. */
const READ_MAX = 300;

/** @returns undefined for what is no answer: somebody on call may write like anybody else */
export const readAnswer = (text: string, open: readonly OpenPage[]): ReadAnswer | undefined => {
  if (text.length > READ_MAX) return undefined;
  const { codes, first, rest } = withoutCodes(text, open);
  if (codes.length > 1) return said(rest) === undefined ? undefined : { kind: 'which', codes };
  const [code] = codes;
  return code === undefined ? withoutCode(text, open) : withCode(code, open, rest, first);
};

const withCode = (
  code: string,
  open: readonly OpenPage[],
  rest: string,
  isFirst: boolean,
): ReadAnswer | undefined => {
  const { incident } = open.find((each) => each.code === code) ?? {};
  const read = said(rest) ?? whenAlone(rest);
  if (incident !== undefined && read !== undefined) return { kind: 'answer', incident, code, ...read };
  // "Pothole at 482 High Street" is not about the incident.
  return isFirst ? { kind: 'unclear', code } : undefined;
};

const withoutCode = (text: string, open: readonly OpenPage[]): ReadAnswer | undefined => {
  const mine = open.filter(({ paged, over }) => paged === true && over !== true);
  const [, before, after] = STRAY.exec(apart(text)) ?? [];
  const stray = before ?? after;
  if (stray !== undefined) {
    const read = said(apart(text).replace(stray, ' '));
    return read === undefined || read.note !== undefined
      ? undefined
      : { kind: 'unknown', code: stray, answer: read.answer, codes: mine.map(({ code }) => code) };
  }
  const holdsOne = mine.filter((each) => each.held === true).length === 1;
  const read = said(text) ?? (holdsOne ? whenAlone(text) : undefined);
  // A "yes" may be the answer to something else that they were asked.
  if (read === undefined || mine.length === 0 || AMBIGUOUS.test(wordsOf(text))) return undefined;
  // "Safe socket replaced", of who has just one: what they did there.
  const isTheirs = holdsOne && read.answer === 'made-safe' && TO_DO.test(text) && isAccount(read.note ?? '');
  if (isStory(text, read) && !isTheirs) return undefined;
  // Who has one answers for that one: nobody sets off to what another has.
  const held = mine.filter((each) => each.held === true);
  const theirs =
    read.answer === 'acknowledged'
      ? mine.filter((each) => each.held !== true)
      : held.length === 1
        ? held
        : mine;
  if (theirs.length === 0) return { kind: 'nothing' };
  // What another has, or they said no to, is not what they mean while something else is asked of them.
  const asked = theirs.filter(({ left }) => left !== true);
  const [only, ...others] = asked.length > 0 ? asked : theirs;
  return only === undefined || others.length > 0
    ? { kind: 'which', codes: (asked.length > 0 ? asked : theirs).map(({ code }) => code) }
    : { kind: 'answer', incident: only.incident, code: only.code, ...read };
};

/** Three or four figures alone at either end: a code that was mistyped, or is over. The emergency numbers are none. */
const STRAY =
  /^\s*#?(?!999|112|111|101|105)(\d{3,4})\b(?!\s*\d)|(?<!\d\s*)\b(?!999|112|111|101|105)(\d{3,4})\s*[.!]*\s*$/;
/** "Safe to put my bins out" is none. */
const TO_DO = /^\W*(?:made )?safe\W+(?!(?:to|from|for|in|at|place|space|way|home|haven|street)\b)/i;
const AMBIGUOUS = /^(?:yes|no|y|n)$/;

/** What follows an answer without a code is a note when something stands between, or when it says how soon: "ok so when is my bin day" is no answer. */
const isStory = (text: string, { note }: Said): boolean =>
  note !== undefined &&
  !isEtaAlone(note) &&
  !/[,.;:\n–-]/.test(text.slice(0, Math.max(0, text.length - note.length)));

/** The codes that are open, and what stands beside them. */
const withoutCodes = (text: string, open: readonly OpenPage[]) => {
  const spread = apart(text);
  const codes = [...new Set(open.map(({ code }) => code))].filter((code) => codeIn(code).test(spread));
  const first = codes.some((code) => new RegExp(`^\\s*#?${code}\\b`).test(spread));
  const rest = codes.reduce((left, code) => left.replace(codeIn(code), ' '), spread);
  return { codes, first, rest };
};
const codeIn = (code: string): RegExp => new RegExp(`(?<![\\d£.])#?\\b${code}\\b(?![.:]\\d)`);

/** "482ok", "ok482". */
const apart = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(\d{3})(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=\d{3})/gu, '$1 ');

/** "614 30 mins": whoever says when they will be there is on the way. */
const whenAlone = (text: string): Said | undefined =>
  isEtaAlone(text)
    ? {
        answer: 'on-the-way',
        note: text
          .replace(/\s+/g, ' ')
          .replace(/^[\s,.:-]+/, '')
          .trim(),
      }
    : undefined;

type Said = { readonly answer: OnCallAnswer; readonly note?: string };

/** The answer at the beginning, past politeness, and what follows it as a note. After OK another may come, and that is it. */
const said = (text: string): Said | undefined => {
  const words = tokensOf(text);
  const found = answerAt(words, pastPolite(words, 0));
  if (found === undefined) return undefined;
  const next = pastPolite(words, found.next);
  const then = found.answer === 'acknowledged' ? answerAt(words, next) : undefined;
  const { answer, next: end } = then ?? { answer: found.answer, next };
  const rest = pastPolite(words, end);
  if (isUndone(answer, words, rest)) return undefined;
  const from = words[rest]?.at;
  const note = from === undefined ? '' : text.slice(from).replace(/\s+/g, ' ').trim();
  return { answer, ...(note === '' ? {} : { note }) };
};

/** "Safe?", "safe not yet", "cant get in": no answer that anybody should rely on. */
const isUndone = (answer: OnCallAnswer, words: readonly Token[], rest: number): boolean => {
  const after = words.slice(rest).map(({ word }) => word);
  const before = words[rest - 1];
  if (answer === 'made-safe')
    return (
      before?.asks === true ||
      after.slice(0, 3).some((each, at) => UNDOES.test(each) && !isNothingThere(each, after[at + 1])) ||
      words.at(-1)?.asks === true
    );
  if (answer === 'cannot')
    return STUCK.test(after.join(' ')) || (after.length > 0 && /^n[oa]$/.test(before?.word ?? ''));
  return before?.asks === true;
};
const UNDOES = /^(?:not|no|isnt|never|until|unless|if|soon|nearly|almost|when|ddim|nid|nes|os|tomorrow)$/;
/** "Safe, burnt toast, no fire" undoes nothing. */
const isNothingThere = (word: string, next = ''): boolean =>
  (word === 'no' || word === 'ddim') && THERE.test(next);
const THERE =
  /^(?:fires?|smoke|gas|leaks?|sparks?|danger|damage|water|sign|signs|injur\w*|casualties|problems?|action|further|need|one|fault|faults|smell|tan|mwg|nwy|perygl|difrod)$/;
/** At the door, not at home. */
const STUCK =
  /^(?:get (?!there|to|out|away|here)|find|reach|see|access|tell|open|isolate|turn|stop|make (?:it |them )?safe|answer|hear|read|mynd i mewn)/;

const answerAt = (
  words: readonly Token[],
  from: number,
): { readonly answer: OnCallAnswer; readonly next: number } | undefined => {
  for (const { answer, phrase } of PHRASES) {
    const there = words.slice(from, from + phrase.length);
    if (
      there.length === phrase.length &&
      phrase.every((each, index) => isLike(there[index]?.word ?? '', each))
    )
      return { answer, next: from + phrase.length };
  }
  return undefined;
};

const pastPolite = (words: readonly Token[], from: number): number => {
  let at = from;
  while (POLITE.has(words[at]?.word ?? '')) at++;
  return at;
};

type Token = { readonly word: string; readonly at: number; readonly asks: boolean };

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\d'’]+|👍|✅|[?]/gu)].reduce<Token[]>((all, { 0: each, index }) => {
    const last = all.at(-1);
    if (each === '?') {
      if (last !== undefined) all[all.length - 1] = { ...last, asks: true };
    } else all.push({ word: plain(each), at: index, asks: false });
    return all;
  }, []);

const wordsOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');

/** One slip in a word of four letters or more. */
const isLike = (word: string, meant: string): boolean =>
  word === meant || (meant.length >= 4 && !NEVER.has(word) && isOneSlip(word, meant));
