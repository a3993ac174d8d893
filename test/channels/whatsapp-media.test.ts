// Files that people send on WhatsApp: fetched with our token from Meta's hosts alone, and never more than we take.
import { describe, expect, it } from 'vitest';
import { TooLarge, type Get } from '../../bot/channels/media.ts';
import { mediaOnWhatsApp, type MediaFrom } from '../../bot/channels/whatsapp/media.ts';
import { OUR_NUMBER } from './whatsapp.ts';

const ADDRESS =
  'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=2055100077114456&ext=1795600300';
const PHOTO = Buffer.from('a photo');
type Told = Awaited<ReturnType<Get>>;

const described = (more: object = {}): Told => ({
  status: 200,
  bytes: Buffer.from(
    JSON.stringify({
      messaging_product: 'whatsapp',
      url: ADDRESS,
      mime_type: 'image/jpeg',
      sha256: 'x',
      file_size: PHOTO.length,
      id: '2055100077114456',
      ...more,
    }),
  ),
});
const refusedWith = (status: number, error?: object): Told => ({
  status,
  bytes: Buffer.from(JSON.stringify({ error })),
});
const fetching = (
  first: Told | Error,
  second: Told | Error = { status: 200, bytes: PHOTO },
  from: Partial<MediaFrom> = {},
) => {
  const asked: {
    readonly address: string;
    readonly bytesMax: number;
    readonly withinMs: number;
    readonly isTrusted?: boolean;
  }[] = [];
  const answers = [first, second];
  const get: Get = (address, within) => {
    asked.push({ address, ...within });
    const answer = answers[asked.length - 1] ?? new Error('asked too often');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const fetchMedia = mediaOnWhatsApp(get, { phoneNumberId: OUR_NUMBER, ...from });
  return { fetched: (id = '2055100077114456') => fetchMedia({ kind: 'whatsapp', id }, 5_000), asked };
};

describe('a file on WhatsApp', () => {
  it('is had by its id, and then by the address that the id gives', async () => {
    const { fetched, asked } = fetching(described());

    expect(await fetched()).toEqual({ kind: 'file', bytes: PHOTO });
    expect(asked).toMatchObject([
      { address: `/v25.0/2055100077114456?phone_number_id=${OUR_NUMBER}`, bytesMax: 10_000 },
      { address: ADDRESS, bytesMax: 10_000_000 },
    ]);
    for (const { withinMs } of asked) {
      expect(withinMs).toBeLessThanOrEqual(5_000);
      expect(withinMs).toBeGreaterThan(3_000);
    }
  });

  it.each([
    'https://evil.example/x',
    'https://lookaside.fbsbx.com.evil.example/x',
    'https://evilfbcdn.net/x',
    'https://fbcdn.net.evil.example/x',
    'https://user:pass@lookaside.fbsbx.com/x',
    'https://lookaside.fbsbx.com:8443/x',
    'http://lookaside.fbsbx.com/x',
    'file:///etc/passwd',
    'http://169.254.169.254/latest/meta-data',
    'not an address',
  ])('is not fetched from %s: our token would go with it', async (url) => {
    const { fetched, asked } = fetching(described({ url }));

    expect(await fetched()).toEqual({ kind: 'refused', refusal: 'content', why: 'another host' });
    expect(asked.length).toBe(1);
  });

  it.each(['https://scontent.fbcdn.net/x', 'https://scontent-lhr8-1.xx.fbcdn.net/x'])(
    'is fetched from %s',
    async (url) => {
      expect(await fetching(described({ url })).fetched()).toMatchObject({ kind: 'file' });
    },
  );

  it('is fetched from the Graph API’s own address, which has the token already', async () => {
    const graph = 'http://127.0.0.1:4010';
    const from = (url: string) => fetching(described({ url }), undefined, { graph }).fetched();

    expect(await from('http://127.0.0.1:4010/media/1')).toMatchObject({ kind: 'file' });
    expect(await from('http://127.0.0.1:4011/media/1')).toMatchObject({ why: 'another host' });
  });

  it('that is too large is not fetched, whatever its size is said to be', async () => {
    const said = fetching(described({ file_size: 8 }), undefined, { bytesMax: 7 });
    const kept = fetching(described({ file_size: undefined }), new TooLarge(), { bytesMax: 7 });
    const fits = fetching(described(), undefined, { bytesMax: PHOTO.length });

    expect(await said.fetched()).toEqual({ kind: 'too-large' });
    expect(said.asked.length).toBe(1);
    expect(await kept.fetched()).toEqual({ kind: 'too-large' });
    expect(await fits.fetched()).toMatchObject({ kind: 'file' });
  });

  it.each(['', '../me', '1/accounts', '1?fields=x', 'x'.repeat(201)])(
    'has no id such as "%s"',
    async (id) => {
      const { fetched, asked } = fetching(described());

      expect(await fetched(id)).toMatchObject({ kind: 'refused', refusal: 'content' });
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ['that is kept no more', refusedWith(404, { code: 100, error_subcode: 33 }), 'content'],
    ['that never was', refusedWith(400, { code: 100, error_subcode: 33 }), 'content'],
    ['with a token that ran out', refusedWith(401, { code: 190 }), 'configuration'],
    ['when Meta has a fault', refusedWith(500, { code: 131000 }), 'retry'],
    ['when too much is asked', refusedWith(400, { code: 80007 }), 'retry'],
    ['when nobody answers', new DOMException('', 'TimeoutError'), 'retry'],
    ['whose answer is gibberish', { status: 200, bytes: Buffer.from('<html>') }, 'content'],
    ['whose answer has no address', described({ url: undefined }), 'content'],
  ])('%s', async (_, told, refusal) => {
    expect(await fetching(told).fetched()).toMatchObject({ kind: 'refused', refusal });
  });

  it('whose address has run out is asked for again', async () => {
    for (const second of [refusedWith(404), refusedWith(302), new Error('gone')])
      expect(await fetching(described(), second).fetched()).toMatchObject({
        kind: 'refused',
        refusal: 'retry',
      });
  });
});
