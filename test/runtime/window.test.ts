// The hours in which a person may be written to: what opens them, and what becomes of a message for which they were closed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../bot/channels/marks.ts';
import type { Activity, ChannelId, Event } from '../../bot/model.ts';
import type { Delivered, Delivery } from '../../bot/runtime/ports.ts';
import { refusedEvent } from '../../bot/services/statuses.ts';
import { eventsIn, payload } from '../channels/messenger-webhook.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const BEGAN = '2026-11-23T10:00:00.000Z';
const LATER = '2026-11-23T12:00:00.000Z';
const person = { id: '447700900123', name: '', role: 'user' } as Activity['from'];

/** `ids` as a provider gives them: another for every message. */
const setup = (channel: ChannelId = 'whatsapp', send?: (delivery: Delivery) => Delivered) => {
  const deliveries: Delivery[] = [];
  let count = 0;
  const conversation = newConversation();
  const taken = ({ activities, sent }: Delivery): Delivered => ({
    sent: activities.length,
    ids: activities.slice(sent).map((_, index) => [sent + index, `${conversation}/${++count}`]),
  });
  const shop = workshop(table, () => ({
    senders: {
      [channel]: (delivery: Delivery) => {
        deliveries.push(delivery);
        return Promise.resolve((send ?? taken)(delivery));
      },
    },
  }));
  const says = (id: string, text: string, more: Partial<Event> = {}) =>
    shop.take(message(conversation, id, text, { channel, ...more }));
  const comes = (id: string, activity: Partial<Activity>, at = LATER) =>
    shop.take({
      id,
      conversation,
      channel,
      at,
      receivedAt: at,
      kind: 'activity',
      activity: { id, from: person, ...activity },
    });
  const fails = (id: string, activity: string | undefined, at = BEGAN, refusal = 'window-closed' as const) =>
    shop.take(
      refusedEvent(
        { channel, id, conversation, refusal, code: '131047', at, ...(activity && { activity }) },
        at,
      ),
    );
  return { ...shop, deliveries, conversation, says, comes, fails, state: () => shop.record(conversation) };
};

describe('the window is opened', () => {
  it.each<[string, Partial<Activity>]>([
    ['words', { type: 'message', text: 'hello' }],
    ['a tap', { type: 'message', text: 'Yes', value: { option: 'yes' } }],
    ['a thumb', { type: 'messageReaction', reactionsAdded: [{ type: '👍' }] }],
    ['words that are changed', { type: 'messageUpdate', text: 'hello', replyToId: 'm1' }],
    ['what its channel marks', { type: 'event', name: 'referral', channelData: { heard: true } }],
  ])('by %s', async (_, activity) => {
    const here = setup();
    await here.says('m1', 'library hours');

    await here.comes('m2', activity);

    expect((await here.state())?.lastHeardAt).toBe(LATER);
  });

  it.each<[string, Partial<Activity>]>([
    ['an advertisement that is followed', { type: 'event', name: 'referral' }],
    ['a message that is taken back', { type: 'messageDelete', replyToId: 'm1' }],
    ['a new number', { type: 'event', name: 'account-changed' }],
    [
      'what staff write in the provider’s inbox',
      { type: 'message', text: 'Ann here', from: { ...person, role: 'bot' }, channelData: { echo: true } },
    ],
  ])('not by %s', async (_, activity) => {
    const here = setup();
    await here.says('m1', 'library hours');

    await here.comes('m2', activity);

    expect((await here.state())?.lastHeardAt).toBe(BEGAN);
  });

  it.each([
    ['referral-link', true],
    ['referral-ad', false],
    ['optin', false],
    ['reaction-add', false],
  ])('on Messenger %s is marked so: %s', (name, isMarked) => {
    const [event] = eventsIn(payload(name));

    expect(event?.kind === 'activity' && marksOf(event.activity).heard === true).toBe(isMarked);
  });
});

describe('a message that the provider took, and then found the window closed for', () => {
  it('goes again, told that it is closed, once, and is no refusal', async () => {
    const here = setup();
    await here.says('m1', 'library hours');
    const [said] = here.deliveries[0]?.activities ?? [];

    await here.fails('first', said?.id);
    await here.fails('first', said?.id);

    expect(here.deliveries.length).toBe(2);
    expect(here.deliveries[1]).toMatchObject({ isClosed: true, sent: 0, activities: [{ id: said?.id }] });
    expect(await here.state()).toMatchObject({ outbox: [], closedAt: BEGAN, sentAgain: [said?.id] });
    expect(await here.state()).not.toHaveProperty('refused');
    expect(here.logs.map(({ status }) => status)).toEqual(['answered', 'refused', 'repeat']);
  });

  it('is not sent for ever: what fails again stands as refused', async () => {
    const here = setup();
    await here.says('m1', 'library hours');
    const [said] = here.deliveries[0]?.activities ?? [];

    await here.fails('first', said?.id);
    await here.fails('second', said?.id);

    expect(here.deliveries.length).toBe(2);
    expect((await here.state())?.refused).toMatchObject({ refusal: 'window-closed', activity: said?.id });
  });

  it('goes again with each other message of the turn that failed so', async () => {
    const here = setup();
    await here.says('m1', 'report a pothole');
    const said = here.deliveries[0]?.activities.map(({ id }) => id) ?? [];
    expect(said.length).toBeGreaterThan(1);

    for (const id of said) await here.fails(`of ${String(id)}`, id);

    expect(here.deliveries.slice(1).map(({ activities }) => activities[0]?.id)).toEqual(said);
  });

  it('waits in the outbox while the provider is down, and nothing of it is lost', async () => {
    let isDown = false;
    const here = setup('whatsapp', ({ activities, sent }) =>
      isDown ? { sent, rest: 'later' } : { sent: activities.length },
    );
    await here.says('m1', 'library hours');
    const [said] = here.deliveries[0]?.activities ?? [];
    isDown = true;
    await here.fails('first', said?.id);
    expect((await here.state())?.outbox.length).toBe(1);
    isDown = false;

    here.time.now = new Date('2026-11-23T10:05:00Z');
    await here.take({
      id: 'd',
      conversation: here.conversation,
      channel: 'whatsapp',
      at: LATER,
      receivedAt: LATER,
      kind: 'deliver',
    });

    expect((await here.state())?.outbox).toEqual([]);
    expect(here.deliveries.at(-1)).toMatchObject({ isClosed: true, activities: [{ id: said?.id }] });
  });

  it('that was reported before we had written what we sent goes again with the next delivery', async () => {
    const here = setup();
    const id = `${here.conversation}/1`;
    await here.statuses.report({
      channel: 'whatsapp',
      id,
      state: 'failed',
      refusal: 'window-closed',
      at: BEGAN,
    });

    await here.says('m1', 'library hours');

    const record = await here.state();
    const [said] = here.deliveries[0]?.activities ?? [];
    expect(record?.outbox).toMatchObject([{ activities: [{ id: said?.id }], recorded: true }]);
    expect(record?.due).toBe(BEGAN);
  });

  it.each<[string, Parameters<ReturnType<typeof setup>['fails']>]>([
    ['is not known', ['first', undefined]],
    ['is none of ours', ['first', 'whatever']],
    ['is not in the transcript', ['first', 'c|0000099-1']],
  ])('stands as refused where it %s', async (_, given) => {
    const here = setup();
    await here.says('m1', 'library hours');

    await here.fails(...given);

    expect(here.deliveries.length).toBe(1);
    expect((await here.state())?.refused).toMatchObject({ refusal: 'window-closed' });
  });

  it('stands as refused on a channel that has no words for it', async () => {
    const here = setup('messenger');
    await here.says('m1', 'library hours');
    const [said] = here.deliveries[0]?.activities ?? [];

    await here.fails('first', said?.id);

    expect(here.deliveries.length).toBe(1);
    expect((await here.state())?.refused).toMatchObject({ refusal: 'window-closed', activity: said?.id });
  });

  it('is past when the person has written since', async () => {
    const here = setup();
    await here.says('m1', 'library hours');
    const [said] = here.deliveries[0]?.activities ?? [];
    await here.comes('m2', { type: 'message', text: 'bin days' });

    await here.fails('first', said?.id);

    expect(here.deliveries.length).toBe(2);
    expect(await here.state()).not.toHaveProperty('closedAt');
  });
});

describe('what was refused', () => {
  it('in the very second in which the person wrote is not past, for providers tell whole seconds', async () => {
    const here = setup();
    await here.says('m1', 'hello', { receivedAt: '2026-11-23T10:00:00.900Z' });

    await here.fails('first', undefined);

    expect((await here.state())?.refused).toBeDefined();
  });

  it('is known in the next turn, stands in its transcript, and is gone then', async () => {
    const here = setup();
    await here.says('m1', 'library hours');
    await here.fails('first', undefined);

    await here.comes('m2', { type: 'message', text: 'hello' });

    const turns = (await here.ports.transcripts.turnsAfter('whatsapp', here.conversation, 0)).turns;
    const theirs = turns.flatMap(({ activities }) => activities).find(({ id }) => id === 'm2');
    expect(theirs?.channelData).toMatchObject({
      refusedBefore: { refusal: 'window-closed', code: '131047', at: BEGAN },
    });
    expect(await here.state()).not.toHaveProperty('refused');
    expect(here.deliveries.at(-1)).not.toHaveProperty('isClosed');
  });

  it('at once, because the window is closed, is told to the next delivery until the person writes', async () => {
    const here = setup('messenger', ({ activities }) => ({
      sent: activities.length,
      rest: 'never',
      refusal: 'window-closed',
      lost: 1,
      isClosed: true,
    }));

    await here.says('m1', 'library hours');

    const said = here.deliveries[0]?.activities ?? [];
    expect(said[1]?.id).toBeDefined();
    expect(await here.state()).toMatchObject({
      closedAt: BEGAN,
      refused: { refusal: 'window-closed', activity: said[1]?.id },
    });
  });

  it('at once, and sent in another form, is no refusal, but closes the window', async () => {
    const here = setup('whatsapp', ({ activities }) => ({ sent: activities.length, isClosed: true }));

    await here.says('m1', 'library hours');

    expect((await here.state())?.closedAt).toBe(BEGAN);
    expect(await here.state()).not.toHaveProperty('refused');
  });
});
