// What the chat sends: words and its end arrive though the page is left at once, and what is too long for that still goes.
import { afterEach, expect, it, vi } from 'vitest';
import { apiAt } from '../../web/api.ts';

afterEach(() => vi.unstubAllGlobals());

const sent = async (call: (api: ReturnType<typeof apiAt>) => Promise<unknown>): Promise<RequestInit> => {
  const calls: RequestInit[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    calls.push(init);
    return Promise.resolve(Response.json({ id: '1' }));
  });
  await call(apiAt('https://northmoor.example.org'));
  return calls[0] ?? {};
};
const says = (text: string) => ({ activity: { type: 'message', text } }) as never;

it('lets the end of a chat outlive the page that is left', async () => {
  const { keepalive, body, headers } = await sent((api) =>
    api.post('c1', { activity: { type: 'endOfConversation' } }, 'token'),
  );

  expect(keepalive).toBe(true);
  expect(body).toBe('{"type":"endOfConversation"}');
  expect(headers).toEqual({ 'Content-Type': 'application/json', Authorization: 'Bearer token' });
});

it('sends what is longer than a browser keeps alive as it always did', async () => {
  const long = await sent((api) => api.post('c1', says('ŵ'.repeat(30_000)), 'token'));
  const photo = await sent((api) =>
    api.post('c1', { ...(says('') as object), photos: [new File(['x'], 'x.png')] } as never, 'token'),
  );

  expect([long.keepalive, photo.keepalive]).toEqual([false, false]);
  expect(photo.body).toBeInstanceOf(FormData);
  expect(photo.headers).toEqual({ Authorization: 'Bearer token' });
});

it('asks without a body, and renews without a token', async () => {
  const asked = await sent((api) => api.activitiesAfter('c1', '7', 'token'));
  const renewed = await sent((api) => api.renewToken('old'));

  expect(asked).toMatchObject({
    method: 'GET',
    keepalive: false,
    headers: { Authorization: 'Bearer token' },
  });
  expect(asked.body).toBeUndefined();
  expect(renewed).toMatchObject({ body: '{"token":"old"}', headers: { 'Content-Type': 'application/json' } });
  expect(renewed.headers).not.toHaveProperty('Authorization');
});
