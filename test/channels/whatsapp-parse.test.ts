// What a WhatsApp webhook becomes: one incoming for everything in it, and nothing thrown.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { conversationId } from '../../bot/channels/ids.ts';
import {
  activityIn,
  ID_SECRET,
  change,
  channel,
  eventIn,
  incoming,
  message,
  payloadNames,
  payloadText,
  PHONE,
  RECEIVED_AT,
  SCOPED_ID,
  webhook,
} from './whatsapp.ts';

const conversation = conversationId(ID_SECRET, 'whatsapp', SCOPED_ID);
const wamid = (made: string) =>
  `wamid.HBgMNDQ3NzAwOTAwODcxFQIA${Buffer.from(`made-up-${made}`).toString('base64')}`;
const media = (id: string) => ({ media: { kind: 'whatsapp', id } });
const unreadable = (name: string) => ({
  type: 'message',
  text: '',
  attachments: [{ contentType: 'application/vnd.porth.unreadable', name }],
});
const quoted = { replyToId: wamid('0900') };

/** The whole of each activity but for its id, conversation and sender, which are tested below. */
const ACTIVITIES: Readonly<Record<string, object>> = {
  text: { type: 'message', text: 'Which day do you take the recycling?' },
  'text-reply-quote': { type: 'message', text: 'That is the one', ...quoted },
  'text-forwarded': { type: 'message', text: 'fwd', channelData: { forwarded: true } },
  'text-stop': { type: 'message', text: 'STOP' },
  'text-username-only': { type: 'message', text: 'Hello' },
  'text-with-ad-referral': {
    type: 'message',
    text: 'Hi',
    channelData: {
      referral: {
        source_url: 'https://fb.me/example99',
        source_id: '330011223344556677',
        source_type: 'ad',
        headline: 'Ask the library',
        body: 'Books for the summer',
        ctwa_clid: 'Bqx-example-click',
      },
    },
  },
  'button-reply': {
    type: 'message',
    text: 'Yes',
    value: { option: 'yes', to: { dialog: 'report-pothole', question: 'hurt' } },
    ...quoted,
  },
  'list-reply': { type: 'message', text: 'Missed bin', ...quoted },
  'list-reply-of-ours': {
    type: 'message',
    text: 'A bin that was not collected on its day',
    value: { option: 'missed-bin', to: { dialog: 'menu', question: 'what' } },
  },
  'flow-reply': { type: 'message', text: 'NM4 2QP', value: { flow: { postcode: 'NM4 2QP' } }, ...quoted },
  'template-quick-reply-button': { type: 'message', text: 'Stop reminders', ...quoted },
  'location-pin': {
    type: 'message',
    text: '53.4084,-2.9916',
    entities: [{ type: 'GeoCoordinates', latitude: 53.4084, longitude: -2.9916 }],
  },
  'location-place': {
    type: 'message',
    text: 'Town Hall, 2 Harbour Row, Northmoor NM1 4AA',
    entities: [
      {
        type: 'GeoCoordinates',
        latitude: 53.4084,
        longitude: -2.9916,
        name: 'Town Hall',
        address: '2 Harbour Row, Northmoor NM1 4AA',
      },
    ],
  },
  contacts: {
    type: 'message',
    text: '+44 7700 900654',
    channelData: { contacts: [{ name: 'Nia Penhaligon', phones: ['+44 7700 900654'] }] },
  },
  image: {
    type: 'message',
    text: 'Pothole',
    attachments: [{ contentType: 'image/jpeg', name: 'image', content: media('2055100077114456') }],
  },
  'image-with-url': {
    type: 'message',
    text: '',
    attachments: [{ contentType: 'image/jpeg', name: 'image', content: media('2055100077114456') }],
  },
  video: {
    type: 'message',
    text: 'It drips here',
    attachments: [{ contentType: 'video/mp4', name: 'video', content: media('2055100077114459') }],
  },
  'audio-voice': {
    type: 'message',
    text: '',
    attachments: [
      { contentType: 'audio/ogg; codecs=opus', name: 'audio', content: media('2055100077114458') },
    ],
  },
  document: {
    type: 'message',
    text: 'My tenancy',
    attachments: [
      {
        contentType: 'application/pdf',
        name: 'tenancy-agreement.pdf',
        content: media('2055100077114457'),
      },
    ],
  },
  sticker: unreadable('sticker'),
  unsupported: unreadable('poll'),
  'unknown-type': unreadable('hologram'),
  order: { ...unreadable('order'), text: 'Two garden bins please' },
  'reaction-add': { type: 'messageReaction', reactionsAdded: [{ type: '👍' }], ...quoted },
  'reaction-remove': { type: 'messageReaction', reactionsRemoved: [{ type: 'other' }], ...quoted },
  edit: {
    type: 'messageUpdate',
    text: 'Which day do you take the garden waste?',
    replyToId: wamid('0001'),
  },
  'edit-caption': {
    type: 'messageUpdate',
    text: 'The hole by number 4',
    attachments: [{ contentType: 'image/jpeg', name: 'image', content: media('2055100077114456') }],
    replyToId: wamid('0013'),
  },
  revoke: { type: 'messageDelete', replyToId: wamid('0001') },
  'request-welcome': { type: 'event', name: 'welcome' },
  'echo-smb-app': {
    type: 'message',
    text: 'I have rung the caretaker, he is on his way',
    channelData: { echo: true },
  },
  'user-preferences-stop': { type: 'event', name: 'opt-out', value: { category: 'marketing_messages' } },
  'user-preferences-resume': { type: 'event', name: 'opt-in', value: { category: 'marketing_messages' } },
  'system-number-changed': {
    type: 'event',
    name: 'account-changed',
    value: { account: '447700900654' },
  },
  'system-user-id-changed': {
    type: 'event',
    name: 'account-changed',
    value: {
      account: '447700900654',
      conversation: conversationId(ID_SECRET, 'whatsapp', 'GB.6640213948576120394'),
    },
  },
  'user-id-update': {
    type: 'event',
    name: 'account-changed',
    value: {
      account: '447700900654',
      conversation: conversationId(ID_SECRET, 'whatsapp', 'GB.6640213948576120394'),
    },
  },
};

const delivered = {
  channel: 'whatsapp',
  conversation,
  id: wamid('0900'),
  at: '2026-11-25T09:46:52.000Z',
};
const failed = (refusal: string, code: string) => ({ ...delivered, state: 'failed', refusal, code });
const REPORTS: Readonly<Record<string, object>> = {
  'status-sent': { ...delivered, state: 'sent' },
  'status-sent-v23-with-conversation': { ...delivered, state: 'sent' },
  'status-with-opaque-data': { ...delivered, state: 'sent', activity: 'k3JvQe0aTnGx2LrWcYd5Zu|0000012-1' },
  'status-delivered': { ...delivered, state: 'delivered' },
  'status-username-only': { ...delivered, id: wamid('0901'), state: 'delivered' },
  'status-read': { ...delivered, state: 'read' },
  'status-played': { ...delivered, state: 'read' },
  'status-failed-window-closed': failed('window-closed', '131047'),
  'status-failed-undeliverable': failed('invalid-recipient', '131026'),
  'status-failed-marketing-opt-out': failed('opted-out', '131050'),
  'status-failed-ecosystem': failed('content', '131049'),
};

const COUNTED: Readonly<Record<string, string>> = {
  'account-error': 'account error 130429',
  'template-status-update': 'template porth_message APPROVED',
  'quality-update': 'field phone_number_quality_update',
  'another-number': 'of another number',
};

describe('a WhatsApp webhook', () => {
  it.each(Object.entries(ACTIVITIES))('of %s is one activity', (name, expected) => {
    const { id, from, conversation: of, ...rest } = activityIn(incoming(name));

    expect(rest).toEqual(expected);
    expect(id).toBeTruthy();
    expect(from?.id).toBeTruthy();
    expect(of?.id).toMatch(/^[\w-]{22}$/);
  });

  it.each(Object.entries(REPORTS))('of %s is one report', (name, report) => {
    expect(incoming(name)).toEqual([{ kind: 'status', report }]);
  });

  it.each(Object.entries(COUNTED))('of %s is counted, and by its name alone', (name, why) => {
    expect(incoming(name)).toEqual([{ kind: 'unsupported', why }]);
  });

  it('has a payload for every line of these, and a line for every payload', () => {
    const lines = [...Object.keys(ACTIVITIES), ...Object.keys(REPORTS), ...Object.keys(COUNTED)];

    expect([...lines, 'batch-message-and-statuses'].sort()).toEqual([...payloadNames].sort());
  });

  it('gives every message and status of every change of every entry, in order', () => {
    const all = incoming('batch-message-and-statuses');

    expect(all.map((each) => (each.kind === 'status' ? each.report.state : each.kind))).toEqual([
      'event',
      'delivered',
      'read',
    ]);
  });

  it('is an event under Meta’s own id, at the time that Meta says, the same when it comes again', () => {
    const event = eventIn(incoming('text'));

    expect(event).toMatchObject({
      id: wamid('0001'),
      conversation,
      channel: 'whatsapp',
      at: '2026-11-25T09:46:40.000Z',
      receivedAt: RECEIVED_AT,
      activity: { id: wamid('0001'), from: { id: PHONE, name: '', role: 'user' } },
    });
    expect(eventIn(incoming('text'))).toEqual(event);
  });

  it('is never later than it came', () => {
    const [tomorrow, garbled, none] = ['1999999999', 'soon', undefined].map((timestamp) =>
      eventIn(message({ type: 'text', text: { body: 'Hi' }, timestamp })),
    );

    for (const event of [tomorrow, garbled, none]) expect(event?.at).toBe(RECEIVED_AT);
  });

  it('never takes a business’s words for the citizen’s', () => {
    const echo = eventIn(incoming('echo-smb-app'));

    expect(echo).toMatchObject({ conversation, activity: { from: { id: PHONE, role: 'bot' } } });
  });
});

describe('a person on WhatsApp', () => {
  it('is the same with and without a number, and is answered at the number if there is one', () => {
    const both = eventIn(incoming('text'));
    const hidden = eventIn(incoming('text-username-only'));

    expect(hidden.conversation).toBe(both.conversation);
    expect(activityIn(incoming('text')).from?.id).toBe(PHONE);
    expect(activityIn(incoming('text-username-only')).from?.id).toBe(SCOPED_ID);
  });

  it('is known by the list of contacts when the message says less', () => {
    const contacts = [{ wa_id: PHONE, user_id: SCOPED_ID }];
    const text = { id: 'wamid.1', type: 'text', text: { body: 'Hi' } };
    const byPhone = channel.parse(change({ contacts, messages: [{ from: PHONE, ...text }] }));
    const byId = channel.parse(change({ contacts, messages: [{ from_user_id: SCOPED_ID, ...text }] }));

    for (const each of [byPhone, byId])
      expect(eventIn(each)).toMatchObject({ conversation, activity: { from: { id: PHONE } } });
  });

  it('is known by the number where no id came', () => {
    const all = channel.parse(
      change({ messages: [{ from: PHONE, id: 'wamid.1', type: 'text', text: { body: 'Hi' } }] }),
    );

    expect(eventIn(all).conversation).toBe(conversationId(ID_SECRET, 'whatsapp', PHONE));
  });

  it('who has a new number or id is told of in the old conversation, and answered at the new account', () => {
    for (const name of ['system-user-id-changed', 'user-id-update'])
      expect(eventIn(incoming(name))).toMatchObject({
        conversation,
        activity: { from: { id: '447700900654' } },
      });
  });

  it('of another of the council’s numbers is not ours: messages, statuses and preferences alike', () => {
    const metadata = { phone_number_id: '1' };
    const text = { from: PHONE, id: 'wamid.1', type: 'text', text: { body: 'Hi' } };
    const value = { metadata, messages: [text, text], statuses: [{ id: 'x', status: 'read' }] };

    expect(channel.parse(change(value)).map(({ kind }) => kind)).toEqual([
      'unsupported',
      'unsupported',
      'unsupported',
    ]);
  });
});

describe('what is odd in a message', () => {
  it.each([
    ['text', { text: { body: 7 } }, 'text'],
    ['image', { image: { mime_type: 'image/png' } }, 'image'],
    ['location', { location: { latitude: 91, longitude: 0 } }, 'location'],
    ['contacts', { contacts: [{ name: { formatted_name: 'Nia' } }] }, 'contacts'],
    ['interactive', { interactive: { type: 'call_permission_reply' } }, 'interactive'],
    ['../../etc', {}, 'message'],
    ['constructor', {}, 'constructor'],
    ['toString', {}, 'toString'],
  ])('of %s makes it unreadable, and not lost', (type, content, name) => {
    expect(activityIn(message({ type, ...content }))).toMatchObject(unreadable(name));
  });

  it('of a change that names no number does not lose it: it is of all of them', () => {
    const all = channel.parse(
      change(
        { metadata: undefined, user_preferences: [{ wa_id: PHONE, value: 'stop' }] },
        'user_preferences',
      ),
    );

    expect(eventIn(all)).toMatchObject({ activity: { name: 'opt-out' } });
  });

  it('that was forwarded often was forwarded', () => {
    const text = { type: 'text', text: { body: 'Hi' } };

    expect(activityIn(message({ ...text, context: { frequently_forwarded: true } }))).toMatchObject({
      channelData: { forwarded: true },
    });
    expect(activityIn(message({ ...text, context: { forwarded: false } }))).not.toHaveProperty('channelData');
  });

  it('gives a file’s name the length of one, and no type that is none', () => {
    const document = { id: '1', filename: `${'x'.repeat(300)}.pdf`, mime_type: 'nonsense' };
    const [file] = activityIn(message({ type: 'document', document })).attachments ?? [];

    expect(file?.name).toMatch(/^x{96}\.pdf$/);
    expect(file?.contentType).toBe('application/octet-stream');
  });

  it('has a contact’s number as WhatsApp knows it, when no other is given', () => {
    const contacts = [{ phones: [{ wa_id: '447700900654' }, { phone: '01632 960512' }, {}] }, 7];

    expect(activityIn(message({ type: 'contacts', contacts })).text).toBe('+447700900654\n01632 960512');
  });

  it('of a form with nothing filled in has the words that it was sent with', () => {
    const interactive = { nfm_reply: { body: 'Sent', response_json: '{"flow_token":"t"}' } };

    expect(activityIn(message({ type: 'interactive', interactive })).text).toBe('Sent');
  });

  it('of WhatsApp’s own, other than a new number or id, is counted', () => {
    const system = { type: 'customer_identity_changed', wa_id: PHONE };

    expect(message({ type: 'system', system })).toEqual([
      { kind: 'unsupported', why: 'kind of system message' },
    ]);
  });

  it('keeps a title of ours that ends like one that was cut', () => {
    const list_reply = { id: '{"option":"more"}', title: 'Something else…' };

    expect(activityIn(message({ type: 'interactive', interactive: { list_reply } })).text).toBe(
      'Something else…',
    );
  });

  it('does not make a button of what is none of ours', () => {
    const described = { title: 'Bins', description: 'Which day they are' };
    expect(activityIn(message({ type: 'interactive', interactive: { list_reply: described } })).text).toBe(
      'Bins',
    );
    for (const id of ['{"option":7}', '{"to":{}}', '[]', 'null', '{', ''])
      expect(
        activityIn(message({ type: 'interactive', interactive: { button_reply: { id, title: 'Yes' } } })),
      ).not.toHaveProperty('value');
  });

  it('keeps every answer of a form, and takes none of its words for a button', () => {
    const response_json = JSON.stringify({ flow_token: 't', street: 'High Street', deep: 4, option: 'yes' });
    const activity = activityIn(
      message({ type: 'interactive', interactive: { nfm_reply: { body: 'Sent', response_json } } }),
    );

    expect(activity.text).toBe('High Street\n4\nyes');
    expect(activity.value).toEqual({ flow: { street: 'High Street', deep: 4, option: 'yes' } });
  });

  it('of nobody cannot be answered, and is counted', () => {
    expect(channel.parse(change({ messages: [{ type: 'text', text: { body: 'Hi' } }] }))).toEqual([
      { kind: 'unsupported', why: 'message of nobody' },
    ]);
  });

  it('does not put a person’s words into what is counted', () => {
    const all = [
      ...channel.parse(change({ statuses: [{ id: 'x', status: 'my secret' }] })),
      ...channel.parse(change({ statuses: [{ id: 'x', status: 'constructor' }] })),
      ...channel.parse(change({}, 'my secret')),
      ...channel.parse(change({ event: 'my secret' }, 'message_template_status_update')),
      ...channel.parse(change({ errors: [{ code: 'my secret' }] })),
    ];

    expect(all.map(({ kind }) => kind)).toEqual(Array(5).fill('unsupported'));
    expect(JSON.stringify(all)).not.toContain('secret');
  });
});

describe('strange input', () => {
  /** Everything in the lists that a webhook can hold. */
  const LISTS = ['messages', 'message_echoes', 'statuses', 'user_preferences', 'user_id_update', 'errors'];
  type Change = { readonly value?: Readonly<Record<string, unknown>> };
  const countIn = (body: string): number => {
    const { entry } = JSON.parse(body) as { entry: { changes: Change[] }[] };
    const counts = entry
      .flatMap(({ changes }) => changes)
      .map(({ value = {} }) => LISTS.flatMap((name) => (value[name] ?? []) as unknown[]).length);
    return counts.reduce((sum, count) => sum + Math.max(count, 1), 0);
  };

  /** Every place in a JSON tree below the messages and statuses, as a path. */
  const pathsOf = (tree: unknown, path: readonly string[] = []): string[][] =>
    typeof tree !== 'object' || tree === null
      ? [[...path]]
      : [[...path], ...Object.entries(tree).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
  const inLists = (path: readonly string[]) => LISTS.includes(path[5] ?? '') && path.length >= 7;
  const replaced = (tree: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy = (Array.isArray(tree)
      ? [...(tree as unknown[])]
      : { ...(tree as object) }) as unknown as Record<string, unknown>;
    copy[key] = replaced(copy[key], rest, by);
    return copy;
  };

  it('changes anywhere in a message or status, and nothing is thrown and nothing lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...payloadNames),
        fc.nat(),
        fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.constant({ id: {}, errors: 7 })),
        (name, at, by) => {
          const sample = JSON.parse(payloadText(name)) as unknown;
          const places = pathsOf(sample).filter(inLists);
          const place = places[at % Math.max(places.length, 1)] ?? [];
          if (place.length === 0) return;
          const mutated = replaced(sample, place, by);
          const body = JSON.stringify(mutated);

          const all = channel.parse(webhook(body));

          expect(all.length).toBe(countIn(body));
          for (const each of all)
            if (each.kind === 'event') {
              expect(each.event.conversation).toMatch(/^[\w-]{22}$/);
              expect(each.event.at <= each.event.receivedAt).toBe(true);
              expect(JSON.parse(JSON.stringify(each))).toEqual(each);
            }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is never thrown at, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...payloadNames),
        fc.nat(3_000),
        fc.string({ maxLength: 30 }),
        (name, at, noise) => {
          const body = payloadText(name);
          expect(channel.parse(webhook(body.slice(0, at) + noise + body.slice(at))).length).toBeGreaterThan(
            0,
          );
          expect(channel.parse(webhook(noise)).length).toBeGreaterThan(0);
        },
      ),
    );
    fc.assert(fc.property(fc.json(), (body) => void channel.parse(webhook(body))));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, entry) => {
        channel.parse(change(Object(value) as object));
        channel.parse(webhook(JSON.stringify({ object: 'whatsapp_business_account', entry })));
      }),
    );
  });
});
