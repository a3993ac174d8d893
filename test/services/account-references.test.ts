// References of accounts are read however they are typed, and a slip in one is found before anybody is asked.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import {
  ACCOUNT_KINDS,
  PRINTED,
  readReference,
  referenceOf,
  type AccountKind,
} from '../../bot/services/account-references.ts';
import { withoutSecrets } from '../../bot/understanding/secrets.ts';

const read = (typed: string, kind?: AccountKind) => {
  const found = readReference(typed, kind);
  return found.ok ? found.reference : found.fault;
};
const anyKind = fc.constantFrom(...ACCOUNT_KINDS);
/** A reference that the council gave out, of any kind. */
const given = anyKind.chain((kind) => {
  const digits = PRINTED[kind].digits - 1;
  return fc
    .integer({ min: 0, max: 10 ** digits - 1 })
    .map((serial) => referenceOf(kind, String(serial).padStart(digits, '0')))
    .filter((reference) => reference !== undefined)
    .map((reference) => ({ kind, reference }));
});

describe('a reference', () => {
  it.each(ACCOUNT_KINDS)('of %s is as the example that people are shown', (kind) => {
    expect(readReference(PRINTED[kind].example)).toEqual({
      ok: true,
      kind,
      reference: PRINTED[kind].example,
    });
  });

  it.each([
    ['720418364', '720418364'],
    ['7204 1836 4', '720418364'],
    ['720-418-364', '720418364'],
    ['my council tax number is 720418364 ta', '720418364'],
    ['CT 720418364', '720418364'],
    ['72O4l8364', '720418364'],
    ['rt1042189', 'RT-1042189'],
    ['RT 1042 189', 'RT-1042189'],
    ['Rt–1042189.', 'RT-1042189'],
    ['ref: rt-1042189', 'RT-1042189'],
    ['rt 1O4218 9', 'RT-1042189'],
    ['RTl042189', 'RT-1042189'],
    ['r t 1042189', 'RT-1042189'],
    ['RT-1042189 I think', 'RT-1042189'],
    ['RT-1042189, 14 Elm Road NM4 2QP', 'RT-1042189'],
    ['RT 1042189 14 Elm Road', 'RT-1042189'],
    ['720418364 12-03-1980', '720418364'],
    ['720418364 and I was born 12 3 1980, 07700 900123', '720418364'],
    ['720418364 720418364', '720418364'],
  ])('is read from %j', (typed, reference) => {
    expect(read(typed)).toBe(reference);
  });

  it.each([
    ['1042189', 'rent', 'RT-1042189'],
    ['1042 183', 'garage', 'GR-1042183'],
    ['720418364', 'rent', '720418364'],
    ['RT-1042189', 'council-tax', 'RT-1042189'],
  ] as const)('%j, where %s was asked for, is %s', (typed, kind, reference) => {
    expect(read(typed, kind)).toBe(reference);
  });

  it.each([
    ['', 'none'],
    ['I do not have it', 'none'],
    ['R-204518', 'none'],
    ['1042189', 'none'],
    ['07700 900123', 'none'],
    ['01632 960100', 'none'],
    ['12/03/1980', 'none'],
    ['NM4 2QP', 'none'],
    ['72041836', 'length'],
    ['7204183644', 'length'],
    ['RT-104218', 'length'],
    ['RT-10421899', 'length'],
    ['720418365', 'check'],
    ['RT-1042198', 'check'],
    ['GR-1042189', 'check'],
    ['RT-1042189 or RT-1042197', 'several'],
    ['720418364 and RT-1042189', 'several'],
  ])('%j is refused: %s', (typed, fault) => {
    expect(read(typed)).toBe(fault);
  });

  it('of too few digits is told in the words of what was asked for', () => {
    const found = readReference('104218', 'rent');

    expect(found).toMatchObject({ ok: false, fault: 'length' });
    expect(found.ok ? '' : found.why.en).toContain('rent reference has 7');
  });

  it('is refused in both languages, and never said again', () => {
    for (const typed of ['', '71234567', '712345678', '720418372 RT-1042197']) {
      const found = readReference(typed);
      if (found.ok) throw new Error(`${typed} was read.`);
      expect(found.why.cy).not.toBe(found.why.en);
      if (typed !== '') expect(JSON.stringify(found.why)).not.toContain(typed);
    }
  });

  it('is read with any spaces, dashes and case', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('', ' ', '-', '.'), fc.nat(6), (reference, between, at) => {
        const bare = reference.reference.replace('-', '').toLowerCase();
        const start = reference.kind === 'council-tax' ? 1 : 3;
        const typed = `${bare.slice(0, start + at)}${between}${bare.slice(start + at)}`;

        expect(readReference(typed)).toEqual({ ok: true, ...reference });
      }),
    );
  });

  it('with one digit wrong, or two that changed places, is never another', () => {
    fc.assert(
      fc.property(given, fc.nat(8), fc.integer({ min: 1, max: 9 }), ({ kind, reference }, place, more) => {
        const digits = reference.replace(/\D/g, '');
        const prefix = reference.slice(0, reference.length - digits.length);
        const at = place % digits.length;
        const slip = Array.from(digits)
          .map((each, index) => (index === at ? (Number(each) + more) % 10 : each))
          .join('');
        const next = digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);

        expect(read(prefix + slip, kind)).toBe('check');
        if (next !== digits) expect(read(prefix + next, kind)).toBe('check');
      }),
    );
  });

  it('of one kind is none of another', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('RT', 'GR', 'HB', 'SD'), ({ reference }, prefix) => {
        fc.pre(/^[A-Z]/.test(reference) && !reference.startsWith(prefix));

        expect(read(reference.replace(/^[A-Z]+/, prefix))).toBe('check');
      }),
    );
  });

  it('of anything at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.option(anyKind, { nil: undefined }), (typed, kind) => {
        expect(typeof readReference(typed, kind).ok).toBe('boolean');
      }),
    );
  });

  it('is no number that is taken out before it is read, though a date and a phone number stand beside it', () => {
    for (const reference of Object.values(PRINTED).map(({ example }) => example))
      for (const more of ['', ' 12-03-80', ' 12 03 1980', ' born 12/03/1980', ' 07700 900123'])
        expect(withoutSecrets(`my account is ${reference}${more}`).found).toEqual([]);
  });
});
