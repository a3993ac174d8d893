// What an agent sees of the queues, of who is on, and of figures; and that a supervisor alone closes a queue.
import { describe, expect, it } from 'vitest';
import type { BoardSeen, Library, Me, Measures } from '../../../lambdas/desk/wire.ts';
import { measuresOf } from '../../../lambdas/desk/measures.ts';
import { readEvent } from '../../../lambdas/read-event.ts';
import { chat, handled, presence } from '../../handoff/desk-things.ts';
import { aDesk, NOW, PEOPLE, type Given, type Person } from './a-desk.ts';

const FFION = PEOPLE.ffion.agent;
const IDRIS = PEOPLE.idris.agent;
const boardFor = async (person: Person, given: Given) =>
  (await aDesk(given).ask(person, 'GET board')).body as unknown as BoardSeen;
const names = (chats: readonly { readonly conversation: string }[] = []) =>
  chats.map(({ conversation }) => conversation);

describe('the board', () => {
  const chats = [
    chat({ conversation: 'later', askedAt: '2026-11-24T11:59:00.000Z' }),
    chat({ conversation: 'first', askedAt: '2026-11-24T11:50:00.000Z' }),
    chat({ conversation: 'danger', rank: 'safety', askedAt: '2026-11-24T11:59:30.000Z' }),
    chat({ conversation: 'mine', stage: 'talking', agent: FFION }),
    chat({ conversation: 'parked', stage: 'parked', agent: FFION }),
    chat({ conversation: 'given', team: 'noise', stage: 'accepted', agent: FFION }),
    chat({ conversation: 'theirs', team: 'noise', stage: 'talking', agent: IDRIS }),
    chat({ conversation: 'noise', team: 'noise' }),
  ];

  it('shows an agent the queues of their teams, in the order in which to take them, and their own chats', async () => {
    const { queues, mine, others, now } = await boardFor('ffion', { chats });

    expect(queues.map(({ team }) => team)).toEqual(['repairs', 'housing']);
    expect(names(queues[0]?.waiting)).toEqual(['danger', 'first', 'later']);
    expect(names(mine).sort()).toEqual(['given', 'mine', 'parked']);
    expect([others, now]).toEqual([[], NOW]);
  });

  it('shows a supervisor all queues, and what others have', async () => {
    const { queues, mine, others } = await boardFor('carys', { chats });

    expect(names(queues.find(({ team }) => team === 'noise')?.waiting)).toEqual(['noise']);
    expect(names(others).sort()).toEqual(['given', 'mine', 'parked', 'theirs']);
    expect(mine).toEqual([]);
  });

  it('shows who is on and how much they have, and nobody whose desk has gone', async () => {
    const { people } = await boardFor('ffion', {
      chats,
      presences: [
        presence({ agent: FFION, takes: 4 }),
        presence({ agent: IDRIS, state: 'away', teams: ['noise'] }),
        presence({ agent: { id: 'home', name: 'Sam' }, state: 'off' }),
        presence({ agent: { id: 'gone', name: 'Kim' }, seenAt: '2026-11-24T11:58:00.000Z' }),
      ],
    });

    expect(people).toEqual([
      { agent: FFION, teams: ['repairs'], state: 'on', takes: 4, has: 2 },
      { agent: IDRIS, teams: ['noise'], state: 'away', takes: 3, has: 1 },
    ]);
  });

  it('says what somebody would be told who asks now, and how far off that was of late', async () => {
    const talks = Array.from({ length: 5 }, (_, index) =>
      handled({ conversation: `h${index}`, saidWait: index, endedAt: `2026-11-24T11:1${index}:00.000Z` }),
    );
    const of = async (given: Given) => (await boardFor('ffion', given)).queues[0];

    const free = await of({ presences: [presence()] });
    const busy = await of({ presences: [presence({ takes: 1 })], chats: chats.slice(0, 3), handled: talks });
    const nobody = await of({ handled: talks });

    expect([free?.wait, nobody?.wait, free?.error]).toEqual([0, 'unknown', undefined]);
    // Three ahead and one place free: three talks of about 8 minutes must end first.
    expect(busy?.wait).toBe(25);
    expect(busy?.error).toEqual({ median: 3, of: 5 });
  });

  it('says of every team, theirs or not, whether anybody there takes chats', async () => {
    const at = aDesk({ presences: [presence({ agent: IDRIS, teams: ['noise'] })] });
    await at.closed.set('repairs', true);

    const { teams } = (await at.ask('ffion', 'GET board')).body as unknown as BoardSeen;

    expect(teams.find(({ team }) => team === 'noise')).toEqual({
      team: 'noise',
      isOpen: true,
      isClosed: false,
      isOn: true,
    });
    expect(teams.find(({ team }) => team === 'repairs')).toMatchObject({ isClosed: true, isOn: false });
  });

  it('says when a team comes back, and of no wait until then', async () => {
    const at = aDesk({ presences: [presence({ seenAt: '2026-11-24T20:00:00.000Z' })] });
    at.at('2026-11-24T20:00:00.000Z');

    const { queues } = (await at.ask('ffion', 'GET board')).body as unknown as BoardSeen;

    expect(queues[0]).toMatchObject({ isOpen: false, opens: '2026-11-25T08:00:00.000Z', wait: 'unknown' });
  });
});

describe('presence', () => {
  const me = async (at: ReturnType<typeof aDesk>) => (await at.ask('ffion', 'GET me')).body as unknown as Me;

  it('is off until they say that they are on, and told to whoever sees their queues', async () => {
    const at = aDesk();
    const before = await me(at);

    const put = await at.ask('ffion', 'PUT presence', { state: 'on', takes: 5 });
    const after = await me(at);

    expect([before.presence.state, put.status, after.presence]).toEqual([
      'off',
      204,
      { state: 'on', takes: 5 },
    ]);
    expect(at.pushed).toEqual([[{ kind: 'queues' }, { teams: ['repairs', 'housing'], supervisors: true }]]);
    expect(at.audit()).toMatchObject([{ what: 'presence', about: 'on, 5', agent: FFION }]);
  });

  it('is told and written down when it changes, and not with each heartbeat', async () => {
    const at = aDesk();

    for (const second of ['00', '20', '40']) {
      at.at(`2026-11-24T12:00:${second}.000Z`);
      await at.ask('ffion', 'PUT presence', { state: 'on', takes: 3 });
    }

    expect([at.pushed.length, at.audit().length]).toEqual([1, 1]);
    expect(await at.presences.list()).toMatchObject([{ seenAt: '2026-11-24T12:00:40.000Z' }]);
  });

  it('is off again once their desk was gone', async () => {
    const at = aDesk();
    await at.ask('ffion', 'PUT presence', { state: 'on', takes: 3 });
    at.at('2026-11-24T12:01:31.000Z');

    expect((await me(at)).presence.state).toBe('off');
  });

  it.each([
    [{ state: 'on', takes: 0 }],
    [{ state: 'on', takes: 13 }],
    [{ state: 'here', takes: 3 }],
    [undefined],
  ])('is not taken as %j', async (body) => {
    expect((await aDesk().ask('ffion', 'PUT presence', body)).status).toBe(422);
  });
});

describe('a queue', () => {
  const chats = [
    chat({ conversation: 'waits' }),
    chat({ conversation: 'sent', stage: 'transferred' }),
    chat({ conversation: 'talks', stage: 'talking', agent: FFION }),
    chat({ conversation: 'other', team: 'noise' }),
  ];

  it('is closed by a supervisor, and whoever waits in it is told by an event of their own', async () => {
    const at = aDesk({ chats });

    const { status } = await at.ask('carys', 'PUT queues/repairs', { isClosed: true });

    expect([status, await at.closed.list()]).toEqual([204, ['repairs']]);
    expect(at.events.map(({ conversation, does }) => [conversation, does.does]).sort()).toEqual([
      ['sent', 'close'],
      ['waits', 'close'],
    ]);
    expect(new Set(at.events.map(({ id }) => id)).size).toBe(2);
    expect(readEvent(JSON.stringify(at.events[0]))).toEqual(at.events[0]);
    expect(at.audit()).toMatchObject([{ what: 'queue', about: 'repairs, closed' }]);
  });

  it('is opened again without a word to anybody who waits', async () => {
    const at = aDesk({ chats });
    await at.closed.set('repairs', true);

    await at.ask('carys', 'PUT queues/repairs', { isClosed: false });

    expect([at.events, await at.closed.list()]).toEqual([[], []]);
  });

  it.each([
    ['an agent', 'ffion', 'repairs', { isClosed: true }, 403],
    ['nobody', undefined, 'repairs', { isClosed: true }, 401],
    ['a supervisor of a team that there is not', 'carys', 'toString', { isClosed: true }, 404],
    ['a supervisor who does not say', 'carys', 'repairs', {}, 422],
  ] as const)('is not closed by %s', async (_, person, team, body, status) => {
    const at = aDesk({ chats });

    const answer = await at.ask(person, `PUT queues/${team}`, body);

    expect([answer.status, at.events, await at.closed.list()]).toEqual([status, [], []]);
  });
});

describe('a team’s figures', () => {
  it('are of the last day, and a supervisor’s', async () => {
    const at = aDesk({ handled: [handled(), handled({ endedAt: '2026-11-23T11:59:59.000Z' })] });

    const { body } = await at.ask('carys', 'GET measures?team=repairs');

    expect((body as unknown as Measures).talks).toBe(1);
    expect((await at.ask('ffion', 'GET measures?team=repairs')).status).toBe(403);
    expect((await at.ask('carys', 'GET measures?team=hasOwnProperty')).status).toBe(404);
  });

  it('tell those who left from those whom nobody came to, and from those who chose a call', () => {
    const { acceptedAt: _, ...none } = handled();
    const waited = (minutes: number, saidWait: number | 'unknown') =>
      handled({ acceptedAt: new Date(Date.parse(none.askedAt) + minutes * 60_000).toISOString(), saidWait });

    const figures = measuresOf('repairs', [
      waited(2, 5),
      waited(10, 5),
      waited(20, 'unknown'),
      { ...none, stage: 'ended', outcome: 'no-reply' },
      { ...none, stage: 'ended', outcome: 'to-follow' },
      { ...none, stage: 'unanswered', outcome: 'not-reached' },
    ]);

    expect(figures).toEqual({
      team: 'repairs',
      talks: 6,
      abandoned: 1,
      unanswered: 1,
      wait: { median: 10, p90: 18, error: 4 },
      outcomes: { done: 3, 'no-reply': 1, 'to-follow': 1, 'not-reached': 1 },
    });
  });

  it('of nobody are none', () => {
    const { wait, talks } = measuresOf('repairs', []);

    expect([talks, wait]).toEqual([0, { median: undefined, p90: undefined, error: undefined }]);
  });
});

describe('the library', () => {
  it('has the assistant’s own answers in both languages, and the forms that people open', async () => {
    const { answers, forms } = (await aDesk().ask('ffion', 'GET library')).body as unknown as Library;

    const languages = answers.flatMap(({ id, language }) => (id === 'libraries' ? [language] : []));
    expect(languages.sort()).toEqual(['cy', 'en']);
    expect(forms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['report-pothole', 'pay', 'call-back', 'prove-account', 'make-complaint']),
    );
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });
});

describe('settings', () => {
  it('are for whoever has not signed in yet, and hold no secret', async () => {
    const { status, body } = await aDesk().ask(undefined, 'GET settings');

    expect([status, Object.keys(body).sort()]).toEqual([
      200,
      ['bearer', 'clientId', 'council', 'issuer', 'scope'],
    ]);
  });

  it.each([
    'GET me',
    'GET board',
    'GET library',
    'POST stream',
    'PUT presence',
    'GET audit?conversation=c',
    'GET measures',
  ])('are the only thing: %s is not', async (route) => {
    expect((await aDesk().ask(undefined, route)).status).toBe(401);
  });
});

describe('a link to the page of notices', () => {
  it('is made for a supervisor, for an hour, under nothing that anybody could guess, and written down', async () => {
    const at = aDesk({});

    const { status, body } = await at.ask('carys', 'POST notices', {});

    const [[token, link] = ['', undefined], ...more] = at.links();
    expect(more).toEqual([]);
    expect([status, body['url']]).toEqual([200, `https://chat.example.org/l/${token}`]);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(link).toMatchObject({
      purpose: 'notice',
      about: { supervisor: 'Carys' },
      expiresAt: '2026-11-24T13:00:00.000Z',
    });
    expect(at.audit()).toMatchObject([{ what: 'notices', agent: PEOPLE.carys.agent }]);
    expect(JSON.stringify(at.audit())).not.toContain(token);
  });

  it('is made for no agent', async () => {
    const at = aDesk({});

    const { status } = await at.ask('ffion', 'POST notices', {});

    expect([status, at.links()]).toEqual([403, []]);
  });
});
