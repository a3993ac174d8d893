// The text to a duty manager whose dangers are late together: how many, and the number that answers each. One SMS where that can be.
import { segments } from '../bot/channels/gsm7.ts';
import { isOfPersons, rowWords } from './incident-words.ts';
import { HOW_TO_ANSWER, type TextAt, type TextFacts } from './on-call-said.ts';

type LateFacts = Pick<TextFacts, 'row' | 'quiet'> & { readonly code: string };

/** "TOO LATE, 3 dangers: 482 leak, 731 fire or smoke, 555. Reply one of the numbers, then OK, WAY, SAFE or CANT. https://…/l/…" */
export const lateText = (all: readonly LateFacts[], { link }: Pick<TextAt, 'link'>): string => {
  const text = (list: string) =>
    `TOO LATE, ${all.length} dangers: ${list}. Reply one of the numbers, ${HOW_TO_ANSWER}. ${link}`;
  const named = text(all.map((each) => [each.code, ...whatOf(each)].join(' ')).join(', '));
  if (isOne(named)) return named;
  const codes = all.map(({ code }) => code);
  const numbered = text(codes.join(', '));
  if (isOne(numbered)) return numbered;
  // Every number has to stand somewhere: what no second message has room for is on the list of what runs.
  const kept = codes.findLastIndex((_, index) => segments(text(listed(codes, index))).parts <= PARTS);
  return text(listed(codes, kept));
};
const PARTS = 2;

const isOne = (text: string): boolean => segments(text).parts === 1;

/** Nothing of a person stands in a text. */
const whatOf = (told: Pick<LateFacts, 'row' | 'quiet'>): readonly string[] =>
  isOfPersons(told) ? [] : [rowWords(told.row)];

const listed = (codes: readonly string[], last: number): string => {
  const left = codes.length - 1 - last;
  return `${codes.slice(0, last + 1).join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
};
