// Messenger through the whole stack: signed webhook, queue, worker, Send API; and a provider that is down for a while.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../bot/channels/messenger/render.ts';
import { request } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';

const SECRET = 'a-messenger-secret';
const PROOF = createHmac('sha256', SECRET).update('a-page-token').digest('hex');
let porth: Running;
let graph: Server;
const provider = { down: false };
const sent: { readonly recipient: { readonly id: string }; readonly message: Message }[] = [];

beforeAll(async () => {
  graph = createServer((incoming, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of incoming) parts.push(part as Buffer);
      const allowed =
        incoming.headers.authorization === 'Bearer a-page-token' &&
        incoming.url === `/v25.0/me/messages?appsecret_proof=${PROOF}`;
      if (provider.down || !allowed) return response.writeHead(allowed ? 503 : 400).end('{}');
      const body = JSON.parse(Buffer.concat(parts).toString()) as (typeof sent)[number];
      // "Read" and "typing" are no messages.
      if ((body.message as unknown) !== undefined) sent.push(body);
      return response.writeHead(200).end('{"recipient_id":"1","message_id":"m_1"}');
    })();
  });
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
  porth = await start({
    MESSENGER_APP_SECRET: SECRET,
    MESSENGER_VERIFY_TOKEN: 'right',
    MESSENGER_PAGE_TOKEN: 'a-page-token',
    MESSENGER_API_URL: `http://127.0.0.1:${(graph.address() as AddressInfo).port}`,
  });
});
afterAll(async () => {
  await porth.stop();
  graph.close();
});

let mids = 0;
const post = (psid: string, message: Record<string, unknown>, secret = SECRET) => {
  const body = JSON.stringify({
    object: 'page',
    entry: [
      {
        id: '1',
        time: Date.now(),
        messaging: [
          { sender: { id: psid }, timestamp: Date.now(), message: { mid: `m_${++mids}`, ...message } },
        ],
      },
    ],
  });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return request(`${porth.url}/webhooks/messenger`, {
    method: 'POST',
    body,
    headers: { 'x-hub-signature-256': `sha256=${signature}` },
  });
};
const heard = (psid: string) =>
  sent.filter(({ recipient }) => recipient.id === psid).map(({ message }) => message);
const hears = (psid: string, part: string) =>
  eventually(`"${part}"`, () => heard(psid).find(({ text }) => text?.includes(part)), 45_000);

describe('Messenger on the laptop', () => {
  it('greets, answers, and takes a report by taps and words', async () => {
    expect((await post('person-1', { text: 'report a pothole' })).status).toBe(200);
    await hears('person-1', 'automated assistant');
    await hears('person-1', 'Is it very deep');
    await post('person-1', { text: 'no' });
    await hears('person-1', 'Where is the pothole?');
    await post('person-1', { text: 'High Street' });
    const { quick_replies: sizes } = await hears('person-1', 'How big is it?');

    await post('person-1', { text: sizes?.[0]?.title, quick_reply: { payload: sizes?.[0]?.payload } });
    for (const asked of ['What is it in?', 'Can you send a photo?', 'phone number or an email']) {
      await hears('person-1', asked);
      await post('person-1', { text: 'skip' });
    }
    await hears('person-1', 'Shall I send it?');
    await post('person-1', { text: '1' });

    await hears('person-1', 'Your reference is H-');
  });

  it('refuses what Meta did not sign', async () => {
    expect((await post('person-2', { text: 'hello' }, 'another-secret')).status).toBe(401);
    expect(
      (
        await request(
          `${porth.url}/webhooks/messenger?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1`,
        )
      ).status,
    ).toBe(403);
  });

  it('answers when the provider is back, in order and once, though more was said meanwhile', async () => {
    provider.down = true;
    await post('person-3', { text: 'library hours' });
    await eventually('the first to wait', () => porth.log().includes('pending=1'), 45_000);
    await post('person-3', { text: 'bin days' });
    await eventually('the second to wait', () => porth.log().includes('pending=2'), 45_000);
    expect(heard('person-3')).toEqual([]);
    provider.down = false;

    await request(`${porth.url}/local/clock`, { method: 'POST', body: '{"advance":"PT1M"}' });

    await hears('person-3', '/bins/collection-days');
    const texts = heard('person-3')
      .map(({ text }) => text)
      .join('\n');
    expect(texts.indexOf('/libraries')).toBeLessThan(texts.indexOf('/bins/'));
    expect(texts.split('/libraries').length).toBe(2);
  });
});
