// Files are kept under a name that is known before they are there; what cannot be kept says why; nothing is thrown, and time is kept.
import { describe, expect, it } from 'vitest';
import { fileName, hasFiles, named, type FileEvent } from '../../bot/channels/kept-files.ts';
import { keepFiles, type KeepFilePorts } from '../../bot/channels/keep-files.ts';
import { refused, type FetchMedia, type Fetched } from '../../bot/channels/media.ts';
import type { Event } from '../../bot/model.ts';
import { jpeg, SECRET } from './photos.ts';

const event = (count = 1, more: Partial<Event> = {}, contentType = 'image/*'): FileEvent => ({
  id: 'm_1',
  conversation: 'Zx8tYw3qLk0aBv5nMc2sDf',
  channel: 'messenger',
  at: '2026-11-24T10:00:00Z',
  receivedAt: '2026-11-24T10:00:00Z',
  ...(more as object),
  kind: 'activity',
  activity: {
    type: 'message',
    attachments: Array.from({ length: count }, (_, index) => ({
      contentType,
      name: `${index}.jpg`,
      content: { media: { kind: 'url', url: `https://scontent.xx.fbcdn.net/${index}.jpg` } },
    })),
  },
});
const fine: Fetched = { kind: 'file', bytes: jpeg() };
const keeping = (fetch: FetchMedia, ports: Partial<KeepFilePorts> = {}) => {
  const put: { path: string; contentType: string; bytes: Uint8Array }[] = [];
  const warned: unknown[] = [];
  const keep = keepFiles({
    fetchers: { messenger: fetch },
    put: (path, { bytes, contentType }) => {
      put.push({ path, bytes, contentType });
      return Promise.resolve();
    },
    publicUrl: 'https://porth.example.org/',
    warn: (...what) => warned.push(what),
    waits: [1, 1],
    ...ports,
  });
  return { put, warned, keep: (of = event(), ms = 1_000) => keep(of, ms) };
};
const attachmentsOf = ({ activity }: FileEvent) => activity.attachments ?? [];
const notKept = (why: string, name = '0.jpg') => ({
  contentType: 'application/vnd.porth.unreadable',
  name,
  content: { notKept: why },
});

describe('a file', () => {
  it('is kept clean, under our own address, with the type that it is', async () => {
    const { keep, put } = keeping(() => Promise.resolve(fine));

    const [attachment] = attachmentsOf(await keep());

    const name = fileName(event(), 0);
    expect(name).toMatch(/^[\w-]{32}$/);
    expect(attachment).toEqual({
      contentType: 'image/jpeg',
      name: '0.jpg',
      contentUrl: `https://porth.example.org/v3/directline/attachments/Zx8tYw3qLk0aBv5nMc2sDf/${name}`,
    });
    expect(put).toMatchObject([
      { path: `uploads/Zx8tYw3qLk0aBv5nMc2sDf/${name}`, contentType: 'image/jpeg' },
    ]);
    expect(Buffer.from(put[0]?.bytes ?? []).includes(SECRET)).toBe(false);
  });

  it('has the same name when its event comes again, and another in any other', async () => {
    const { keep, put } = keeping(() => Promise.resolve(fine));

    await keep(event(2));
    await keep(event(2));
    await keep(event(2, { id: 'm_2' }));
    await keep(event(2, { conversation: 'another' }));

    expect(put).toHaveLength(8);
    expect(new Set(put.map(({ path }) => path)).size).toBe(6);
    expect(new Set(put.map(({ path }) => path.split('/')[2])).size).toBe(6);
  });

  it('is named before it is there as it will be', async () => {
    const { keep } = keeping(() => Promise.resolve(fine));

    const soon = attachmentsOf(named(event(), 'https://porth.example.org'));

    expect(soon).toMatchObject([{ contentUrl: attachmentsOf(await keep())[0]?.contentUrl }]);
    expect(JSON.stringify(soon)).not.toContain('fbcdn');
  });

  it.each<[string, Fetched]>([
    ['empty', { kind: 'file', bytes: new Uint8Array() }],
    ['type', { kind: 'file', bytes: Buffer.from('MZ\x90\0') }],
    ['broken', { kind: 'file', bytes: jpeg().subarray(0, 50) }],
    ['too-large', { kind: 'too-large' }],
    ['unavailable', refused('content', 'gone')],
    ['unavailable', refused('configuration', 'the token ran out')],
  ])('is not kept when it is %s, and nothing of its address stays', async (why, fetched) => {
    let calls = 0;
    const { keep, put, warned } = keeping(() => {
      calls++;
      return Promise.resolve(fetched);
    });

    const kept = await keep();

    expect(attachmentsOf(kept)).toEqual([notKept(why)]);
    expect(JSON.stringify(kept)).not.toContain('fbcdn');
    expect(put).toEqual([]);
    expect(warned).toHaveLength(1);
    expect(calls).toBe(1);
  });

  it('that cannot be had for now is asked for three times', async () => {
    const told: Fetched[] = [refused('retry', '500'), refused('retry', '500'), fine];
    let calls = 0;
    const { keep } = keeping(() => Promise.resolve(told[calls++] ?? fine));
    const never = keeping(() => Promise.resolve(refused('retry', '500')));

    expect(attachmentsOf(await keep())).toMatchObject([{ contentType: 'image/jpeg' }]);
    expect(calls).toBe(3);
    expect(attachmentsOf(await never.keep())).toEqual([notKept('unavailable')]);
  });

  it('is not waited for longer than there is time', async () => {
    const { keep } = keeping(() => new Promise<Fetched>(() => undefined));
    const began = performance.now();

    expect(attachmentsOf(await keep(event(), 50))).toEqual([notKept('unavailable')]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('that the bucket does not take, or whose fetch throws, is no fault of the conversation', async () => {
    const full = keeping(() => Promise.resolve(fine), { put: () => Promise.reject(new Error('full')) });
    const thrown = keeping(() => Promise.reject(new Error('a fault')));
    const off = keeping(() => Promise.resolve(fine), { fetchers: {} });

    for (const { keep } of [full, thrown, off])
      expect(attachmentsOf(await keep())).toEqual([notKept('unavailable')]);
  });

  it('that is a film or a voice is not fetched', async () => {
    for (const type of ['video/mp4', 'audio/*', 'audio/ogg; codecs=opus']) {
      const { keep } = keeping(() => Promise.reject(new Error('fetched')));

      expect(attachmentsOf(await keep(event(1, {}, type)))).toEqual([notKept('type')]);
    }
  });

  it('of many is fetched beside the others, six at once, and ten in all', async () => {
    let now = 0;
    let most = 0;
    const { keep, put } = keeping(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now--;
      return fine;
    });

    const attachments = attachmentsOf(await keep(event(12)));

    expect(most).toBe(6);
    expect(put).toHaveLength(10);
    expect(attachments.slice(10)).toEqual([notKept('too-many', '10.jpg'), notKept('too-many', '11.jpg')]);
  });

  it('that a page of the web chat claims is never fetched', () => {
    expect(hasFiles(event())).toBe(true);
    expect(hasFiles(event(1, { channel: 'webchat' }))).toBe(false);
    expect(hasFiles(event(0))).toBe(false);
  });

  it('stands beside what is no file, which stays as it was', async () => {
    const { keep } = keeping(() => Promise.resolve(fine));
    const sticker = { contentType: 'application/vnd.porth.unreadable', name: 'sticker' };
    const both = event();
    const mixed = { ...both, activity: { ...both.activity, attachments: [sticker, ...attachmentsOf(both)] } };

    expect(attachmentsOf(await keep(mixed))).toMatchObject([sticker, { contentType: 'image/jpeg' }]);
  });
});
