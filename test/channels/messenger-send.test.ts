// Sending on Messenger against a Graph API that takes, refuses, or falls silent: nothing lost, and nothing twice.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../bot/channels/messenger/errors.ts';
import type { Message } from '../../bot/channels/messenger/native.ts';
import { sendOnMessenger, type Post } from '../../bot/channels/messenger/send.ts';
import type { Activity } from '../../bot/model.ts';
import type { Delivered, Delivery } from '../../bot/runtime/ports.ts';
import { say } from '../../bot/say.ts';
import { enveloped, parsed } from './messenger-webhook.ts';

const PERSON = '24680135791357913';
const CONVERSATION = 'Zx8tYw3qLk0aBv5nMc2sDf';
type Call = {
  readonly path: string;
  readonly body: {
    readonly recipient: object;
    readonly messaging_type?: string;
    readonly tag?: string;
    readonly message: Message;
    readonly sender_action?: string;
  };
};
type Answer = { readonly status: number; readonly body?: unknown } | 'silence';
const refused = (code: number, subcode?: number, status = 400): Answer => ({
  status,
  body: {
    error: { message: 'In words', type: 'OAuthException', code, error_subcode: subcode, fbtrace_id: 'A' },
  },
});

/** Answers each call in turn, and then takes everything. */
const graph = (...answers: Answer[]) => {
  const calls: Call[] = [];
  const taken: Message[] = [];
  const post: Post = (path, body) => {
    const call = { path, body: body as Call['body'] };
    calls.push(call);
    const answer = answers.shift() ?? { status: 200 };
    if (answer === 'silence') return Promise.reject(new DOMException('late', 'TimeoutError'));
    if (answer.status >= 300) return Promise.resolve({ status: answer.status, body: answer.body });
    taken.push(call.body.message);
    const id = { recipient_id: PERSON, message_id: `m_${taken.length}` };
    return Promise.resolve({ status: answer.status, body: id });
  };
  return { post, calls, taken, texts: () => taken.map(({ text }) => text) };
};

const ours = (activity: Partial<Activity>, n = 1): Partial<Activity> => ({
  ...activity,
  id: `${CONVERSATION}|0000042-${n}`,
  from: { id: 'porth', name: '', role: 'bot' },
});
const theirs: Partial<Activity> = {
  type: 'message',
  text: 'theirs',
  from: { id: PERSON, name: '', role: 'user' },
};
const turn = ['one', 'two', 'three'].map((text, n) => ours(say({ text }, 'en'), n + 1));
const delivery = (
  activities: readonly Partial<Activity>[] = turn,
  more: Partial<Delivery> = {},
): Delivery => ({
  conversation: CONVERSATION,
  account: PERSON,
  version: 42,
  sent: 0,
  sockets: [],
  withinMs: 5_000,
  activities,
  ...more,
});
/** As the worker does: goes on from where the last try came to. */
const untilDone = async (post: Post, given: Delivery): Promise<Delivered> => {
  const send = sendOnMessenger(post);
  for (let tries = 0, at: Pick<Delivered, 'sent' | 'parts'> = { sent: given.sent }; tries < 500; tries++) {
    const delivered: Delivered = await send({ ...given, ...at });
    if (delivered.rest !== 'later') return delivered;
    at = { sent: delivered.sent, ...(delivered.parts === undefined ? {} : { parts: delivered.parts }) };
  }
  throw new Error('never done');
};

describe('sending on Messenger', () => {
  it('goes to the person in order, with our own ids on it, and names Meta’s', async () => {
    const { post, calls } = graph();

    const delivered = await sendOnMessenger(post)(delivery([theirs, ...turn]));

    expect(delivered).toEqual({
      sent: 4,
      ids: [
        [1, 'm_1'],
        [2, 'm_2'],
        [3, 'm_3'],
      ],
    });
    expect(calls).toEqual(
      ['one', 'two', 'three'].map((text, n) => ({
        path: '/v25.0/me/messages',
        body: {
          recipient: { id: PERSON },
          messaging_type: 'RESPONSE',
          message: { text, metadata: `${CONVERSATION}|0000042-${n + 1}` },
        },
      })),
    );
  });

  it('is known for our own when its echo comes back', async () => {
    const { post, taken } = graph();
    await sendOnMessenger(post)(delivery());

    const echo = enveloped({
      sender: { id: '109876543210987' },
      recipient: { id: PERSON },
      message: { mid: 'm_1', is_echo: true, app_id: 1, ...taken[0] },
    });

    expect(parsed(echo)).toEqual([{ kind: 'unsupported', why: 'own echo' }]);
  });

  it('does not repeat what a person wrote in the page’s inbox', async () => {
    const { post, calls } = graph();
    const echoed = { ...ours({ type: 'message', text: 'Sam here' }), channelData: { echo: true } };

    expect(await sendOnMessenger(post)(delivery([echoed, theirs, { type: 'event' }]))).toEqual({ sent: 3 });
    expect(calls).toEqual([]);
  });

  it('proves by whom it is sent, where the app’s secret is at hand', async () => {
    const { post, calls } = graph();

    await sendOnMessenger(post, { proof: 'abc123' })(delivery([turn[0] ?? {}]));

    expect(calls[0]?.path).toBe('/v25.0/me/messages?appsecret_proof=abc123');
  });

  it('reaches who is known by a `user_ref` alone, and nobody where nobody has written', async () => {
    const { post, calls } = graph();
    const send = sendOnMessenger(post);

    await send(delivery([turn[0] ?? {}], { account: 'user_ref:box-1' }));

    expect(calls[0]?.body.recipient).toEqual({ user_ref: 'box-1' });
    expect(await send({ ...delivery(), account: undefined })).toMatchObject({
      sent: 3,
      rest: 'never',
      refusal: 'invalid-recipient',
    });
    expect(calls.length).toBe(1);
  });

  it('stops when there is no time for another call, and says how far it came', async () => {
    const { post, calls } = graph();

    expect(await sendOnMessenger(post)(delivery(turn, { withinMs: 50 }))).toMatchObject({
      sent: 0,
      rest: 'later',
      why: 'no time left',
    });
    expect(calls).toEqual([]);
  });
});

describe('a long message on Messenger', () => {
  const long = ours(say({ text: Array.from({ length: 900 }, (_, n) => `word${n}`).join(' ') }, 'en'));

  it('goes on at the part where it stopped, in another process, too', async () => {
    const { post, texts } = graph({ status: 200 }, { status: 503 });
    const first = await sendOnMessenger(post)(delivery([long, ...turn]));

    const second = await sendOnMessenger(post)(
      delivery([long, ...turn], { sent: first.sent, parts: first.parts ?? 0 }),
    );

    expect(first).toMatchObject({ sent: 0, parts: 1, rest: 'later', ids: [[0, 'm_1']] });
    expect(second).toMatchObject({ sent: 4 });
    expect(texts().slice(0, -3).join(' ')).toBe(long.text);
    expect(texts().slice(-3)).toEqual(['one', 'two', 'three']);
  });

  it('is sent once and whole, whenever and however often the provider fails for now', async () => {
    const outage = fc.constantFrom<Answer>(
      { status: 503 },
      { status: 429, body: {} },
      refused(613),
      refused(190, 463),
      'silence',
    );
    const taking = fc.constant<Answer>({ status: 200 });

    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(outage, taking), { maxLength: 30 }), async (answers) => {
        const { post, texts } = graph(...answers);

        const delivered = await untilDone(post, delivery([theirs, long, ...turn, long]));

        expect(delivered).toMatchObject({ sent: 6 });
        expect(delivered).not.toHaveProperty('rest');
        expect(texts().join(' ')).toBe([long.text, 'one two three', long.text].join(' '));
      }),
    );
  });
});

describe('a file that Meta will not take', () => {
  const url = 'https://northmoor.example/map.png';
  const map = ours({
    ...say({ text: 'Here?', options: [{ id: 'yes', words: 'Yes' }] }, 'en'),
    attachments: [{ contentType: 'image/png', contentUrl: url }],
  });

  it('goes as a link instead, with the options below it, and nothing is reported lost', async () => {
    const { post, taken } = graph({ status: 200 }, refused(100, 2018008));

    const delivered = await sendOnMessenger(post)(delivery([map]));

    expect(delivered).toEqual({
      sent: 1,
      ids: [
        [0, 'm_1'],
        [0, 'm_2'],
      ],
    });
    expect(taken).toMatchObject([{ text: 'Here?' }, { text: url, quick_replies: [{ title: 'Yes' }] }]);
    expect(taken.map(({ metadata }) => metadata)).toEqual([map.id, map.id]);
  });

  it('is lost for good when the link is refused, too, and what follows is sent', async () => {
    const { post, texts } = graph({ status: 200 }, refused(100, 2018008), refused(100));

    const delivered = await sendOnMessenger(post)(delivery([map, ...turn]));

    expect(delivered).toMatchObject({ sent: 4, rest: 'never', refusal: 'content', code: '100/0' });
    expect(texts()).toEqual(['Here?', 'one', 'two', 'three']);
  });
});

describe('what Meta refuses', () => {
  const outcomes = ERRORS.map(({ code, subcode, refusal }) => ({
    code,
    subcode: subcode === 'none' ? undefined : subcode,
    refusal,
  }));

  it.each(outcomes)('with $code/$subcode is $refusal, and the turn goes on accordingly', async (given) => {
    const { code, subcode, refusal } = given;
    const { post, calls } = graph(refused(code, subcode));

    const delivered = await sendOnMessenger(post)(delivery());

    const isLater = refusal === 'retry' || refusal === 'configuration';
    expect(delivered).toMatchObject({
      refusal,
      code: `${code}/${subcode ?? 0}`,
      rest: isLater ? 'later' : 'never',
      sent: isLater ? 0 : 3,
    });
    expect(calls.length).toBe(refusal === 'content' ? 3 : 1);
  });

  it.each([
    [refused(99999, 0, 400), 'content'],
    [refused(99999, 0, 403), 'configuration'],
    [refused(99999, 0, 404), 'configuration'],
    [refused(99999, 0, 429), 'retry'],
    [refused(99999, 0, 500), 'retry'],
    [refused(551, 0, 500), 'retry'],
    [refused(10, 7777, 400), 'content'],
    [refused(10, 7777, 403), 'configuration'],
    [refused(10, 2018321, 403), 'elsewhere'],
    [refused(551, 1545041), 'invalid-recipient'],
    [refused(190, 460), 'configuration'],
    [{ status: 400, body: 'gibberish' }, 'content'],
    [{ status: 401, body: null }, 'configuration'],
    [{ status: 408 }, 'retry'],
    [{ status: 502, body: undefined }, 'retry'],
    [{ status: 302, body: { error: [] } }, 'configuration'],
    ['silence', 'retry'],
  ] as const)('as %o is %s', async (answer, refusal) => {
    const { post } = graph(answer);

    expect(await sendOnMessenger(post)(delivery())).toMatchObject({ refusal });
  });

  it('never throws, and says nothing of the person', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: 599 }), fc.jsonValue(), async (status, body) => {
        const delivered = await sendOnMessenger(() => Promise.resolve({ status, body }))(delivery());

        expect(delivered.why ?? '').toMatch(/^(?:\d{3} -?\d+\/-?\d+)?$/);
        expect(delivered.rest === undefined).toBe(status >= 200 && status < 300);
      }),
    );
  });
});

describe('the 24 hours of Messenger', () => {
  const heard = '2026-11-23T10:00:00.000Z';
  const after = (hours: number, more = 0) =>
    new Date(Date.parse(heard) + hours * 3_600_000 + more).toISOString();
  const byPerson = turn.map((each) => ({ ...each, channelData: { byPerson: true } }));
  const sendAt = async (now: string, activities: readonly Partial<Activity>[]) => {
    const { post, calls } = graph();
    const delivered = await sendOnMessenger(post)(delivery(activities, { lastHeardAt: heard, now }));
    return { delivered, manners: calls.map(({ body }) => [body.messaging_type, body.tag]) };
  };
  const response = ['RESPONSE', undefined];
  const tagged = ['MESSAGE_TAG', 'HUMAN_AGENT'];

  it('let everything be answered', async () => {
    expect((await sendAt(after(24, -1), turn)).manners).toEqual([response, response, response]);
    expect((await sendAt(after(24, -1), byPerson)).manners).toEqual([response, response, response]);
  });

  it('being over, the assistant is silent and no call is made', async () => {
    const { delivered, manners } = await sendAt(after(24), turn);

    expect(delivered).toEqual({
      sent: 3,
      rest: 'never',
      refusal: 'window-closed',
      why: 'outside the window',
      lost: 0,
    });
    expect(manners).toEqual([]);
  });

  it('being over, a person may answer for seven days, under the tag that is theirs', async () => {
    expect((await sendAt(after(24), byPerson)).manners).toEqual([tagged, tagged, tagged]);
    expect((await sendAt(after(7 * 24, -1), byPerson)).manners).toEqual([tagged, tagged, tagged]);
    expect((await sendAt(after(7 * 24), byPerson)).delivered).toMatchObject({ refusal: 'window-closed' });
  });

  it('being over, a person’s words are sent and the assistant’s beside them are not', async () => {
    const { delivered, manners } = await sendAt(after(30), [
      ...byPerson.slice(0, 1),
      ...turn,
      ...byPerson.slice(1, 2),
    ]);

    expect(delivered).toMatchObject({
      sent: 5,
      rest: 'never',
      refusal: 'window-closed',
      ids: [
        [0, 'm_1'],
        [4, 'm_2'],
      ],
    });
    expect(manners).toEqual([tagged, tagged]);
  });

  const CLOSED = refused(10, 2018278);
  const told = async (activities: readonly Partial<Activity>[], ...answers: Parameters<typeof graph>) => {
    const { post, calls } = graph(...answers);
    const times = { lastHeardAt: heard, now: after(1) };
    const delivered = await sendOnMessenger(post)(delivery(activities, times));
    return { delivered, manners: calls.map(({ body }) => [body.messaging_type, body.tag]) };
  };

  it('being over by Meta’s own clock, the assistant is silent from then on, and the core is told', async () => {
    const { delivered, manners } = await told(turn, { status: 200 }, CLOSED);

    expect(delivered).toEqual({
      sent: 3,
      rest: 'never',
      refusal: 'window-closed',
      code: '10/2018278',
      why: '400 10/2018278',
      lost: 1,
      isClosed: true,
      ids: [[0, 'm_1']],
    });
    expect(manners).toEqual([response, response]);
  });

  it('being over by Meta’s own clock, what was lost before is not forgotten', async () => {
    const { delivered, manners } = await told(byPerson, refused(100), CLOSED);

    expect(delivered).toMatchObject({ sent: 3, rest: 'never', refusal: 'content', lost: 0, isClosed: true });
    expect(manners).toEqual([response, response, tagged, tagged]);
  });

  it('being over by Meta’s own clock, a person’s words go once more, under their tag', async () => {
    const { delivered, manners } = await told(byPerson, CLOSED);

    expect(delivered).toMatchObject({ sent: 3, isClosed: true });
    expect(delivered.rest).toBeUndefined();
    expect(manners).toEqual([response, tagged, tagged, tagged]);
  });

  it('being over in the middle of a long text, the tag goes on where it was', async () => {
    const long = { ...byPerson[0], text: `${'a '.repeat(990)}\n${'b '.repeat(990)}` };
    const { post, calls } = graph({ status: 200 }, CLOSED);

    await sendOnMessenger(post)(delivery([long], { lastHeardAt: heard, now: after(1) }));

    expect(calls.map(({ body }) => [body.messaging_type, body.message.text?.[0]])).toEqual([
      ['RESPONSE', 'a'],
      ['RESPONSE', 'b'],
      ['MESSAGE_TAG', 'b'],
    ]);
  });

  it('being over under the tag, too, a person’s words are not tried for ever', async () => {
    const { delivered, manners } = await told(byPerson, CLOSED, CLOSED);

    expect(delivered).toMatchObject({ sent: 3, rest: 'never', refusal: 'window-closed', isClosed: true });
    expect(manners).toEqual([response, tagged]);
  });

  it('being over by what Meta said before, though we count less, no call is made', async () => {
    const { post, calls } = graph();
    const times = { lastHeardAt: heard, now: after(1), isClosed: true };

    const delivered = await sendOnMessenger(post)(delivery(turn, times));

    expect(delivered).toMatchObject({ rest: 'never', refusal: 'window-closed' });
    expect(calls).toEqual([]);
  });

  it('are Meta’s to judge while we do not know when we last heard', async () => {
    const { post, calls } = graph();

    await sendOnMessenger(post)(delivery());

    expect(calls[0]?.body).toMatchObject({ messaging_type: 'RESPONSE' });
  });
});
