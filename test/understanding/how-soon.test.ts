// When what was sent will be done is asked in many ways, and none of them names a matter.
import { expect, it } from 'vitest';
import { howSoonAsked } from '../../bot/understanding/how-soon.ts';
import { faqs } from '../dialogs/shipped.ts';

it.each([
  'how long will it be',
  'how long will it take?',
  'how long is it going to be',
  'how long will you be',
  'how much longer',
  'how soon will someone come',
  'how long do i have to wait',
  'how long am i waiting for',
  'and how long till its done',
  'when will it be fixed',
  'when will they come back',
  'when are they coming back',
  'when r u coming then',
  'wen will it be done',
  'when is someone coming out',
  'when can i expect someone',
  'what day will they collect it',
  'when will you pick it up',
  'when will it get emptied pls',
  'pa mor hir fydd hi',
  'faint o amser gymerith e',
  "pryd fydd e wedi'i wneud",
  'pryd fyddan nhw yn dod yn ôl',
  'pryd ddaw rhywun',
  'pryd ddon nhw nôl',
  "pryd dach chi'n dod",
])('asks: %s', (said) => {
  expect(howSoonAsked(said)).toBe(/^(?:pa|pryd|faint)/u.test(said) ? 'cy' : 'en');
});

it.each([
  'how long is it',
  'how long',
  'how long does a repair take',
  'how long will my blue badge take',
  'when is it open',
  'when are you open',
  'when do you close',
  'when is my bin day',
  'when will the library open',
  'when do they come for the recycling',
  'pryd mae ar agor',
  'pryd mae fy niwrnod bin',
  'when it rains it comes in',
])('does not: %s', (said) => {
  expect(howSoonAsked(said)).toBeUndefined();
});

it('takes no ask that is stored for one', () => {
  const taken = faqs.flatMap(({ id, asks }) =>
    asks.filter((ask) => howSoonAsked(ask) !== undefined).map((ask) => `${id}: ${ask}`),
  );

  expect(taken).toEqual([]);
});
