// Single-use links: found as often as anybody looks, used once, and never known by anything but their token.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../bot/services/links.ts';
import { dynamoDbLinks } from '../../lambdas/aws/dynamodb-links.ts';
import { linkToken, TOKEN } from '../../lambdas/links.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const book = () => dynamoDbLinks(table().client, table().name);
const link: Link = {
  key: 'k1',
  conversation: 'c1',
  channel: 'sms',
  language: 'en',
  purpose: 'prove',
  about: { dialog: 'prove-account', question: 'reference' },
  expiresAt: '2026-11-28T13:00:00.000Z',
};
const token = (key: string) => linkToken('secret', key);

describe('a link', () => {
  it('is found again and again, and used once', async () => {
    await book().make(token('k1'), link);

    expect(await book().find(token('k1'))).toEqual(link);
    expect(await book().find(token('k1'))).toEqual(link);
    expect(await book().use(token('k1'), '2026-11-28T12:00:00.000Z')).toBe(true);
    expect(await book().use(token('k1'), '2026-11-28T12:00:01.000Z')).toBe(false);
    expect(await book().find(token('k1'))).toMatchObject({ usedAt: '2026-11-28T12:00:00.000Z' });
  });

  it('that two use at once is used by one', async () => {
    await book().make(token('two'), { ...link, key: 'two' });

    const used = await Promise.all(
      Array.from({ length: 5 }, () => book().use(token('two'), '2026-11-28T12:00:00.000Z')),
    );

    expect(used.filter(Boolean)).toHaveLength(1);
  });

  it('that has run out, or that there is not, is not used', async () => {
    await book().make(token('old'), { ...link, key: 'old' });

    expect(await book().use(token('old'), '2026-11-28T13:00:00.000Z')).toBe(false);
    expect(await book().use(token('none'), '2026-11-28T12:00:00.000Z')).toBe(false);
    expect(await book().find(token('none'))).toBeUndefined();
  });

  it('that is made again stays as it was, used or not', async () => {
    await book().make(token('again'), { ...link, key: 'again' });
    await book().use(token('again'), '2026-11-28T12:00:00.000Z');

    await book().make(token('again'), { ...link, key: 'again', purpose: 'letter' });

    expect(await book().find(token('again'))).toMatchObject({
      purpose: 'prove',
      usedAt: expect.any(String) as string,
    });
  });

  it('is written down nowhere', async () => {
    await book().make(token('hidden'), { ...link, key: 'hidden' });

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));

    expect(JSON.stringify(Items)).not.toContain(token('hidden'));
  });
});

describe('a token', () => {
  it('is the same for the same key, and another under another secret', () => {
    expect(token('k')).toMatch(TOKEN);
    expect(linkToken('secret', 'k')).toBe(token('k'));
    expect(linkToken('other', 'k')).not.toBe(token('k'));
    expect(linkToken('secret', 'l')).not.toBe(token('k'));
  });
});
