// A postcode as people type it, kept in one form; the area is Northmoor's, which is invented.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { postcode } from '../../bot/fields/postcode.ts';
import { council } from '../../dialogs/council.ts';
import { read, readsWhatItAccepts, replies, said, STRANGE, wordsFor, spotted } from './words-of.ts';

const field = postcode('What is your postcode?', council.postcodes);
const why = (text: string) => {
  const parsed = said(field, text);
  return parsed.ok ? '' : parsed.why.en;
};

describe('postcode', () => {
  it.each([
    'NM4 2QP',
    'nm42qp',
    'NM4 2QP.',
    ' nm4  2qp ',
    'Nm4-2qP',
    'n m 4 2 q p',
    'my postcode is nm4 2qp',
    'its NM4 2QP thanks',
    'bin day NM42QP please',
    'NM4\u00a02QP',
    'NM4 2QP, NM4 2QP',
    '14 Elm Road, Northmoor NM4 2QP',
    'NM4 2QP not SW1A 1AA',
    'NM4 2QP not NM4 2QR',
    'NM4 2 QP',
    'its n m 4 2 q p ta',
    'fy nghod post yw NM4 2 QP',
    'ＮＭ４ ２ＱＰ',
  ])('reads %j as NM4 2QP', (typed) => {
    expect(read(field, typed)).toBe('NM4 2QP');
  });

  it.each([
    ['NMI 2QP', 'NM1 2QP'],
    ['nml 2qp', 'NM1 2QP'],
    ['nm1 iaa', 'NM1 1AA'],
    ['NM4 OAA', 'NM4 0AA'],
    ['NMIO 1AA', 'NM10 1AA'],
    ['nm1o iaa', 'NM10 1AA'],
    ['my postcode is nmi 2qp', 'NM1 2QP'],
  ])('puts right what can only be a digit: %j is %s', (typed, value) => {
    expect(read(field, typed)).toBe(value);
  });

  it('puts right what can only be a letter', () => {
    const oxford = postcode('?', { ...council.postcodes, areas: ['OX', 'IP'] });

    expect(read(oxford, '0X1 1AA')).toBe('OX1 1AA');
    expect(read(oxford, '1P1 2AB')).toBe('IP1 2AB');
    expect(read(postcode('?', { ...council.postcodes, areas: ['YO'] }), 'YOI 7HH')).toBe('YO1 7HH');
  });

  it.each([
    ['W1A 1AA', ['W']],
    ['SW1A 1AA', ['SW']],
    ['M1 1AE', ['M']],
    ['B33 8TH', ['B']],
    ['CR2 6XH', ['CR']],
    ['DN55 1PT', ['DN']],
    ['EC1A 1BB', ['EC']],
    ['GIR 0AA', ['GIR']],
  ])('knows every shape that there is: %s', (value, areas) => {
    const there = postcode('?', { ...council.postcodes, areas });

    expect(read(there, value)).toBe(value);
    expect(read(there, value.replace(' ', '').toLowerCase())).toBe(value);
    expect(there.accepts(value)).toBe(true);
  });

  it.each([
    '',
    'no',
    'NM4',
    'NM4 2Q',
    'NM4 QP2',
    'NM4 2CP',
    'NM44 2QPP',
    'Elm Road',
    '12345',
    '🙂',
    'nm 4',
    'not NM4 2QP',
  ])('asks for a full one after %j', (typed) => {
    expect(why(typed)).toBe('Enter a full UK postcode, like NM4 2QP.');
  });

  it('takes neither of two', () => {
    expect(why('NM4 2QP or NM4 2QR')).toBe('Enter one postcode only, like NM4 2QP.');
  });

  it('tells whose a postcode outside the area may be', () => {
    expect(why('em1 1aa')).toContain(
      'EM1 1AA is not in our area. It may belong to Eastmoor District Council.',
    );
    expect(why('SW1A 1AA')).toContain('SW1A 1AA is not in our area.');
    expect(why('SW1A 1AA')).toContain('https://www.gov.uk/find-local-council');
    expect(why('N1 1AA')).toContain('N1 1AA is not in our area.');
  });

  it.each(['SW1A 1AA', 'nm42qp', 'NM42QP', 'NM4  2QP', 'NM4 2QP ', 'NM4 2CP', 'constructor', ...STRANGE])(
    'does not accept %j',
    (stored) => {
      expect(field.accepts(stored)).toBe(false);
    },
  );

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('NM4', '2QP', 'nm42qp', 'SW1A', '1AA', '0', 'O', 'I'));
  });

  it('reads any of its own, however it is spaced and cased', () => {
    const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ'.split(''));
    const value = fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(9), letter, letter)
      .map(([district, sector, a, b]) => `NM${district} ${sector}${a}${b}`);
    fc.assert(
      fc.property(value, fc.constantFrom('', ' ', '  ', '-'), fc.boolean(), (code, gap, isLower) => {
        const typed = code.replace(' ', gap);

        expect(read(field, isLower ? typed.toLowerCase() : typed)).toBe(code);
      }),
    );
  });
});

describe('a postcode in a longer message', () => {
  it.each([
    ['bin day NM4 2QP', 'NM4 2QP'],
    ['when do bins go from 14 elm road nm42qp?', 'NM4 2QP'],
    ['NM4 2QP and SW1A 1AA', 'NM4 2QP'],
    ['bin day', undefined],
    ['bin day SW1A 1AA', undefined],
    ['NM4 2QP or NM4 2QR', undefined],
    ['is it 2 or 4 pm', undefined],
    ['', undefined],
  ])('is spotted when there is surely one: %j', (typed, value) => {
    expect(spotted(field, typed)).toBe(value);
  });

  it('is never one that would not be accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        const value = spotted(field, `${typed} NM4 2QP`);

        expect(value === undefined || field.accepts(value)).toBe(true);
      }),
    );
  });

  it('is said back as it is kept', () => {
    expect(field.show('NM4 2QP', 'cy', wordsFor(field))).toBe('NM4 2QP');
  });
});
