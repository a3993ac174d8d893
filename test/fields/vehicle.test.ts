// A registration number with spaces or without; a word or a number alone is none.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { vehicle } from '../../bot/fields/vehicle.ts';
import { read, readsWhatItAccepts, replies, STRANGE, wordsFor, spotted } from './words-of.ts';

const field = vehicle('What is the registration number?');

describe('vehicle', () => {
  it.each([
    ['NM26 ABC', 'NM26ABC'],
    ['nm26abc', 'NM26ABC'],
    ['its nm26 abc thanks', 'NM26ABC'],
    ['reg: NM26-ABC.', 'NM26ABC'],
    ['my reg is A1', 'A1'],
    ['rhif cofrestru NM26 ABC', 'NM26ABC'],
    ['ABZ 1234', 'ABZ1234'],
  ])('reads %j as %s', (text, value) => {
    expect(read(field, text)).toBe(value);
  });

  it.each(['', 'yes', 'dont know', '12345', 'NM26 ABCD', 'a blue van', 'NM26ABC or NM26ABD', 'ÑM26 ABC'])(
    'does not take %j',
    (text) => {
      expect(read(field, text)).toBeUndefined();
    },
  );

  it('is spotted in a longer message when there is surely one', () => {
    expect(spotted(field, 'a van NM26 ABC dumped it')).toBe('NM26ABC');
    expect(spotted(field, 'NM26 ABC and NM26 ABD')).toBeUndefined();
    expect(spotted(field, 'a van dumped it')).toBeUndefined();
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('NM26', 'ABC', 'reg ', '-', 'A', '1'));
  });

  it('reads any as it says it back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}\d\d[A-Z]{3}$/), (value) => {
        expect(read(field, field.show(value, 'en', wordsFor(field)))).toBe(value);
      }),
    );
  });

  it.each([...STRANGE, 'nm26abc', 'NM26 ABC', 'ABCDEFG', 'NM26ABCD'])('does not accept %j', (stored) => {
    expect(field.accepts(stored)).toBe(false);
  });
});
