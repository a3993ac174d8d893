// Numbers that must not be kept are taken out, and other numbers stay. The cards are their schemes' own test numbers.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../bot/understanding/secrets.ts';

const kinds = (text: string) => withoutSecrets(text).found;

describe('a card number', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '41111111 11111111',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '4222222222222',
    '378282246310005',
    '3782 822463 10005',
    '3700 000000 00002',
    '5555 5555 5555 4444',
    '2223 0031 2200 3222',
    '6304000000000000000',
    '4111 1111 1111 1111 123',
    '4000 0566 5566 5556',
    '4410 0000 0000 0006',
  ])('is taken out: %s', (typed) => {
    expect(withoutSecrets(`i paid with ${typed}, thanks`)).toEqual({
      text: 'i paid with [number removed], thanks',
      found: ['card'],
    });
  });

  it('is taken out behind a telephone number, which stays', () => {
    expect(withoutSecrets('07700 900982 4111 1111 1111 1111').text).toBe('07700 900982 [number removed]');
  });

  it('is taken out of a run of digits that is longer than any card', () => {
    expect(kinds('077009009824111111111111111')).toEqual(['card']);
  });

  it('is not seen where the last digit does not check the others', () => {
    expect(kinds('4111 1111 1111 1112')).toEqual([]);
  });

  it('is taken out of any text, however its digits are grouped', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '  ');
    fc.assert(
      fc.property(
        fc.array(gap, { minLength: 15, maxLength: 15 }),
        fc.constantFrom('', 'no ', 'card: '),
        (gaps, lead) => {
          const typed = Array.from('5555555555554444', (digit, at) => digit + (gaps[at] ?? '')).join('');

          expect(withoutSecrets(lead + typed)).toEqual({ text: `${lead}[number removed]`, found: ['card'] });
        },
      ),
    );
  });
});

describe('a National Insurance number', () => {
  it.each([
    'QQ123456C',
    'qq123456c',
    'QQ 12 34 56 C',
    'QQ-12-34-56-C',
    'qq 12 34 56 c',
    'QQ 123456 C',
    'QQ123456 C',
    'AB123456D',
  ])('is taken out: %s', (typed) => {
    expect(withoutSecrets(`mine is ${typed}.`)).toEqual({
      text: 'mine is [number removed].',
      found: ['national-insurance'],
    });
  });

  it('is taken out without its last letter where it is named', () => {
    expect(kinds('my national insurance number is QQ123456')).toEqual(['national-insurance']);
    expect(kinds('NI no: QQ 12 34 56')).toEqual(['national-insurance']);
    expect(kinds('yswiriant gwladol QQ123456')).toEqual(['national-insurance']);
  });

  it.each(['GB123456A', 'QQ123456E', 'DA123456A', 'CM123456', 'CM123456 a week ago', 'XQQ123456CX'])(
    'is not seen in %j',
    (typed) => {
      expect(withoutSecrets(typed)).toEqual({ text: typed, found: [] });
    },
  );
});

describe('a bank account', () => {
  it.each([
    '20-00-00 12345678',
    '20 00 00, 12345678',
    'sort code 20-00-00 account 12345678',
    'sort code: 200000, account number: 12345678',
    'account 12345678 sort code 20-00-00',
    'acc no 12345678, sort 200000',
    'my bank is 12-11-26 and account 12345678',
    'cod didoli 20-00-00 rhif cyfrif 12345678',
    '20-00-00 1234 5678',
  ])('is taken out, both numbers of it: %s', (typed) => {
    const { text, found } = withoutSecrets(typed);

    expect(found).toEqual(['bank']);
    expect(text).not.toMatch(/\d/);
  });

  it.each([
    '20-00-00',
    '12345678',
    'council tax account 12345678',
    'on 12-11-26 ref 20451812',
    '12-11-26, 20451812',
    'account 12345678 from 12/11/26',
  ])('is not seen in %j', (typed) => {
    expect(withoutSecrets(typed)).toEqual({ text: typed, found: [] });
  });
});

describe('what is no secret', () => {
  const phone = fc
    .tuple(fc.constantFrom('07700 900', '01632 960', '020 7946 0', '+44 7700 900', '0113 496 0'), fc.nat(999))
    .map(([stem, end]) => stem + String(end).padStart(3, '0'));
  const reference = fc
    .tuple(fc.constantFrom('R', 'H', 'CMP', 'P'), fc.nat(999_999))
    .map(([a, n]) => `${a}-${n}`);
  const uprn = fc.integer({ min: 1, max: 999_999_999_999 }).map(String);
  const date = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .chain((at) => {
      const iso = at.toISOString();
      const [y = '', m = '', d = ''] = iso.slice(0, 10).split('-');
      return fc.constantFrom(
        iso,
        iso.slice(0, 10),
        `${d}/${m}/${y}`,
        `${d}-${m}-${y.slice(2)}`,
        `${d}.${m}.${y} 10:30`,
      );
    });
  const postcode = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat(9)).map(([a, b]) => `NM${a} ${b}QP`);
  const plain = fc.oneof(phone, reference, uprn, date, postcode);

  it('stays: telephone numbers, references, UPRNs, dates, postcodes', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('', 'call ', 'ref: ', 'my '), (typed, lead) => {
        expect(withoutSecrets(lead + typed)).toEqual({ text: lead + typed, found: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('stays where several stand together', () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(', ', ' and ', '\n'),
        (all, gap) => {
          const typed = all.join(gap);

          expect(withoutSecrets(typed).text).toBe(typed);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stays: two telephone numbers with nothing but a space between', () => {
    fc.assert(
      fc.property(phone, phone, (one, other) => {
        expect(withoutSecrets(`${one} ${other}`).found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('is read without a throw or a long wait, and changes only where something was found', () => {
    const piece = fc.constantFrom(
      '4111',
      '1111',
      ' ',
      '-',
      'QQ',
      '12',
      '34',
      '56',
      'C',
      '20-00-00',
      '12345678',
      'sort',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const once = withoutSecrets(typed);

        expect(once.found.length === 0).toBe(once.text === typed);
      }),
    );
    const start = performance.now();
    withoutSecrets('1 '.repeat(2_000));
    withoutSecrets('QQ 12 '.repeat(700));
    withoutSecrets('12-34-56 sort '.repeat(300));
    withoutSecrets('4'.repeat(4_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('without digits stays as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = text.replace(/\d/gu, '');

        expect(withoutSecrets(letters)).toEqual({ text: letters, found: [] });
      }),
    );
  });
});

describe('a long text', () => {
  it.each(['4 ', '4111 ', '20-00-00 ', '07700 900982 ', 'QQ 12 34 56 ', '1'])(
    'is read in a time that grows with its length alone: %j again and again',
    (part) => {
      const text = part.repeat(Math.ceil(200_000 / part.length));
      const from = performance.now();

      withoutSecrets(text);

      // Squared it would be minutes.
      expect(performance.now() - from).toBeLessThan(10_000);
    },
  );
});

describe('what stands on a card beside its number', () => {
  it.each([
    '4242 4242 4242 4242 exp 12/35 cvc 123',
    '4242424242424242 12/35 123',
    '4242 4242 4242 4242, 12-2035, 123',
    'cvv: 123, card 4242 4242 4242 4242 expiry 12/35',
    'card 4242424242424242 valid until 1235 security code is 123',
    'card 4242424242424242, the 3 digits on the back are 123',
    'cerdyn 4242424242424242 yn dod i ben 12/35 cod diogelwch 123',
    'mae fy ngherdyn yn 4242424242424242, rhif diogelwch yw 123, 12/35',
  ])('is taken out with it: %s', (typed) => {
    const { text, found } = withoutSecrets(typed);

    expect(found).toEqual(['card']);
    expect(text.replaceAll('the 3 digits', '')).not.toMatch(/\d/);
  });

  it.each([
    'cvc 123',
    'cvv is 1234',
    'cv2: 123',
    'the three digits on the back are 123',
    'cod diogelwch y cerdyn yw 123',
  ])('is taken out where it comes after it: %s', (typed) => {
    expect(withoutSecrets(typed).found).toEqual(['card']);
    expect(withoutSecrets(typed).text).not.toMatch(/\d{3}/);
  });

  it.each([
    'the code is 1234',
    'my pin code for the door',
    '12/35 Elm Road',
    'flat 3, 12/14 Mill Lane',
    'security code of the gate 4321',
    'at the back 120 bags',
  ])('is none where there is no card: %s', (typed) => {
    expect(withoutSecrets(typed)).toEqual({ text: typed, found: [] });
  });

  it('leaves a telephone number and an amount that is said to be one', () => {
    const { text } = withoutSecrets('pay £120 with 4242 4242 4242 4242, call 07700 900982');

    expect(text).toBe('pay £120 with [number removed], call 07700 900982');
  });
});
