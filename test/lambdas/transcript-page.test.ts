// A copy of a chat behind a link: shut until one press, both sides of it, and nothing that is not the person's to read.
import { describe, expect, it } from 'vitest';
import type { Activity, DialogState } from '../../bot/model.ts';
import type { RecordedTurn } from '../../bot/runtime/ports.ts';
import { transcriptPage } from '../../lambdas/pages/transcript.ts';
import { PROVED } from '../letters.ts';
import { behindLinks, CONVERSATION, NOW } from '../pages.ts';

const ANYBODY: DialogState = { language: 'en', heardAt: NOW };
const turn = (version: number, at: string, ...activities: readonly object[]): RecordedTurn => ({
  channelId: 'sms',
  conversation: CONVERSATION,
  version,
  event: `e${version}`,
  at,
  activities: activities.map(
    (each) => ({ type: 'message', timestamp: at, ...each }) as unknown as Partial<Activity>,
  ),
});
const you = (text: string, more: object = {}) => ({ text, from: { role: 'user' }, ...more });
const ours = (text: string, channelData: object = {}, more: object = {}) => ({
  text,
  from: { role: 'bot', name: 'assistant' },
  channelData,
  ...more,
});

const TALK = [
  turn(1, '2026-11-23T10:00:00.000Z', you('<b>my rent</b>'), ours('Ask here.\nOr call.')),
  turn(
    2,
    '2026-11-24T09:00:00.000Z',
    you('person', { attachments: [{ contentType: 'image/png', contentUrl: 'https://x/secret.png' }] }),
    ours('Pay here: {link}', { link: 'key-of-a-link' }),
  ),
  turn(
    3,
    '2026-11-24T09:05:00.000Z',
    ours('Hello, how can I help?', { byPerson: true, by: 'Sam' }),
    { type: 'trace', name: 'porth/desk', value: { what: 'note', text: 'Has rung before' } },
    ours('Which?', {}, { suggestedActions: { actions: [{ title: 'Rent' }, { title: 'Tax' }] } }),
  ),
];
const SECRET = [
  turn(4, '2026-11-24T09:10:00.000Z', you('•••', { channelData: { level: 2 } })),
  turn(5, '2026-11-24T09:11:00.000Z', ours('You owe £62.40.', { level: 3 }), ours('More', { level: 3 })),
];

const reader = (turns: readonly RecordedTurn[], state: DialogState | 'none' = ANYBODY) => {
  const page = transcriptPage({
    links: { use: (token, at) => desk.links.use(token, at) },
    // A page of them at a time.
    transcripts: {
      turnsAfter: (_, __, watermark) => {
        const [next, ...others] = turns.filter(({ version }) => version > watermark);
        return Promise.resolve({ turns: next === undefined ? [] : [next], more: others.length > 0 });
      },
    },
    conversations: () => Promise.resolve(state === 'none' ? undefined : { version: 5, dialog: state }),
  });
  const desk = behindLinks(() => undefined, { more: { transcript: () => Promise.resolve(page) } });
  return desk;
};
const copyOf = async (turns: readonly RecordedTurn[], state?: DialogState, language: 'en' | 'cy' = 'en') => {
  const { link, post } = reader(turns, state);
  return (await post(await link({ purpose: 'transcript', language }), {})).body;
};

describe('a copy of a chat', () => {
  it('is behind a button, and nothing of it before, whoever looks', async () => {
    const { link, get, post } = reader(TALK);
    const token = await link({ purpose: 'transcript' });

    for (let looks = 0; looks < 3; looks++) expect((await get(token)).body).not.toMatch(/rent|Sam/);

    expect((await post(token, {})).body).toContain('Hello, how can I help?');
  });

  it('is opened once, and COPY brings another', async () => {
    const { link, post, get } = reader(TALK);
    const token = await link({ purpose: 'transcript' });
    await post(token, {});

    const [pressed, shown] = [await post(token, {}), await get(token)];

    expect([pressed.status, shown.status]).toEqual([410, 410]);
    for (const { body } of [pressed, shown]) {
      expect(body).toContain('reply COPY');
      expect(body).not.toContain('Sam');
    }
  });

  it('has who said what and when, in order, with what could be chosen, and never as markup', async () => {
    const body = await copyOf(TALK);

    const order = [
      'You, 10:00',
      '&lt;b&gt;my rent',
      'Or call.',
      'You, 09:00',
      'Sam (a person), 09:05',
      'Rent | Tax',
    ];
    const places = order.map((each) => body.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(body.match(/<h2>/g)).toHaveLength(2);
  });

  it('has no notes of agents, no addresses of links and no files', async () => {
    const body = await copyOf(TALK);

    expect(body).toContain('[a link]');
    expect(body).toContain('[a photo or file]');
    expect(body).not.toMatch(/rung before|key-of-a-link|\{link\}|secret\.png/);
  });

  it.each<[string, DialogState, boolean]>([
    ['nobody has shown who they are', ANYBODY, false],
    ['they have, but by no code', PROVED, false],
    [
      'they have, by a code',
      { ...PROVED, identity: { level: 3, account: 'a', person: 'p', at: NOW, usedAt: NOW } },
      true,
    ],
  ])('has what was said after a code only while that holds: %s', async (_, state, isThere) => {
    const body = await copyOf([...TALK, ...SECRET], state);

    expect(body.includes('£62.40')).toBe(isThere);
    expect(body.match(/Left out/g)?.length ?? 0).toBe(isThere ? 0 : 1);
    expect(body.includes('my balance')).toBe(!isThere);
  });

  it('has nothing of whoever had the account before', async () => {
    const body = await copyOf(TALK, { ...ANYBODY, since: '2026-11-24T08:00:00.000Z' });

    expect(body).not.toContain('my rent');
    expect(body).toContain('Sam');
  });

  it.each<[string, DialogState | 'none']>([
    ['a number that was given to somebody else since', { ...ANYBODY, since: '2026-11-24T10:30:00.000Z' }],
    [
      'a number that was silent so long that it may be another’s',
      { language: 'en', lastAt: '2026-08-01T10:00:00.000Z' },
    ],
    ['a conversation that was erased', 'none'],
  ])('is not shown to %s', async (_, state) => {
    const { link, get, post } = reader(TALK, state);
    const token = await link({ purpose: 'transcript' });

    for (const { status, body } of [await get(token), await post(token, {})]) {
      expect(status).toBe(404);
      expect(body).not.toMatch(/Sam|Open the copy/);
    }
  });

  it('is in Welsh for whoever speaks it', async () => {
    const body = await copyOf(TALK, ANYBODY, 'cy');

    expect(body).toContain('<html lang="cy">');
    expect(body).toContain('Chi, 10:00');
  });
});
