// One-time codes: right once, for the one they were made for, within ten minutes and five tries, however many come at once.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { CODE_TRIES, type CodeFor, type Codes } from '../../bot/services/codes.ts';
import { dynamoDbCodes } from '../../lambdas/aws/dynamodb-codes.ts';
import { codesInMemory } from '../accounts-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';

const AT = '2026-11-28T12:00:00Z';
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000).toISOString();
let count = 0;
/** Each tries on its own. */
const by = () => ({ attempt: `try-${++count}` });
const somebody = (): CodeFor => ({ conversation: `c-${++count}`, person: 'p-1', purpose: 'identify' });
/** Another than this one. */
const not = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const codesContract = (name: string, codes: () => Codes): void => {
  describe(`${name}, a code`, () => {
    it('has six digits, and is right once', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      expect(code).toMatch(/^\d{6}$/);
      expect(await codes().check({ ...to, code, at: later(599), ...by() })).toBe('right');
      expect(await codes().check({ ...to, code, at: later(599), ...by() })).toBe('spent');
    });

    it('is right again for the attempt that used it, for as long as it would hold, and for no other', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      const mine = { ...to, code, attempt: 'mine' };
      await codes().check({ ...mine, at: AT });

      expect(await codes().check({ ...mine, at: later(599) })).toBe('right');
      expect(await codes().check({ ...mine, code: not(code), at: AT })).toBe('spent');
      expect(await codes().check({ ...mine, attempt: 'theirs', at: AT })).toBe('spent');
      expect(await codes().check({ ...mine, person: 'p-2', at: AT })).toBe('spent');
      expect(await codes().check({ ...mine, at: later(600) })).toBe('spent');
    });

    it('is right for an attempt that comes twice at once', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      const mine = { ...to, code, at: AT, attempt: 'mine' };

      expect(await Promise.all([codes().check(mine), codes().check(mine)])).toEqual(['right', 'right']);
    });

    it('is none of the attempt that used the one before', async () => {
      const to = somebody();
      const old = await codes().issue({ ...to, at: AT });
      await codes().check({ ...to, code: old, at: AT, attempt: 'mine' });
      let code = await codes().issue({ ...to, at: later(60) });
      while (code === old) code = await codes().issue({ ...to, at: later(60) });

      expect(await codes().check({ ...to, code: old, at: later(61), attempt: 'mine' })).toBe('wrong');
    });

    it('is spent after ten minutes', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      expect(await codes().check({ ...to, code, at: later(600), ...by() })).toBe('spent');
    });

    it('may be tried five times', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      const said = [];
      for (let tries = 0; tries < CODE_TRIES; tries++)
        said.push(await codes().check({ ...to, code: not(code), at: AT, ...by() }));

      expect(said).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'spent']);
      expect(await codes().check({ ...to, code, at: AT, ...by() })).toBe('spent');
    });

    it('is right at the fifth try', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      for (let tries = 1; tries < CODE_TRIES; tries++)
        await codes().check({ ...to, code: not(code), at: AT, ...by() });

      expect(await codes().check({ ...to, code, at: AT, ...by() })).toBe('right');
    });

    it.each([
      ['another conversation', { conversation: 'c-other' }],
      ['another person', { person: 'p-2' }],
      ['another purpose', { purpose: 'change-phone' }],
    ])('is none for %s, and loses no try by it', async (_, other) => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });
      for (let tries = 0; tries < CODE_TRIES; tries++)
        expect(await codes().check({ ...to, ...other, code, at: AT, ...by() })).toBe('spent');

      expect(await codes().check({ ...to, code, at: AT, ...by() })).toBe('right');
    });

    it('takes the place of the one before, with five tries of its own', async () => {
      const to = somebody();
      const old = await codes().issue({ ...to, at: AT });
      for (let tries = 0; tries < CODE_TRIES; tries++)
        await codes().check({ ...to, code: not(old), at: AT, ...by() });
      let code = await codes().issue({ ...to, at: later(60) });
      while (code === old) code = await codes().issue({ ...to, at: later(60) });

      expect(await codes().check({ ...to, code: old, at: later(61), ...by() })).toBe('wrong');
      expect(await codes().check({ ...to, code, at: later(61), ...by() })).toBe('right');
    });

    it.each(['', '0', ' 000000', 'abcdef', '0'.repeat(10_000)])('is not %j', async (code) => {
      const to = somebody();
      await codes().issue({ ...to, at: AT });

      expect(await codes().check({ ...to, code: `${code}x`, at: AT, ...by() })).toBe('wrong');
    });

    it('that was never sent is spent', async () => {
      expect(await codes().check({ ...somebody(), code: '123456', at: AT, ...by() })).toBe('spent');
    });

    it('that is brought eight times at once is right once', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      const said = await Promise.all(
        Array.from({ length: 8 }, () => codes().check({ ...to, code, at: AT, ...by() })),
      );

      expect(said.filter((each) => each === 'right')).toHaveLength(1);
      expect(said.filter((each) => each === 'spent')).toHaveLength(7);
    });

    it('that is guessed at eight times at once has no try left', async () => {
      const to = somebody();
      const code = await codes().issue({ ...to, at: AT });

      const said = await Promise.all(
        Array.from({ length: 8 }, () => codes().check({ ...to, code: not(code), at: AT, ...by() })),
      );

      expect(said.filter((each) => each === 'wrong')).toHaveLength(CODE_TRIES - 1);
      expect(await codes().check({ ...to, code, at: AT, ...by() })).toBe('spent');
    });

    it('is compared five times at most and used once at most, whatever is tried at once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.boolean(), { minLength: 6, maxLength: 12 }), async (tries) => {
          const to = somebody();
          const code = await codes().issue({ ...to, at: AT });

          const said = await Promise.all(
            tries.map((isRight) =>
              codes().check({ ...to, code: isRight ? code : not(code), at: AT, ...by() }),
            ),
          );

          expect(said.filter((each) => each === 'right').length).toBeLessThanOrEqual(1);
          expect(said.filter((each) => each === 'wrong').length).toBeLessThan(CODE_TRIES);
          if (tries.every(Boolean)) expect(said).toContain('right');
          expect(await codes().check({ ...to, code, at: AT, ...by() })).toBe('spent');
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
