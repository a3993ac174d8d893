// The link under which another system fetches a photo: it lasts for a week, and opens that photo alone.
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../bot/channels/webchat/tokens.ts';
import { photoLinks } from '../../lambdas/open311/photo-links.ts';

const DAY_MS = 86_400_000;
const SECRET = 'a-secret-of-tests';
const tokenIn = (link: string): string => new URL(link).searchParams.get('t') ?? '';

describe('a link to a photo', () => {
  it('leads to where its file is read', async () => {
    const link = await photoLinks({ secret: SECRET, publicUrl: 'https://porth.example.org/' })('c1/a.jpg');

    expect(link).toMatch(/^https:\/\/porth\.example\.org\/v3\/directline\/attachments\/c1\/a\.jpg\?t=/);
  });

  it('opens that file, for long enough that an import can wait, and not for ever', async () => {
    const token = tokenIn(await photoLinks({ secret: SECRET, publicUrl: 'https://x' })('c1/a.jpg'));
    const after = (days: number) => checkFile(SECRET, token, Date.now() + days * DAY_MS);

    expect(await after(6.9)).toEqual({ ok: true, value: { path: 'uploads/c1/a.jpg' } });
    expect(await after(7.1)).toEqual({ ok: false, why: 'expired' });
  });
});
