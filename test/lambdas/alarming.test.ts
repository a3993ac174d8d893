// What is heard goes into the queue, and a danger into that of dangers too: both, or the provider sends it again.
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { alarming } from '../../lambdas/alarming.ts';
import type { Enqueue } from '../../lambdas/aws/queue.ts';
import { message } from '../runtime/workshop.ts';

const GAS = 'i can smell gas';

describe('what is heard', () => {
  const queued = async (event: Event, dangersFail = false, queueFails = false, onCall?: string) => {
    const seen: { queue: Event[]; dangers: Event[] } = { queue: [], dangers: [] };
    const into =
      (which: 'queue' | 'dangers', fails: boolean): Enqueue =>
      (events) => {
        if (fails) return Promise.reject(new Error('made to fail'));
        seen[which].push(...events);
        return Promise.resolve();
      };
    const put = alarming(
      into('queue', queueFails),
      into('dangers', dangersFail),
      atOnce.dangers,
      (phone) => phone === onCall,
    )([event]);
    return {
      seen,
      put: await put.then(
        () => 'taken',
        () => 'fault',
      ),
    };
  };
  const text = (more: object): Event => ({
    ...message('c', 'm', ''),
    channel: 'sms',
    kind: 'activity',
    activity: { type: 'message', text: GAS, ...more },
  });

  it.each([
    ['what was made safe, by number', '482 SAFE gas leak isolated at the meter', 'sms', 0],
    ['the same by nobody who could be on call', '482 SAFE gas leak isolated at the meter', 'whatsapp', 1],
    ['a danger beside it', '482 SAFE but i can smell gas next door', 'sms', 1],
    ['a danger on the way', '482 way, i can smell gas here', 'sms', 1],
    ['a danger in other words', 'safe? i can smell gas', 'sms', 1],
  ] as const)('%s: %s', async (_, words, channel, times) => {
    const { seen } = await queued({ ...text({ text: words }), channel });

    expect([seen.queue.length, seen.dangers.length]).toEqual([1, times]);
  });

  it.each([
    ['what somebody on call did', 'gas leak isolated at the meter', '+447700900164', 0],
    ['the same by anybody', 'gas leak isolated at the meter', '+447700900982', 1],
    ['what somebody on call did, and a danger', 'gas isolated, fire in the hall', '+447700900164', 1],
    ['a danger of somebody on call', 'i can smell gas', '+447700900164', 1],
  ])('%s: %s', async (_, words, id, times) => {
    const { seen } = await queued(text({ text: words, from: { id } }), false, false, '+447700900164');

    expect([seen.queue.length, seen.dangers.length]).toEqual([1, times]);
  });

  it.each([
    ['words', text({})],
    ['a caption', text({ attachments: [{ contentType: 'image/jpeg' }] })],
    ['a button', text({ value: { option: 'faq:gas' } })],
    ['words that were changed', text({ type: 'messageUpdate' })],
  ])('goes to both queues when a danger is told in %s', async (_, event) => {
    const { seen, put } = await queued(event);

    expect(put).toBe('taken');
    expect(seen.dangers).toEqual([{ ...event, alarmed: true }]);
    expect(seen.queue).toEqual(seen.dangers);
  });

  it.each([
    ['no danger', text({ text: 'when is my bin day' })],
    [
      "a person's words in the provider's inbox",
      text({ from: { id: 'p', role: 'bot' }, channelData: { echo: true } }),
    ],
    ['a reaction', text({ type: 'messageReaction' })],
  ])('goes to the one queue when it is %s', async (_, event) => {
    const { seen } = await queued(event);

    expect(seen).toEqual({ dangers: [], queue: [event] });
  });

  it('is not taken when either queue refuses, so that the provider sends it again', async () => {
    expect((await queued(text({}), true)).put).toBe('fault');
    expect((await queued(text({}), false, true)).put).toBe('fault');
  });
});
