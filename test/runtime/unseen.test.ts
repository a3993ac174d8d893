// A question of a timer's that the provider refused was never seen: it is asked before anything is taken for its answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import type { Event, Timer } from '../../bot/model.ts';
import type { Delivered, Delivery } from '../../bot/runtime/ports.ts';
import { form } from '../../bot/styles/form.ts';
import { content } from '../../dialogs/content.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const OVER = new Date('2026-11-25T12:00:00Z');
const near = form('near')
  .ask('which', choice('?', { a: 'A' }), { given: true })
  .rule((_, __, now) => (now >= OVER ? { kind: 'silent' } : undefined))
  .ask('keep', choice('Shall we still come?', { yes: 'Yes', no: 'No' }))
  .end((answers) => ({ kind: 'submit', transaction: 'kept', answers, unchecked: true }));
const timer: Timer = { id: 't', at: '2026-11-25T09:00:00.000Z', dialog: 'near', answers: [['which', 'a']] };

/** A pothole is reported, and two days later the timer comes: is its question refused? */
const rung = async (isRefused: boolean) => {
  let isClosed = false;
  const refused = (): Delivered => ({
    sent: 1,
    rest: 'never',
    refusal: 'window-closed',
    why: 'closed',
    lost: 0,
  });
  const send = ({ activities }: Delivery): Delivered =>
    isClosed && isRefused ? refused() : { sent: activities.length };
  const shop = workshop(table, ({ mind }) => ({
    senders: { messenger: (delivery: Delivery) => Promise.resolve(send(delivery)) },
    mind: {
      ...mind,
      content: {
        ...content,
        dialogs: { ...content.dialogs, near },
        followUps: { 'highways.pothole': () => [timer] },
      },
    },
  }));
  const conversation = newConversation();
  let count = 0;
  const says = (text: string, option?: string) => {
    isClosed = false;
    const activity = { type: 'message', text, ...(option && { value: { option } }) };
    const at = shop.time.now.toISOString();
    return shop.take({
      ...message(conversation, `${conversation}-${++count}`, text, { channel: 'messenger' }),
      at,
      receivedAt: at,
      activity,
    } as Event);
  };
  await says('', 'form:report-pothole');
  for (const text of ['no', 'High Street, outside the bakery', '1', 'skip', 'skip', 'skip', 'yes'])
    await says(text);
  isClosed = true;
  shop.time.now = new Date('2026-11-25T09:00:30Z');
  await shop.take({
    ...message(conversation, 'due', '', { channel: 'messenger' }),
    kind: 'deliver',
  });
  const from = shop.logs.findIndex(({ status }) => status === 'reminded');
  const statuses = () => shop.logs.slice(from).map(({ status }) => status);
  return { ...shop, says, statuses, open: async () => (await shop.record(conversation))?.dialog?.open };
};

describe('a question that a timer asked', () => {
  it('is answered by the next words where it was delivered', async () => {
    const here = await rung(false);

    await here.says('yes');

    expect(here.statuses()).toContain('reminded');
    expect(here.statuses()).toContain('submitting');
  });

  it('is asked first where it was refused, and then answered', async () => {
    const here = await rung(true);

    await here.says('yes');
    expect(here.statuses()).not.toContain('submitting');
    expect(here.statuses().at(-1)).toBe('asked-again');
    await here.says('yes');

    expect(here.statuses()).toContain('submitting');
  });

  it('holds nobody who comes with something else', async () => {
    const here = await rung(true);

    await here.says('library hours');

    expect(here.statuses().at(-1)).toBe('answered');
    expect(await here.open()).toBeUndefined();
  });

  it('is gone where it was refused and is over by now', async () => {
    const here = await rung(true);
    here.time.now = OVER;

    await here.says('yes');

    expect(here.statuses()).not.toContain('submitting');
    expect(await here.open()).toBeUndefined();
  });
});
