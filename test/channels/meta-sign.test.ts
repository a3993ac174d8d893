// "Read" and "typing" on Meta's channels: what is called, and that a failure stays where it is.
import { describe, expect, it } from 'vitest';
import { signOnMessenger } from '../../bot/channels/messenger/sign.ts';
import { signOnWhatsApp } from '../../bot/channels/whatsapp/sign.ts';
import type { Answer } from '../../bot/channels/meta.ts';

const graph = (answer: Answer | Error = { status: 200, body: {} }) => {
  const calls: { readonly path: string; readonly body: unknown; readonly withinMs: number }[] = [];
  const post = (path: string, body: unknown, withinMs: number) => {
    calls.push({ path, body, withinMs });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { post, calls };
};

describe('a sign on Messenger', () => {
  it('is two calls, each of its own, with the proof of the app', async () => {
    const { post, calls } = graph();

    await signOnMessenger(post, { proof: 'p' })({ account: '123', message: 'm_1', withinMs: 1_000 });

    const path = '/v25.0/me/messages?appsecret_proof=p';
    expect(calls.map(({ path: at, body }) => [at, body])).toEqual([
      [path, { recipient: { id: '123' }, sender_action: 'mark_seen' }],
      [path, { recipient: { id: '123' }, sender_action: 'typing_on' }],
    ]);
    expect(calls.every(({ withinMs }) => withinMs > 0 && withinMs <= 1_000)).toBe(true);
  });

  it('is not begun without time, and nothing is thrown when it is refused or not answered', async () => {
    const { post, calls } = graph();
    await signOnMessenger(post)({ account: '123', message: 'm_1', withinMs: 50 });
    expect(calls).toEqual([]);

    for (const answer of [{ status: 400, body: {} }, new Error('gone')])
      await signOnMessenger(graph(answer).post)({ account: '123', message: 'm_1', withinMs: 1_000 });
  });
});

describe('a sign on WhatsApp', () => {
  it('is one call that names the message', async () => {
    const { post, calls } = graph();

    await signOnWhatsApp(post, { phoneNumberId: '42' })({
      account: '447700900123',
      message: 'wamid.theirs',
      withinMs: 1_000,
    });

    expect(calls).toEqual([
      {
        path: '/v25.0/42/messages',
        withinMs: 1_000,
        body: {
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: 'wamid.theirs',
          typing_indicator: { type: 'text' },
        },
      },
    ]);
  });

  it('is not made of a message that WhatsApp has no id for', async () => {
    const { post, calls } = graph();

    await signOnWhatsApp(post, { phoneNumberId: '42' })({
      account: '447700900123',
      message: 'message:abc',
      withinMs: 1_000,
    });

    expect(calls).toEqual([]);
  });
});
