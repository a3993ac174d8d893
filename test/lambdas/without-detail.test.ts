// What is left of an error in a log: by what it is mended, and nothing of whom it was about.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorWithoutDetail, withoutDetail } from '../../lambdas/without-detail.ts';
import { leaksIn } from '../leaks.ts';
import { fc } from '../made-up.ts';

describe('an error in a log', () => {
  it.each([
    ["The 'To' number +447700900123 is not a valid phone number.", '[number]'],
    ['21211: 07700 900 123 is not a mobile', '21211'],
    ['131047: re-engagement message', '131047'],
    ['mail to grace@example.org was refused', '[email]'],
    ['no home at NM4 7QT', '[postcode]'],
    [
      'GET https://graph.example.org/v23.0/24680135791357?access_token=abc failed',
      'https://graph.example.org/…',
    ],
    ['link /l/AbCdEfGhIjKlMnOpQrStUv is used', '/l/…'],
  ])('of "%s" keeps "%s"', (text, left) => {
    const short = withoutDetail(text);

    expect(short).toContain(left);
    expect(leaksIn(short)).toEqual([]);
    expect(short).not.toMatch(/grace|24680135791357|access_token/);
  });

  it('keeps the short names that our own errors quote', () => {
    expect(withoutDetail('The tree has no node "call".')).toBe('The tree has no node "call".');
  });

  it('of a parser does not quote what it was given', () => {
    const broken = (() => {
      try {
        JSON.parse('my name is Grace Adeyemi');
      } catch (error) {
        return error;
      }
      return undefined;
    })();

    expect(String(broken)).toContain('my name');
    expect(errorWithoutDetail(broken)).toMatch(/^SyntaxError: /);
    expect(errorWithoutDetail(broken)).not.toMatch(/my name|Grace/);
  });

  it('of a schema names the place and the kind, and not the value', () => {
    const { error } = z
      .object({ who: z.object({ phone: z.number() }) })
      .safeParse({ who: { phone: 'Grace' } });

    expect(errorWithoutDetail(error)).toBe('ZodError: invalid_type at who.phone');
  });

  it('names what was behind it, and says no more of that', () => {
    const error = new Error('There was no answer.', { cause: new TypeError('for Grace Adeyemi') });

    expect(errorWithoutDetail(error)).toBe('Error: There was no answer. (after TypeError)');
  });

  it('never lets a number, a mail or a postcode through, whatever stands around them', () => {
    const secrets = fc.oneof(
      fc.integer({ min: 0, max: 999_999 }).map((n) => `+44770${String(n).padStart(7, '0')}`),
      fc.integer({ min: 0, max: 999 }).map((n) => `07700 900${String(n).padStart(3, '0')}`),
      fc.stringMatching(/^[a-z]{3,9}\.[a-z]{3,9}@example\.org$/),
      fc.stringMatching(/^N[MN][1-9] [1-9][A-HJ]{2}$/),
    );
    const around = fc.constantFrom('', ' ', ': ', ' to ', '\n', ' "', '("', '/', '=');

    fc.assert(
      fc.property(around, secrets, around, fc.string({ maxLength: 30 }), (before, secret, after, rest) => {
        expect(leaksIn(withoutDetail(`refused${before}${secret}${after}${rest}`))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes a long one in a moment, and keeps the beginning', () => {
    const long = withoutDetail(`no room ${'"a b" '.repeat(20_000)}`);

    expect(long.length).toBeLessThan(310);
    expect(long).toMatch(/^no room /);
  });
});
