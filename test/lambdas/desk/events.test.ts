// What an agent does: one event each, whatever comes twice, and nothing that they may not do or that makes no sense.
import { describe, expect, it } from 'vitest';
import { NOTE_MAX, SAY_MAX } from '../../../bot/handoff/agent-does.ts';
import { agentEvent } from '../../../lambdas/desk/agent-events.ts';
import { enqueueTo } from '../../../lambdas/aws/queue.ts';
import { readEvent } from '../../../lambdas/read-event.ts';
import { fc } from '../../made-up.ts';
import { chat, presence } from '../../handoff/desk-things.ts';
import { aDesk, NOW, overRecord, PEOPLE, recordOf, type Person } from './a-desk.ts';

const FFION = PEOPLE.ffion.agent;
const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const talking = chat({ conversation: 'c-1', stage: 'talking', agent: FFION });
const desk = () =>
  aDesk({
    chats: [talking, chat({ conversation: 'c-noise', team: 'noise' })],
    records: {
      'c-over': overRecord({ conversation: 'c-over', agent: FFION }),
      'c-bot': { ...recordOf(talking), dialog: { language: 'en' } as never },
      'c-offered': recordOf(chat(), {}, { stage: 'offered' }),
    },
    presences: [presence({ agent: PEOPLE.idris.agent })],
  });
const post = (
  at: ReturnType<typeof desk>,
  what: unknown,
  conversation = 'c-1',
  person: Person | undefined = 'ffion',
) => at.ask(person, `POST chats/${conversation}/events`, { id: ID, do: what });

describe('what an agent does', () => {
  it('is an event of the conversation, named by the agent and by the page', async () => {
    const at = desk();

    const { status, body } = await post(at, { does: 'say', text: ' Hello,\r\nI am Ffion.\u0000 ' });

    expect([status, body]).toEqual([202, { id: `agent:ffion:${ID}` }]);
    expect(at.events).toEqual([
      {
        id: `agent:ffion:${ID}`,
        conversation: 'c-1',
        channel: 'webchat',
        at: NOW,
        receivedAt: NOW,
        kind: 'agent',
        agent: FFION,
        role: 'agent',
        does: { does: 'say', text: 'Hello,\nI am Ffion.' },
      },
    ]);
  });

  it.each([
    [{ does: 'accept' }],
    [{ does: 'return' }],
    [{ does: 'release' }],
    [{ does: 'answer', topic: 'libraries' }],
    [{ does: 'form', form: 'pay' }],
    [{ does: 'note', text: 'Rang before.' }],
    [{ does: 'park', until: '2026-12-01T12:00:00.000Z' }],
    [{ does: 'transfer', team: 'noise', note: '' }],
    [{ does: 'end', outcome: 'done', reason: 'Booked.' }],
    [
      {
        does: 'end',
        outcome: 'to-follow',
        reason: 'Repairs ring.',
        follow: { what: 'Repairs ring you.', by: '2026-12-01T12:00:00.000Z' },
      },
    ],
  ])('is taken as it is posted, and read by the worker: %j', async (what) => {
    const at = desk();

    const { status } = await post(at, what);

    expect([status, at.events[0]?.does]).toEqual([202, what]);
    expect(readEvent(JSON.stringify(at.events[0]))).toEqual(at.events[0]);
  });

  it('may send files that are in the folder of the conversation, behind our own addresses', async () => {
    const at = desk();
    const file = {
      id: 'abc.jpg',
      contentType: 'image/jpeg',
      name: 'Form',
      url: 'https://elsewhere.example.org',
    };

    await post(at, { does: 'say', text: '', files: [file] });

    expect(at.events[0]?.does).toEqual({
      does: 'say',
      text: '',
      files: [{ ...file, url: 'kept:c-1/abc.jpg' }],
    });
  });

  it('is one message in the queue though it is posted twice', async () => {
    const sent: unknown[] = [];
    const sqs = { send: ({ input }: { input: unknown }) => Promise.resolve(void sent.push(input)) };
    const enqueue = enqueueTo(sqs as never, 'http://queue');
    const at = aDesk({ chats: [talking], change: { enqueue } });
    const say = { does: 'say', text: 'Hello' };

    await post(at, say);
    at.at('2026-11-24T12:00:05.000Z');
    await post(at, say);

    const names = sent.map((each) => (each as { MessageDeduplicationId: string }).MessageDeduplicationId);
    expect([names.length, new Set(names).size]).toEqual([2, 1]);
    expect(at.audit()).toHaveLength(1);
  });

  it('is written down, with what it was about and none of the words', async () => {
    const at = desk();
    const transfer = { does: 'transfer', team: 'noise', note: 'Very upset' };

    await post(at, transfer);

    expect(at.audit()).toEqual([
      { at: NOW, agent: FFION, role: 'agent', what: 'transfer', conversation: 'c-1', about: 'noise' },
    ]);
  });

  it('goes nowhere when it cannot be written down', async () => {
    const audit = {
      keep: () => Promise.reject(new Error('down')),
      of: () => Promise.resolve([]),
      on: () => Promise.resolve([]),
    };
    const at = aDesk({ chats: [talking], change: { audit } });

    await expect(post(at, { does: 'accept' })).rejects.toThrow('down');

    expect(at.events).toEqual([]);
  });
});

describe('what an agent may not do', () => {
  const accept = { does: 'accept' };

  it.each([
    ['of another team’s chat', 'c-noise', accept, 'ffion', 403, 'OtherTeam'],
    ['of a conversation that there is not', 'c-none', accept, 'ffion', 404, 'ChatUnknown'],
    ['of one that is with the assistant', 'c-bot', accept, 'ffion', 404, 'ChatUnknown'],
    [
      'of one that is only asked whether they want a person',
      'c-offered',
      accept,
      'ffion',
      404,
      'ChatUnknown',
    ],
    ['that the supervisor finds with the assistant', 'c-bot', accept, 'carys', 404, 'ChatUnknown'],
    ['of one that is over', 'c-over', { does: 'say', text: 'Hello' }, 'ffion', 409, 'ChatOver'],
    ['of one that is over, as a supervisor', 'c-over', accept, 'carys', 409, 'ChatOver'],
    ['without signing in', 'c-1', accept, undefined, 401, 'TokenMissing'],
    [
      'that is for supervisors',
      'c-1',
      { does: 'assign', to: PEOPLE.idris.agent },
      'ffion',
      403,
      'SupervisorOnly',
    ],
  ] as const)('is refused: %s', async (_, conversation, what, person, status, code) => {
    const at = desk();

    // Undefined stands for nobody, and is no default here.
    const answer = await at.ask(person, `POST chats/${conversation}/events`, { id: ID, do: what });

    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.message).toMatch(/^[A-Z].*\.$/);
    expect([at.events, at.audit()]).toEqual([[], []]);
  });

  it('is not: colleagues may be told something of a chat that is over', async () => {
    const at = desk();

    expect((await post(at, { does: 'note', text: 'They rang.' }, 'c-over')).status).toBe(202);
  });

  it('gives a supervisor’s chat to somebody by the name that their own sign-in says', async () => {
    const at = desk();

    await post(at, { does: 'assign', to: { id: 'idris', name: 'Mallory' } }, 'c-1', 'carys');

    expect(at.events[0]).toMatchObject({
      role: 'supervisor',
      agent: PEOPLE.carys.agent,
      does: { does: 'assign', to: PEOPLE.idris.agent },
    });
  });

  it('lets a supervisor take a chat over, though their desk was never on', async () => {
    const at = desk();

    const { status } = await post(at, { does: 'assign', to: PEOPLE.carys.agent }, 'c-1', 'carys');

    expect([status, at.events[0]?.does]).toEqual([202, { does: 'assign', to: PEOPLE.carys.agent }]);
  });

  it.each([
    ['nothing to say', { does: 'say', text: ' \n ' }],
    ['more than fits', { does: 'say', text: 'x'.repeat(SAY_MAX + 1) }],
    [
      'six files',
      { does: 'say', text: 'x', files: Array(6).fill({ id: 'a.jpg', contentType: 'image/jpeg', name: 'a' }) },
    ],
    [
      'a file outside its folder',
      { does: 'say', text: '', files: [{ id: '../a.jpg', contentType: 'image/jpeg', name: 'a' }] },
    ],
    ['an empty note', { does: 'note', text: '' }],
    ['a long note', { does: 'note', text: 'x'.repeat(NOTE_MAX + 1) }],
    ['an answer that there is not', { does: 'answer', topic: 'dragons' }],
    ['a form that there is not', { does: 'form', form: 'dragons' }],
    ['a form that nobody opens', { does: 'form', form: '__proto__' }],
    ['a team that there is not', { does: 'transfer', team: 'constructor', note: '' }],
    ['a time that has gone', { does: 'park', until: NOW }],
    ['a time too far off', { does: 'park', until: '2026-12-01T12:00:00.001Z' }],
    ['no time', { does: 'park', until: 'tomorrow' }],
    ['an outcome that there is not', { does: 'end', outcome: 'won', reason: '' }],
    [
      'a promise for a time that is past',
      {
        does: 'end',
        outcome: 'to-follow',
        reason: '',
        follow: { what: 'x', by: '2026-01-01T12:00:00.000Z' },
      },
    ],
    ['what the clock alone does', { does: 'lost' }],
    ['what a closed queue alone does', { does: 'close' }],
    ['nothing that is known', { does: 'dance' }],
    ['nothing', undefined],
  ])('is said to be wrong, in a sentence: %s', async (_, what) => {
    const at = desk();

    const { status, body } = await post(at, what);

    expect([status, body.error.code]).toEqual([422, 'BadArgument']);
    expect(body.error.message).toMatch(/^[A-Z].*\.$/);
    expect(at.events).toEqual([]);
  });

  it('is said to be wrong: giving a chat to somebody whom nobody knows', async () => {
    const { status } = await post(
      desk(),
      { does: 'assign', to: { id: 'mallory', name: 'M' } },
      'c-1',
      'carys',
    );

    expect(status).toBe(422);
  });

  it('is nothing that makes the desk fail, whatever is posted', async () => {
    const at = desk();
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        id: fc.oneof(fc.uuid(), fc.string()),
        do: fc.record(
          {
            does: fc.constantFrom('say', 'end', 'park', 'assign'),
            text: fc.jsonValue(),
            until: fc.string(),
            files: fc.jsonValue(),
          },
          { requiredKeys: ['does'] },
        ),
      }),
    );

    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        const { status } = await at.ask('carys', 'POST chats/c-1/events', body);
        expect([202, 403, 422, 400]).toContain(status);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an event of the desk', () => {
  it('has the same name whenever it is made', () => {
    const made = () => agentEvent('agent:ffion:1', 'c-1', PEOPLE.ffion, { does: 'accept' }, new Date(NOW));

    expect(made()).toEqual(made());
  });
});
