// Sums as people say them, in pence; a range, a guess or another currency is none.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { money } from '../../bot/fields/money.ts';
import { read, readsWhatItAccepts, replies, said, STRANGE, wordsFor } from './words-of.ts';

const field = money('How much?');
const why = (text: string, from = field) => {
  const parsed = said(from, text);
  return parsed.ok ? '' : parsed.why.en;
};

describe('money', () => {
  it.each([
    ['£20.50p', 2050],
    ['.50', 50],
    ['20gbp', 2000],
    ['two hundred and five pounds and six pence', 20506],
    ['£10 on the 5th', 1000],
    ['£2.5k', 250000],
    ['dwy bunt', 200],
    ['saith deg pump punt', 7500],
    ['naw deg naw ceiniog', 99],
    ['£1O0', 10000],
  ])('reads %j as %d pence', (text, pence) => {
    expect(read(field, text)).toBe(pence);
  });

  it.each([
    ...[
      '20 bags',
      'flat 4',
      'R204518',
      '20kg',
      '1 200',
      '12,34',
      '1.2.3',
      '£20 a week',
      '£20pm',
      '~20',
      'about £20',
    ],
    ...[
      'i cant pay 20',
      'not 20',
      '50 on 5/12',
      'tenner and a fiver',
      'three fifty',
      'can punt a hanner',
      '20%',
    ],
  ])('does not take %j', (text) => {
    expect(read(field, text)).toBeUndefined();
  });

  it('says what is wrong with it', () => {
    const whys = ['', '20 or 30', 'about 20', '-20', '20.555', '$20'].map((text) => why(text));

    expect(new Set(whys).size).toBe(6);
    expect(whys.every((each) => each.includes('£20'))).toBe(true);
  });

  it('keeps to its limits, and says them', () => {
    const rent = money('How much?', { least: 100, most: 500_000 });

    expect([read(rent, '£1'), read(rent, '99p'), read(rent, '£5,000'), read(rent, '£5,000.01')]).toEqual([
      100,
      undefined,
      500_000,
      undefined,
    ]);
    expect(why('99p', rent)).toContain('£1 or more');
    expect(why('£6000', rent)).toContain('£5,000 or less');
    expect(rent.accepts(99)).toBe(false);
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(
      field,
      replies('£', '20', '.5', '50', 'p', ' quid', 'twenty', ' and ', ',000', 'k', ' punt', '-'),
    );
  });

  it.each([...STRANGE.filter((each) => each !== 1), -1, 0.5, Number.NaN, '20', 1e12])(
    'does not accept %j',
    (stored) => {
      expect(field.accepts(stored)).toBe(false);
    },
  );

  it('reads any sum as it says it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (pence) => {
        expect(read(field, field.show(pence, 'en', wordsFor(field)))).toBe(pence);
      }),
    );
    expect(field.show(120_050, 'cy', wordsFor(field))).toBe('£1,200.50');
  });
});
