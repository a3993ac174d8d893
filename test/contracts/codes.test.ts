// One-time codes: right once, for the one they were made for, within ten minutes and five tries, however many come at once.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_TRIES, type CodeFor, type Codes } from '../../bot/services/codes.ts';
import { dynamoDbCodes } from '../../lambdas/aws/dynamodb-codes.ts';
import { codesInMemory } from '../accounts-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';

const AT = '2026-11-28T12:00:00Z';
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000).toISOString();
let count = 0;
const somebody = (): CodeFor => ({ conversation: `c-${++count}`, person: 'p-1', purpose: 'identify' });
/** Another than this one. */
const not = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const codesContract = (name: string, codes: () => Codes): void => {
  describe(`${name}, a code`, () => {
    it('has six digits, and is right once', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      expect(code).toMatch(/^\d{6}$/);
      expect(await codes().check({ ...to, code, at: later(599) })).toBe('right');
      expect(await codes().check({ ...to, code, at: later(599) })).toBe('spent');
    });

    it('is spent after ten minutes', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      expect(await codes().check({ ...to, code, at: later(600) })).toBe('spent');
    });

    it('may be tried five times', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      const said = [];
      for (let tries = 0; tries < CODE_TRIES; tries++)
        said.push(await codes().check({ ...to, code: not(code), at: AT }));

      expect(said).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'spent']);
      expect(await codes().check({ ...to, code, at: AT })).toBe('spent');
    });

    it('is right at the fifth try', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      for (let tries = 1; tries < CODE_TRIES; tries++)
        await codes().check({ ...to, code: not(code), at: AT });

      expect(await codes().check({ ...to, code, at: AT })).toBe('right');
    });

    it.each([
      ['another conversation', { conversation: 'c-other' }],
      ['another person', { person: 'p-2' }],
      ['another purpose', { purpose: 'change-phone' }],
    ])('is none for %s, and loses no try by it', async (_, other) => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      for (let tries = 0; tries < CODE_TRIES; tries++)
        expect(await codes().check({ ...to, ...other, code, at: AT })).toBe('spent');

      expect(await codes().check({ ...to, code, at: AT })).toBe('right');
    });

    it('takes the place of the one before, with five tries of its own', async () => {
      const to = somebody();
      const old = await codes().issue({ ...to, at: AT });
      for (let tries = 0; tries < CODE_TRIES; tries++) await codes().check({ ...to, code: not(old), at: AT });
      let code = await codes().issue({ ...to, at: later(60) });
      while (code === old) code = await codes().issue({ ...to, at: later(60) });

      expect(await codes().check({ ...to, code: old, at: later(61) })).toBe('wrong');
      expect(await codes().check({ ...to, code, at: later(61) })).toBe('right');
    });

    it.each(['', '0', ' 000000', 'abcdef', '0'.repeat(10_000)])('is not %j', async (code) => {
      const to = somebody();
      await codes().issue({ ...to, at: AT });

      expect(await codes().check({ ...to, code: `${code}x`, at: AT })).toBe('wrong');
    });

    it('that was never sent is spent', async () => {
      expect(await codes().check({ ...somebody(), code: '123456', at: AT })).toBe('spent');
    });

    it('that is brought eight times at once is right once', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      const said = await Promise.all(Array.from({ length: 8 }, () => codes().check({ ...to, code, at: AT })));

      expect(said.filter((each) => each === 'right')).toHaveLength(1);
      expect(said.filter((each) => each === 'spent')).toHaveLength(7);
    });

    it('that is guessed at eight times at once has no try left', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      const said = await Promise.all(
        Array.from({ length: 8 }, () => codes().check({ ...to, code: not(code), at: AT })),
      );

      expect(said.filter((each) => each === 'wrong')).toHaveLength(CODE_TRIES - 1);
      expect(await codes().check({ ...to, code, at: AT })).toBe('spent');
    });

    it('is compared five times at most and used once at most, whatever is tried at once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.boolean(), { minLength: 6, maxLength: 12 }), async (tries) => {
          const to = somebody();
          const code = await codes().issue({ ...to, at: AT });

          const said = await Promise.all(
            tries.map((isRight) => codes().check({ ...to, code: isRight ? code : not(code), at: AT })),
          );

          expect(said.filter((each) => each === 'right').length).toBeLessThanOrEqual(1);
          expect(said.filter((each) => each === 'wrong').length).toBeLessThan(CODE_TRIES);
          if (tries.every(Boolean)) expect(said).toContain('right');
          expect(await codes().check({ ...to, code, at: AT })).toBe('spent');
        }),
        { numRuns: 20 },
      );
    });
  });
};

const table = dynamoDbTable();
const inMemory = codesInMemory();
codesContract('In memory', () => inMemory);
codesContract('In DynamoDB', () =>
  dynamoDbCodes(table().client, table().name, { secret: 'secret-of-the-test' }),
);

describe('DynamoDB', () => {
  it('keeps no code as it is, salts the same one differently, and forgets it after its ten minutes', async () => {
    const codes = dynamoDbCodes(table().client, table().name, { secret: 'another' });
    const to = { ...somebody(), person: 'p-scan' };
    const first = await codes.issue({ ...to, at: AT });
    await codes.issue({ ...to, purpose: 'other', at: AT });

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));
    const ours = Items.filter(({ sk }) => sk?.S?.includes('p-scan') === true);

    expect(ours).toHaveLength(2);
    expect(new Set(ours.map(({ salt }) => salt?.S)).size).toBe(2);
    for (const { hashed, salt, expires } of ours) {
      expect(`${hashed?.S ?? ''} ${salt?.S ?? ''}`).not.toContain(first);
      expect(Number(expires?.N) * 1000).toBe(Date.parse(AT) + 600_000);
    }
  });
});
