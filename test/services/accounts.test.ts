// What follows from a contact or a statement: where a code may go, what is shown of it, and whether a debt may be written of.
import { describe, expect, it } from 'vitest';
import {
  forCodes,
  masked,
  mayArrange,
  mayContactAboutDebt,
  type Contact,
  type Hold,
  type Stage,
  type Statement,
} from '../../bot/services/accounts.ts';
import { surnameKey } from '../../bot/services/account-records.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const contact = (kind: Contact['kind'], value: string, since = '2026-01-01T00:00:00Z'): Contact => ({
  id: value,
  kind,
  value,
  since,
});

describe('a code', () => {
  it('goes only to what has been on record for 30 days', () => {
    const contacts = [
      contact('phone', '+447700900101', '2026-10-29T12:00:00Z'),
      contact('phone', '+447700900102', '2026-10-29T12:00:01Z'),
      contact('email', 'ann@example.org', '2026-11-27T12:00:00Z'),
    ];

    expect(forCodes(contacts, NOW).map(({ id }) => id)).toEqual(['+447700900101']);
    expect(forCodes(contacts, new Date('2026-12-27T12:00:00Z'))).toHaveLength(3);
  });

  it('goes to no contact of which nobody knows since when', () => {
    expect(forCodes([contact('phone', '+447700900101', '')], NOW)).toEqual([]);
  });

  it('goes to no number that cannot get a text', () => {
    const numbers = ['+441632960100', '+442079460000', '+447012345678', '+447612345678', '+33612345678'];

    expect(
      forCodes(
        numbers.map((each) => contact('phone', each)),
        NOW,
      ),
    ).toEqual([]);
  });
});

describe('a contact', () => {
  it.each([
    ['phone', '+447700900123', '07*** ***123'],
    ['phone', '07700900123', '07*** ***123'],
    ['phone', '+441632960100', '01*** ***100'],
    ['email', 'gwen.parry@example.org', 'g***@example.org'],
    ['email', 'g@example.org', 'g***@example.org'],
  ] as const)('%s %s is shown as %s', (kind, value, shown) => {
    expect(masked({ kind, value })).toBe(shown);
  });
});

describe('a debt', () => {
  const statement = (more: Partial<Statement> = {}): Statement => ({
    kind: 'rent',
    reference: 'RT-1042189',
    balance: 100,
    asOf: NOW.toISOString(),
    entries: [],
    stage: 'none',
    holds: [],
    ...more,
  });

  it('may be written of when something is owed and nothing holds it', () => {
    expect(mayContactAboutDebt(statement())).toBe(true);
    expect(mayContactAboutDebt(statement({ balance: 0 }))).toBe(false);
    expect(mayContactAboutDebt(statement({ balance: -100 }))).toBe(false);
    expect(mayContactAboutDebt(undefined)).toBe(false);
  });

  it.each<Hold>(['breathing-space', 'dispute', 'bereavement', 'crisis', 'staff'])(
    'on hold for %s is not written of, and nothing is agreed',
    (hold) => {
      expect(mayContactAboutDebt(statement({ holds: [hold] }))).toBe(false);
      expect(mayArrange(statement({ holds: [hold] }))).toBe(false);
    },
  );

  it.each<[Stage, boolean]>([
    ['none', true],
    ['reminder', true],
    ['final-notice', true],
    ['summons', false],
    ['liability-order', false],
    ['enforcement', false],
    ['notice', false],
    ['court', false],
  ])('at the stage %s may be promised without a person: %s', (stage, may) => {
    expect(mayArrange(statement({ stage }))).toBe(may);
  });
});

describe('a surname', () => {
  it.each([
    ['Ó Briain', 'obriain'],
    ["O'Brien", 'OBRIEN'],
    ['O’Brien', "o'brien"],
    ['Łukasz-Wójcik', 'lukasz wojcik'],
    ['Strauß', 'STRAUSS'],
    ['Brændøy', 'braendoy'],
    ['Ŵyn', 'wyn'],
    ['St. John', 'st john'],
    ['Ｊｏｎｅｓ', 'jones'],
  ])('%s is %s', (one, other) => {
    expect(surnameKey(one)).toBe(surnameKey(other));
  });

  it('of other letters is still one', () => {
    expect(surnameKey('Іваненко')).not.toBe('');
    expect(surnameKey('李')).not.toBe(surnameKey('王'));
  });
});
