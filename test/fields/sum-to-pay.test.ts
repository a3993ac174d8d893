// A sum to pay: as it is said, within what is taken, or all that is owed where that may be known.
import { describe, expect, it } from 'vitest';
import { sumToPay } from '../../bot/fields/sum-to-pay.ts';

const field = sumToPay('How much?', { least: 100, most: 500_000, label: 'Amount' });
const unknown = { en: field.english, cy: field.english };
const options = { '21450': 'All of it, £214.50' };
const known = { en: { ...field.english, options }, cy: { ...field.english, options } };

const read = (text: string, words: typeof known | typeof unknown = unknown) => {
  const parsed = field.parse({ text }, words);
  return parsed.ok ? parsed.value : parsed.why.en;
};

describe('a sum to pay', () => {
  it.each([
    ['50 quid', 5_000],
    ['£20.50', 2_050],
    ['a tenner', 1_000],
    ['£5,000', 500_000],
    ['1 pound', 100],
  ])('is read: %s', (text, pence) => {
    expect(read(text)).toBe(pence);
  });

  it.each(['£0.001', '£99,999', '£5,000.01', '99p', '-20', '£0', 'all of it', 'lots'])(
    'is not taken: %s',
    (text) => {
      expect(read(text)).toEqual(expect.any(String));
    },
  );

  it.each(['all of it', 'the lot', 'i want to pay everything', 'y cyfan', '1', 'all of it, £214.50'])(
    'is all that is owed, where that is known: %s',
    (text) => {
      expect(read(text, known)).toBe(21_450);
    },
  );

  it('is another sum all the same', () => {
    expect(read('£20', known)).toBe(2_000);
  });

  it('is found in a longer message only where it surely is money', () => {
    expect(field.spots?.('pay my rent 50 quid RT-1130525', unknown)).toBe(5_000);
    expect(field.spots?.('pay £12.50 on 731048628', unknown)).toBe(1_250);
    expect(field.spots?.('pay rent for 14 elm road', unknown)).toBeUndefined();
    expect(field.spots?.('£20 or £30', unknown)).toBeUndefined();
    expect(field.spots?.('£0.001', unknown)).toBeUndefined();
    expect(field.spots?.('£99,999', unknown)).toBeUndefined();
  });

  it.each([
    ['I want to pay £40 off my rent', 4_000],
    ['pay 25 quid council tax', 2_500],
    ['pay 25 council tax', 2_500],
    ['pay 40 off my rent', 4_000],
    ["i'd like to pay forty pounds towards my rent", 4_000],
    ['pay twenty five quid council tax', 2_500],
    ['pay a tenner off my rent', 1_000],
    ['two fivers off the rent', 1_000],
    ['pay one hundred and twenty pounds', 12_000],
    ["dwi isio talu £30 o'r rhent", 3_000],
    ['talu ugain punt o rent', 2_000],
    ['talu 25 treth cyngor', 2_500],
  ])('is heard in a first message: %s', (text, pence) => {
    expect(field.spots?.(text, unknown)).toBe(pence);
  });

  it.each([
    'pay £40 or 50 off my rent',
    'pay 40 or 50 quid off my rent',
    'pay about £40 off my rent',
    'pay about forty quid',
    'pay up to £40',
    'pay £40 a week off my rent',
    'i can pay twenty quid every month',
    'pay £40 rent and thirty quid council tax',
    'i have no pounds for the rent',
    'pay my rent on the 14 of may',
    'talu tua £40',
  ])('is no one sum, and is asked: %s', (text) => {
    expect(field.spots?.(text, unknown)).toBeUndefined();
  });
});
