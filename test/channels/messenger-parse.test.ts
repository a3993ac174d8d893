// What each Messenger payload becomes, and that no payload, however odd, is lost or makes the parser throw.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { conversationId } from '../../bot/channels/ids.ts';
import {
  activitiesIn,
  channel,
  enveloped,
  eventsIn,
  parsed,
  payload,
  payloadNames,
  RECEIVED_AT,
  ID_SECRET,
  webhook,
} from './messenger-webhook.ts';

const PERSON = '24680135791357913';
const message = (text: string, more: object = {}) => ({
  type: 'message',
  text,
  from: { role: 'user' },
  ...more,
});
const unreadable = (name: string) =>
  message('', { attachments: [{ contentType: 'application/vnd.porth.unreadable', name }] });
const file = (contentType: string, name: string, url: string) => ({
  contentType,
  name,
  content: { media: { kind: 'url', url } },
});
const event = (name: string, value: object) => ({ type: 'event', name, value, from: { role: 'user' } });
const echo = { from: { id: PERSON, role: 'bot' }, channelData: { echo: true } };
const link = { ref: 'missed-bin_poster-7', source: 'SHORTLINK', type: 'OPEN_THREAD' };
const ad = { ref: 'brown-bins', source: 'ADS', ad_id: '6302572800001' };
const handover = (kind: string, value: object) => event('handover', { kind, ...value });
const INBOX = '263902037430900';
const APP = '1357924680135792';
const optIn = { payload: 'bin-days', notification_messages_token: '7128435901827364550' };

/** Activities that payloads become, in order. */
const ACTIVITIES: Readonly<Record<string, readonly object[]>> = {
  text: [message('My bin was not collected', { from: { id: PERSON, name: '', role: 'user' } })],
  'text-reply-to': [message('That street, yes', { replyToId: expect.stringMatching(/^m_/) as string })],
  'text-in-seconds': [message('Sent by a page that counts seconds')],
  'text-in-string-time': [message('Sent by a page that quotes its numbers')],
  'text-from-user-ref': [
    message('I ticked the box on your site', { from: { id: 'user_ref:box-7d1f0c52', role: 'user' } }),
  ],
  'batch-two-entries': [message('one'), message('two')],
  'message-with-ad-referral': [message('How much is a second brown bin?', { channelData: { referral: ad } })],
  'message-edit': [
    {
      type: 'messageUpdate',
      text: 'The bin at number 14, not 41',
      replyToId: expect.stringMatching(/^m_/) as string,
    },
  ],
  'message-without-anything': [unreadable('message')],

  'quick-reply': [message('Recycling')],
  'quick-reply-ours': [
    message('4cm or more', {
      value: { option: 'deep', to: { dialog: 'report-pothole', question: 'depth' } },
    }),
  ],
  'quick-reply-phone': [message('+447700900982')],
  'quick-reply-email': [message('sam@example.org')],
  postback: [message('Report a problem')],
  'postback-ours': [message('Report it', { value: { option: 'report' } })],
  'postback-without-mid': [message('Pay a bill')],
  'postback-get-started-with-referral': [
    message('Get Started', { channelData: { referral: { ref: 'library-poster_3' } } }),
  ],
  'referral-link': [event('referral', link)],
  'referral-ad': [event('referral', ad)],
  'referral-lead': [
    event('referral', {
      type: 'LEAD_COMPLETE',
      ad_id: '6302572800002',
      lead: { data: [{ question: 'Which street?', answer: 'High Street' }] },
    }),
  ],

  'attachment-image': [
    message('', {
      attachments: [
        file('image/jpeg', 'pothole.jpg', 'https://scontent.example.net/v/pothole.jpg?oh=abc&oe=6A000000'),
      ],
    }),
  ],
  'attachment-image-multiple': [
    message('Both sides of it', {
      attachments: [
        file('image/jpeg', 'left.jpg', 'https://scontent.example.net/v/left.jpg?oe=6A000001'),
        file('image/png', 'right.png', 'https://scontent.example.net/v/right.png?oe=6A000002'),
      ],
    }),
  ],
  'attachment-audio': [
    message('', {
      attachments: [file('audio/*', 'voice.mp4', 'https://cdn.example.net/voice.mp4?oe=6A000003')],
    }),
  ],
  'attachment-video': [
    message('', {
      attachments: [file('video/*', 'leak.mp4', 'https://video.example.net/leak.mp4?oe=6A000004')],
    }),
  ],
  'attachment-file': [
    message('', {
      attachments: [file('application/pdf', 'letter.pdf', 'https://cdn.example.net/letter.pdf?oe=6A000005')],
    }),
  ],
  'attachment-image-without-url': [unreadable('image')],
  'attachment-sticker': [unreadable('sticker')],
  'attachment-sticker-legacy-image': [unreadable('sticker')],
  'attachment-sticker-twice': [unreadable('sticker')],
  'attachment-location-legacy': [
    message('54.9712,-1.6175', {
      entities: [{ type: 'GeoCoordinates', latitude: 54.9712, longitude: -1.6175 }],
    }),
  ],
  'attachment-location-named': [
    message('Northmoor Market Hall', {
      entities: [
        { type: 'GeoCoordinates', latitude: 54.9712, longitude: -1.6175, name: 'Northmoor Market Hall' },
      ],
    }),
  ],
  'attachment-fallback-link': [message('Is this true? https://news.example/road')],
  'attachment-fallback-link-alone': [message('Road to close https://news.example/road')],
  'attachment-fallback-unsupported': [unreadable('fallback')],
  'attachment-post': [message('Snow: schools open https://www.facebook.com/northmoor/posts/1')],
  'attachment-ig-post': [message('Market day https://www.instagram.example/p/1')],
  'attachment-reel': [unreadable('reel')],
  'attachment-template-product': [message('Compost bin')],
  'attachment-appointment': [unreadable('appointment_booking')],
  'attachment-unknown': [unreadable('hologram')],

  'reaction-add': [
    {
      type: 'messageReaction',
      reactionsAdded: [{ type: '❤️' }],
      replyToId: expect.stringMatching(/^m_/) as string,
    },
  ],
  'reaction-remove': [
    {
      type: 'messageReaction',
      reactionsRemoved: [{ type: 'other' }],
      replyToId: expect.stringMatching(/^m_/) as string,
    },
  ],
  'echo-page-inbox-person': [message('Hello, this is Sam from the council.', echo)],
  'echo-other-app': [message('How did we do?', echo)],
  'standby-text': [message('Are you there?', { channelData: { standby: true } })],
  'standby-postback-without-payload': [message('Report a problem', { channelData: { standby: true } })],
  'standby-echo': [message('I will look into it.', { ...echo, channelData: { echo: true, standby: true } })],

  optin: [event('opt-in', optIn)],
  'optin-resumed': [event('opt-in', { ...optIn, notification_messages_status: 'RESUME_NOTIFICATIONS' })],
  'optin-stopped': [event('opt-out', { ...optIn, notification_messages_status: 'STOP_NOTIFICATIONS' })],
  'optin-stopped-with-space': [
    event('opt-out', { ...optIn, notification_messages_status: 'STOP_NOTIFICATIONS' }),
  ],
  'optin-from-user-ref': [
    { ...event('opt-in', { ref: 'council-tax-page' }), from: { id: 'user_ref:box-7d1f0c52', role: 'user' } },
  ],
  'account-linking': [event('account-linking', { status: 'linked', authorization_code: 'made-up-code-1' })],
  'account-unlinking': [event('account-linking', { status: 'unlinked' })],
  feedback: [
    event('feedback', {
      answers: [
        { id: 'helped', type: 'csat', payload: '5', more: 'Sorted in a day' },
        { id: 'again', type: 'nps', payload: '9' },
      ],
    }),
  ],
  'handover-pass': [handover('passed', { previous_owner_app_id: INBOX, new_owner_app_id: APP })],
  'handover-pass-from-idle': [handover('passed', { new_owner_app_id: APP })],
  'handover-take': [handover('taken', { previous_owner_app_id: APP, new_owner_app_id: INBOX })],
  'handover-request': [handover('requested', { requested_owner_app_id: INBOX })],
};
const conversation = conversationId(ID_SECRET, 'messenger', PERSON);
const report = { channel: 'messenger', conversation, at: '2026-09-21T14:13:20.000Z' };
const REPORTS: Readonly<Record<string, readonly object[]>> = {
  delivery: [{ ...report, state: 'delivered', id: 'm_Tq3dVfExampleMid090AAAAAAAA-bbbbbbbbCCCCCCCC_dd' }],
  'delivery-several': ['m_Porth133', 'm_Porth134'].map((begin) => ({
    ...report,
    state: 'delivered',
    id: expect.stringMatching(begin) as string,
  })),
  // It says no time of its own: the entry's stands for it.
  'delivery-no-mids': [
    { ...report, state: 'delivered', at: '2026-09-21T14:13:20.250Z', upTo: 1789999999000 },
  ],
  read: [{ ...report, state: 'read', upTo: 1789999999500 }],
};
const UNSUPPORTED: Readonly<Record<string, string>> = {
  'echo-own-app': 'own echo',
  'policy-enforcement': 'policy_enforcement block',
  'handover-app-roles': 'app_roles',
  'page-feed-change': 'nothing said',
  instagram: 'not of a page',
  'unknown-event': 'kind of event',
};

describe('a payload of Messenger’s', () => {
  it('is in one of the three tables here, whatever its kind', () => {
    const known = [ACTIVITIES, REPORTS, UNSUPPORTED].flatMap((table) => Object.keys(table));

    expect(payloadNames.toSorted()).toEqual(known.toSorted());
  });

  it.each(Object.entries(ACTIVITIES))('of %s becomes what was said or done', (name, expected) => {
    const incoming = parsed(payload(name));

    expect(incoming.map(({ kind }) => kind)).toEqual(expected.map(() => 'event'));
    expect(activitiesIn(payload(name))).toMatchObject(expected);
  });

  it.each(Object.entries(REPORTS))('of %s becomes reports of our own messages', (name, expected) => {
    expect(parsed(payload(name))).toEqual(expected.map((each) => ({ kind: 'status', report: each })));
  });

  it.each(Object.entries(UNSUPPORTED))('of %s is counted, and is no turn', (name, why) => {
    expect(parsed(payload(name))).toEqual([{ kind: 'unsupported', why }]);
  });

  it.each(Object.keys(ACTIVITIES))(
    'of %s has one id each time it comes, and a place in the order',
    (name) => {
      const events = eventsIn(payload(name));

      expect(eventsIn(payload(name))).toEqual(events);
      for (const { id, at, receivedAt } of events) {
        expect(id).not.toBe('');
        expect(at).toMatch(/^2026-09-21T14:13:/);
        expect(receivedAt).toBe(RECEIVED_AT);
      }
    },
  );

  it('of another kind never has the id of one before it', () => {
    const ids = Object.keys(ACTIVITIES).flatMap((name) => eventsIn(payload(name)).map(({ id }) => id));
    // The same opt-out, as the documents write it in two ways.
    const expected = ids.length - 1;

    expect(new Set(ids).size).toBe(expected);
  });
});

describe('what a person writes on Messenger', () => {
  it('belongs to the conversation of their account, and their `user_ref` has one of its own', () => {
    const [written] = eventsIn(payload('text'));
    const [ticked] = eventsIn(payload('text-from-user-ref'));
    const [optedIn] = eventsIn(payload('optin-from-user-ref'));

    expect(written?.conversation).toBe(conversation);
    expect(ticked?.conversation).toBe(conversationId(ID_SECRET, 'messenger', 'user_ref:box-7d1f0c52'));
    expect(optedIn?.conversation).toBe(ticked?.conversation);
  });

  it('is of the person’s conversation, too, when it is the page that wrote', () => {
    expect(eventsIn(payload('echo-page-inbox-person'))[0]?.conversation).toBe(conversation);
  });

  it('never has a button’s value that is not one of ours', () => {
    for (const foreign of ['MENU:pay', '7', '"x"', 'null', '[]', '{"option":7}', '{', '']) {
      const body = enveloped({ message: { mid: 'm', text: 'Tapped', quick_reply: { payload: foreign } } });

      expect(activitiesIn(body)[0]).not.toHaveProperty('value');
    }
  });

  it('was never written later than it came', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.string(), fc.jsonValue()), (timestamp) => {
        const [made] = eventsIn(enveloped({ timestamp, message: { mid: 'm', text: 'Hello' } }));

        expect(Date.parse(made?.at ?? '')).toBeLessThanOrEqual(Date.parse(RECEIVED_AT));
      }),
    );
  });

  it('keeps its id though Meta’s clock is ahead of ours and it comes again', () => {
    const body = enveloped({ timestamp: Date.parse(RECEIVED_AT) + 5_000, referral: { ref: 'bins' } });
    const ids = ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:09.000Z'].map((receivedAt) =>
      channel
        .parse(webhook(body, { receivedAt }))
        .map((each) => (each.kind === 'event' ? each.event.id : undefined)),
    );

    expect(ids[0]).toEqual(ids[1]);
  });

  it('is another event when it happens again, though it says the same', () => {
    const ids = [1790000000000, 1790000060000].map(
      (timestamp) => eventsIn(enveloped({ timestamp, referral: { ref: 'bins' } }))[0]?.id,
    );

    expect(ids[0]).not.toBe(ids[1]);
  });

  it('is theirs, whatever metadata they put on it', () => {
    const metadata = 'Zx8tYw3qLk0aBv5nMc2sDf|0000042-1';

    expect(
      activitiesIn(enveloped({ message: { mid: 'm', text: 'I can smell gas', metadata } })),
    ).toMatchObject([message('I can smell gas')]);
  });

  it('is no place when it is nowhere on Earth', () => {
    for (const coordinates of [{ lat: 91, long: 0 }, { lat: null, long: 0 }, { lat: '', long: '' }, {}]) {
      const body = enveloped({
        message: { mid: 'm', attachments: [{ type: 'location', payload: { coordinates } }] },
      });

      expect(activitiesIn(body)).toMatchObject([unreadable('location')]);
    }
  });

  it('is not fetched from anywhere but a safe address', () => {
    for (const url of ['http://cdn.example.net/a.jpg', 'file:///etc/passwd', 'https://', '', 7]) {
      const body = enveloped({ message: { mid: 'm', attachments: [{ type: 'image', payload: { url } }] } });

      expect(activitiesIn(body)).toMatchObject([unreadable('image')]);
    }
  });
});

/** Every happening that a body holds, as the parser has to count them. */
const happeningsIn = (body: unknown): readonly unknown[] => {
  const { object, entry } = (body ?? {}) as { object?: unknown; entry?: unknown };
  if (object !== 'page' || !Array.isArray(entry)) return [body];
  return entry.flatMap((each: unknown) => {
    const { messaging = [], standby = [] } = (each ?? {}) as { messaging?: unknown; standby?: unknown };
    if (!Array.isArray(messaging) || !Array.isArray(standby)) return [each];
    const all = [...(messaging as unknown[]), ...(standby as unknown[])];
    return all.length === 0 ? [each] : all;
  });
};
const namesSeveral = (happening: unknown): number => {
  const { message, postback, message_edit, delivery } = (happening ?? {}) as Record<string, unknown>;
  if (message !== undefined || postback !== undefined || message_edit !== undefined) return 1;
  const { mids } = (delivery ?? {}) as { mids?: unknown };
  return Array.isArray(mids) ? Math.max(1, mids.length) : 1;
};

/** The places of a JSON value, each as the path that leads there. */
const pathsOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];
const replacedAt = (value: unknown, path: readonly (string | number)[], other: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...(value as unknown[])] as unknown as Record<number, unknown>)
    : { ...(value as Record<string, unknown>) };
  copy[key] = replacedAt(copy[key], rest, other);
  return copy;
};
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, '', 0, -1, 1e300, [], {}, '__proto__', [null], [[]], { url: 'https://a.example/' }),
);

describe('the parser', () => {
  it('throws at no mutated payload, signed or not, and gives as many as there were happenings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...payloadNames),
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }),
        fc.string(),
        (name, changes, signature) => {
          const body = changes.reduce(
            (before: unknown, [at, other]) => {
              const paths = pathsOf(before);
              return replacedAt(before, paths[at % paths.length] ?? [], other);
            },
            JSON.parse(payload(name)),
          );
          const given = webhook(JSON.stringify(body), { headers: { 'x-hub-signature-256': signature } });
          const happenings = happeningsIn(body);

          const incoming = channel.parse(given);

          expect(channel.verify(given)).toBe(false);
          expect(incoming.length).toBeGreaterThanOrEqual(happenings.length);
          expect(incoming.length).toBeLessThanOrEqual(
            happenings.reduce((sum: number, each) => sum + namesSeveral(each), 0),
          );
          // What comes out can be kept as JSON and comes back the same.
          expect(JSON.parse(JSON.stringify(incoming))).toEqual(incoming);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('throws at no bytes at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...payloadNames),
        fc.nat(3_000),
        fc.uint8Array({ maxLength: 30 }),
        (name, at, noise) => {
          const body = Buffer.from(payload(name));
          const noisy = Buffer.concat([body.subarray(0, at), noise, body.subarray(at)]);

          expect(channel.parse(webhook(noisy)).length).toBeGreaterThan(0);
          expect(channel.parse(webhook(Buffer.from(noise))).length).toBeGreaterThan(0);
        },
      ),
    );
    fc.assert(
      fc.property(fc.json(), (body) => {
        expect(channel.parse(webhook(body)).length).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads what is nested without end', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    for (const body of [
      deep,
      payload('text').replace('"text":', `"deep":${deep},"text":`),
      payload('postback-without-mid').replace('"title":', `"deep":${deep},"title":`),
    ])
      expect(channel.parse(webhook(body)).length).toBe(1);
  });
});
