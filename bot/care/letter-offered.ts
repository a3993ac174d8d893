// A receipt leads to the letter of it: by a link, or by the word for it where a link would cost a further text.
import { LINK } from '../links.ts';
import type { LinkWanted } from '../model.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import { partsOf } from './on-page.ts';

export const withLetter = (situation: Situation, receipt: Draft, link: LinkWanted | undefined): Draft => {
  if (link === undefined) return receipt;
  if (link.purpose !== 'letter' || receipt.text.includes(LINK)) return { ...receipt, link };
  const below = (words: string): Draft => ({ ...receipt, text: `${receipt.text}\n${words}` });
  const ways = [{ ...below(phrase(situation, 'readLetter')), link }, below(phrase(situation, 'letterWord'))];
  const isFree = (draft: Draft) => !situation.abilities.metered || partsOf(draft) <= partsOf(receipt);
  return ways.find(isFree) ?? receipt;
};
