// A chat as an agent sees it, what they add to it, and who is told that somebody types; and who saw it, for whoever asks later.
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../bot/channels/kept-files.ts';
import { checkDesk } from '../../../bot/channels/webchat/tokens.ts';
import type { Activity } from '../../../bot/model.ts';
import type { RecordedTurn } from '../../../bot/runtime/ports.ts';
import { desksGone } from '../../../lambdas/desk/gone.ts';
import { deskPush, type DeskSocket } from '../../../lambdas/desk/push.ts';
import { typedBy } from '../../../lambdas/desk/typing.ts';
import type { AuditSeen, ChatSeen, FileKept } from '../../../lambdas/desk/wire.ts';
import { boardInMemory, presencesInMemory } from '../../desk-in-memory.ts';
import { chat, presence } from '../../handoff/desk-things.ts';
import { aDesk, NOW, overRecord, PEOPLE, recordOf, type Given } from './a-desk.ts';

const FFION = PEOPLE.ffion.agent;
const talking = chat({ conversation: 'c-1', stage: 'talking', agent: FFION, version: 3 });
const US = { id: 'porth', name: '', role: 'bot' } as const;
const THEM = { id: 'me', name: '', role: 'user' } as const;
const turn = (version: number, ...activities: readonly Partial<Activity>[]): RecordedTurn => ({
  channelId: 'directline',
  conversation: 'c-1',
  version,
  event: `e${version}`,
  at: `2026-11-24T11:5${version}:00.000Z`,
  activities,
});
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a chat', () => {
  const seen = async (given: Given, query = '', person: 'ffion' | 'idris' | 'carys' = 'ffion') =>
    (await aDesk(given).ask(person, `GET chats/c-1${query}`)).body as unknown as ChatSeen;

  it('comes with where it stands, its card and its turns; then with what is new', async () => {
    const turns = [turn(1, { type: 'message', text: 'Hello', from: THEM }), turn(2), turn(3)];

    const first = await seen({ chats: [talking], turns });
    const next = await seen({ chats: [talking], turns }, '?after=2');
    const again = await seen({ chats: [talking], turns }, '?after=2&card=1');

    expect([first.summary, first.card?.conversation, first.turns.length]).toEqual([talking, 'c-1', 3]);
    expect(first.photos).toEqual({ 'p.jpg': 'shown:c-1/p.jpg' });
    expect([next.card, next.turns.map(({ version }) => version)]).toEqual([undefined, [3]]);
    expect(again.card?.conversation).toBe('c-1');
  });

  it('shows what was said and done, and none of the machinery', async () => {
    const kinds = ['message', 'trace', 'event', 'typing', 'conversationUpdate', 'invoke'];

    const { turns } = await seen({ chats: [talking], turns: [turn(1, ...kinds.map((type) => ({ type })))] });

    expect(turns[0]?.activities.map(({ type }) => type)).toEqual(['message', 'trace']);
  });

  it('opens the files that are kept with us, and leads nowhere else', async () => {
    const ours = 'https://porth.example.org/v3/directline/attachments/c-1/abc.jpg?t=old';
    const others = 'https://porth.example.org/v3/directline/attachments/c-2/abc.jpg';
    const attachments = [ours, others, 'https://elsewhere.example.org/x.jpg'].map((contentUrl) => ({
      contentType: 'image/jpeg',
      contentUrl,
    }));

    const { turns } = await seen({
      chats: [talking],
      turns: [turn(1, { type: 'message', from: THEM, attachments })],
    });

    expect(turns[0]?.activities[0]?.attachments?.map(({ contentUrl }) => contentUrl)).toEqual([
      'shown:c-1/abc.jpg',
      undefined,
      undefined,
    ]);
  });

  it('does not give an agent a link that is for one person alone', async () => {
    const sent = { type: 'message', from: US, text: 'Pay here: {link}', channelData: { link: 'key-1' } };

    const { turns } = await seen({ chats: [talking], turns: [turn(1, sent)] });

    expect(JSON.stringify(turns)).not.toContain('key-1');
    expect(turns[0]?.activities[0]?.text).toBe('Pay here: [a link of their own]');
  });

  it('begins where somebody else’s talk on the same number ended', async () => {
    const record = recordOf(talking);
    const since = '2026-11-24T11:52:00.000Z';
    const records = { 'c-1': { ...record, dialog: { ...record.dialog, since } as never } };

    const { turns } = await seen({ records, turns: [turn(1), turn(2), turn(3)] });

    expect(turns.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('says how far ours have come: sent, still to be sent, or refused', async () => {
    const ours = (id: string) => ({ type: 'message', id, from: US, text: id });
    const turns = [
      turn(1, ours('went'), { type: 'message', id: 'theirs', from: THEM }),
      turn(2, ours('lost')),
      turn(3, ours('out'), ours('waits')),
    ];
    const outbox = [
      { version: 3, event: 'e3', at: NOW, activities: [ours('out'), ours('waits')], effects: [], sent: 1 },
    ];
    const refused = { refusal: 'invalid-recipient', at: NOW, activity: 'lost' } as const;

    const { deliveries } = await seen({ records: { 'c-1': recordOf(talking, { outbox, refused }) }, turns });

    expect(deliveries.map(({ activity, state }) => [activity, state])).toEqual([
      ['went', 'sent'],
      ['lost', 'failed'],
      ['out', 'sent'],
      ['waits', 'queued'],
    ]);
  });

  it('says what the provider said of what agents wrote, also of what was shown before', async () => {
    const ours = (id: string) => ({ type: 'message', id, from: US, text: id });
    const given = {
      records: { 'c-1': recordOf(talking) },
      turns: [turn(1, ours('first')), turn(2, ours('second'))],
      lately: [
        ['first', 'read'],
        ['second', 'delivered'],
      ] as const,
    };

    const { deliveries } = await seen(given, '?after=1');

    expect(deliveries).toEqual([
      { activity: 'second', state: 'delivered' },
      { activity: 'first', state: 'read' },
    ]);
  });

  it.each([
    ['another team’s agent', 'idris', 'c-1', 403],
    ['nobody', undefined, 'c-1', 401],
    ['an agent, where there is none', 'ffion', 'c-2', 404],
  ] as const)('is not shown to %s, and no card is made', async (_, person, conversation, status) => {
    const at = aDesk({ chats: [talking] });

    const answer = await at.ask(person, `GET chats/${conversation}`);

    expect([answer.status, at.audit()]).toEqual([status, []]);
    expect(answer.body).not.toHaveProperty('turns');
  });

  it('that is over can still be read by whoever had it', async () => {
    const records = { 'c-1': overRecord({ conversation: 'c-1', team: 'noise', agent: FFION }) };
    const at = aDesk({ records });

    const { status, body } = await at.ask('ffion', 'GET chats/c-1');

    expect([status, body['summary']]).toEqual([200, undefined]);
  });
});

describe('who saw a chat', () => {
  it('is written down once in ten minutes, and not with each poll', async () => {
    const at = aDesk({ chats: [talking] });

    for (const time of ['12:00:00', '12:09:59', '12:10:00']) {
      at.at(`2026-11-24T${time}.000Z`);
      await at.ask('ffion', 'GET chats/c-1');
      await at.ask('ffion', 'GET chats/c-1?after=2');
    }
    await at.ask('carys', 'GET chats/c-1');

    expect(at.audit().map(({ agent, what, at: when }) => [agent.id, what, when.slice(11, 16)])).toEqual([
      ['ffion', 'saw', '12:00'],
      ['ffion', 'saw', '12:10'],
      ['carys', 'saw', '12:10'],
    ]);
  });

  it('is read by a supervisor alone, and that is written down too', async () => {
    const at = aDesk({ chats: [talking] });
    await at.ask('ffion', 'GET chats/c-1');

    const { body } = await at.ask('carys', 'GET audit?conversation=c-1');

    expect((body as unknown as AuditSeen).entries.map(({ what, agent }) => [what, agent.id])).toEqual([
      ['saw', 'ffion'],
      ['audit', 'carys'],
    ]);
    expect((await at.ask('ffion', 'GET audit?conversation=c-1')).status).toBe(403);
    expect((await at.ask('carys', 'GET audit')).status).toBe(422);
  });

  it('stands apart from what concerns no chat, which is read by the day', async () => {
    const at = aDesk({ chats: [talking] });
    await at.ask('ffion', 'PUT presence', { state: 'on', takes: 3 });

    const { body } = await at.ask('carys', 'GET audit?day=2026-11-24');

    expect((body as unknown as AuditSeen).entries.map(({ what }) => what)).toEqual(['presence']);
  });
});

describe('a file of an agent’s', () => {
  const post = (given: Given, bytes: Buffer, conversation = 'c-1') => {
    const at = aDesk(given);
    return at
      .ask('ffion', `POST chats/${conversation}/files?name=form.png`, bytes)
      .then((answer) => ({ ...answer, stored: at.stored, what: at.audit().map((each) => each.what) }));
  };

  it('is checked, kept in the folder of the conversation, and written down', async () => {
    const { status, body, stored, what } = await post({ chats: [talking] }, PNG);
    const kept = body as unknown as FileKept;

    expect([status, kept.contentType, kept.name, what]).toEqual([201, 'image/png', 'form.png', ['file']]);
    expect(stored).toEqual([pathOf('c-1', kept.id)]);
    expect(kept.url).toBe(`shown:c-1/${kept.id}`);
  });

  it.each([
    ['of 4 MB and a byte', Buffer.alloc(4_000_001), 'c-1', 413],
    ['of 20 MB', Buffer.alloc(20_000_000), 'c-1', 413],
    ['that is empty', Buffer.alloc(0), 'c-1', 422],
    ['that is a page', Buffer.from('<html><script>'), 'c-1', 422],
    ['for a chat that is over', PNG, 'c-over', 409],
    ['for a chat that there is not', PNG, 'c-none', 404],
    ['for another team’s chat', PNG, 'c-noise', 403],
  ])('is not kept: one %s', async (_, bytes, conversation, expected) => {
    const records = { 'c-over': overRecord({ agent: FFION }) };
    const chats = [talking, chat({ conversation: 'c-noise', team: 'noise' })];

    const { status, body, stored } = await post({ chats, records }, bytes, conversation);

    expect([status, stored]).toEqual([expected, []]);
    expect(body.error.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('typing', () => {
  it('of the agent who has the chat is shown to the person, by name', async () => {
    const at = aDesk({ records: { 'c-1': recordOf(talking, { sockets: ['s1', 's2'] }) } });

    const { status } = await at.ask('ffion', 'POST chats/c-1/typing');

    expect([status, at.toCitizen.map(([socket]) => socket)]).toEqual([204, ['s1', 's2']]);
    expect(at.toCitizen[0]?.[1]).toMatchObject({
      activities: [{ type: 'typing', from: { role: 'bot', name: 'Ffion' } }],
    });
    expect(at.toCitizen[0]?.[1]).not.toHaveProperty('watermark');
  });

  it('of anybody else is shown to nobody', async () => {
    const record = recordOf(talking, { sockets: ['s1'] });
    const at = aDesk({ records: { 'c-1': record, 'c-over': overRecord({ agent: FFION }) } });

    const answers = [
      await at.ask('carys', 'POST chats/c-1/typing'),
      await at.ask('ffion', 'POST chats/c-over/typing'),
    ];

    expect([answers.map(({ status }) => status), at.toCitizen]).toEqual([[204, 204], []]);
  });

  it('is said on another channel in its own way, of what they wrote last', async () => {
    const signed: unknown[] = [];
    const signs = { whatsapp: (sign: unknown) => Promise.resolve(void signed.push(sign)) };
    const record = recordOf(chat({ ...talking, channel: 'whatsapp' }), { account: '447700900123' });

    await aDesk({ records: { 'c-1': record }, change: { signs } }).ask('ffion', 'POST chats/c-1/typing');

    expect(signed).toMatchObject([{ account: '447700900123', message: 'wamid.1' }]);
  });

  it.each([
    [
      'is told to the agent who has the chat',
      talking,
      [[{ kind: 'typing', conversation: 'c-1' }, { agent: 'ffion' }]],
    ],
    ['is told to nobody while they wait', chat({ conversation: 'c-1' }), []],
  ])('of the person %s', async (_, summary, told) => {
    const pushed: unknown[] = [];
    const records = { of: () => Promise.resolve(recordOf(summary)) };

    await typedBy({ records, push: (...each) => Promise.resolve(void pushed.push(each)) })('c-1');

    expect(pushed).toEqual(told);
  });
});

describe('open desks', () => {
  const socket = (connection: string, more: Partial<DeskSocket> = {}): DeskSocket => ({
    connection,
    agent: connection,
    role: 'agent',
    teams: ['repairs'],
    ...more,
  });
  const all = [
    socket('a'),
    socket('b', { teams: ['noise'] }),
    socket('c', { role: 'supervisor', teams: [] }),
    socket('d', { agent: 'b', teams: ['noise'] }),
  ];
  const told = async (
    to: Parameters<ReturnType<typeof deskPush>>[1],
    goes: readonly string[] = [],
    list: readonly DeskSocket[] = all,
  ) => {
    const [heard, gone]: [string[], string[]] = [[], []];
    const push = (connection: string) =>
      Promise.resolve(goes.includes(connection) ? false : heard.push(connection) > 0);
    const sockets = {
      list: () => Promise.resolve(list),
      gone: (each: string) => Promise.resolve(void gone.push(each)),
    };
    await deskPush({ sockets, push })({ kind: 'queues' }, to);
    return { heard, gone };
  };

  it.each([
    [{ team: 'repairs' }, ['a']],
    [{ teams: ['repairs', 'noise'] }, ['a', 'b', 'd']],
    [{ agent: 'b' }, ['b', 'd']],
    [{ supervisors: true }, ['c']],
    [{ team: 'repairs', agent: 'a', supervisors: true }, ['a', 'c']],
    [{}, []],
  ] as const)('of %j hear, each once', async (to, heard) => {
    expect((await told(to)).heard).toEqual(heard);
  });

  it('that have gone are forgotten', async () => {
    expect(await told({ team: 'noise' }, ['b'])).toEqual({ heard: ['d'], gone: ['b'] });
  });

  it('that are still opening are not: they seem gone until they are open', async () => {
    const after = (ms: number) =>
      told({ team: 'repairs' }, ['a'], [socket('a', { openedAt: Date.now() - ms })]);

    expect(await after(2_000)).toEqual({ heard: [], gone: [] });
    expect(await after(60_000)).toEqual({ heard: [], gone: ['a'] });
  });

  it('get an address that says who they are, for as long as a minute', async () => {
    const { body } = await aDesk().ask('ffion', 'POST stream');
    const address = new URL(String(body['url']));
    const token = address.searchParams.get('d') ?? '';

    expect(address.origin).toBe('wss://stream.example.org');
    expect(await checkDesk('secret', token)).toMatchObject({
      ok: true,
      value: { agent: 'ffion', role: 'agent', teams: ['repairs', 'housing'] },
    });
    expect(await checkDesk('secret', token, Date.now() + 61_000)).toEqual({ ok: false, why: 'expired' });
    expect(await checkDesk('other', token)).toEqual({ ok: false, why: 'invalid' });
  });
});

describe('a desk that has gone', () => {
  const events = async (seenAt: string, chats = [talking]) => {
    const told: unknown[] = [];
    const gone = desksGone({
      teams: { repairs: {}, noise: {} },
      board: boardInMemory(chats),
      presences: presencesInMemory([presence({ agent: FFION, seenAt })]),
      enqueue: (more) => Promise.resolve(void told.push(...more)),
      clock: () => new Date(NOW),
      real: () => Date.parse(NOW),
    });
    await gone();
    await gone();
    return told as readonly { readonly id: string; readonly conversation: string }[];
  };

  it('loses its chats by one event each, however often that is looked at', async () => {
    const told = await events('2026-11-24T11:58:00.000Z', [
      talking,
      chat({ conversation: 'c-2', team: 'noise', stage: 'accepted', agent: FFION }),
      chat({ conversation: 'c-parked', stage: 'parked', agent: FFION }),
      chat({ conversation: 'c-other', stage: 'talking', agent: PEOPLE.idris.agent }),
      chat({ conversation: 'c-waits' }),
    ]);

    expect(told).toHaveLength(4);
    expect([...new Set(told.map(({ id }) => id))].sort()).toEqual([
      'lost:ffion:c-1:2026-11-24T11:58:00.000Z',
      'lost:ffion:c-2:2026-11-24T11:58:00.000Z',
    ]);
    expect(told[0]).toMatchObject({ kind: 'agent', agent: FFION, does: { does: 'lost' } });
  });

  it('is not one that was heard of a moment ago', async () => {
    expect(await events('2026-11-24T11:58:30.000Z')).toEqual([]);
  });
});
