// Letters behind links: shut until one press, made of what is so then, and opened only for whoever may hear what stands in them.
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import type { LetterAbout, LetterKind } from '../../bot/services/letters.ts';
import type { Own } from '../../bot/services/since.ts';
import { letterSaid } from '../../dialogs/letters.ts';
import { letterPage } from '../../lambdas/pages/letter.ts';
import { LETTERS, PROVED } from '../letters.ts';
import { behindLinks, NOW } from '../pages.ts';

const ROBOTS = ['facebookexternalhit/1.1', 'WhatsApp/2.23.20.0', 'Slackbot-LinkExpanding 1.0'];
const KINDS = ['complaint', 'visit', 'promise'] as const;
const ANYBODY: DialogState = { language: 'en', heardAt: NOW };

const reader = (
  letter: LetterAbout | undefined,
  state: DialogState | 'none' = PROVED,
  others: readonly Own[] = [],
) => {
  const page = letterPage({
    letters: {
      find: (kind, reference) =>
        Promise.resolve(kind === letter?.kind && reference === letter.reference ? letter : undefined),
    },
    said: letterSaid,
    links: { use: (token, at) => desk.links.use(token, at) },
    ownOf: (conversation, access) =>
      Promise.resolve([
        { conversation, ...(access?.since === undefined ? {} : { since: access.since }) },
        ...others,
      ]),
    conversations: () => Promise.resolve(state === 'none' ? undefined : { dialog: state }),
  });
  const desk = behindLinks(() => undefined, { more: { letter: () => Promise.resolve(page) } });
  return desk;
};
const aboutOf = (kind: LetterKind) => ({
  purpose: 'letter' as const,
  about: { kind, reference: LETTERS[kind].reference },
});
const opened = async (letter: LetterAbout, language: 'en' | 'cy' = 'en', state: DialogState = PROVED) => {
  const { link, post } = reader(letter, state);
  return (await post(await link({ ...aboutOf(letter.kind), language }), {})).body;
};

describe.each(KINDS)('the letter of a %s', (kind) => {
  const letter = LETTERS[kind];

  it('is behind a button, and nothing of it before, whoever looks', async () => {
    const { link, get, head, post } = reader(letter);
    const token = await link(aboutOf(kind));

    for (const agent of ROBOTS) {
      const { status, body } = await get(token, { headers: { 'user-agent': agent } });
      expect(status).toBe(200);
      expect(body).not.toMatch(/-\d{6}|complain|promise|visit|£/i);
      await head(token, { headers: { 'user-agent': agent } });
    }

    expect((await post(token, {})).body).toContain(letter.reference);
  });

  it('is opened once, and says how to have it again', async () => {
    const { link, post, get } = reader(letter);
    const token = await link(aboutOf(kind));

    expect((await post(token, {})).body).toContain('reply LETTER');
    const again = await post(token, {});

    expect(again.status).toBe(410);
    expect(again.body).toContain('reply LETTER');
    expect((await get(token)).body).not.toContain(letter.reference);
  });

  it('is opened by one of two presses at once', async () => {
    const { link, post } = reader(letter);
    const token = await link(aboutOf(kind));

    const both = await Promise.all([post(token, {}), post(token, {})]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it('that has run out says LETTER, and nothing of what it was', async () => {
    const { link, get, post, later } = reader(letter);
    const token = await link(aboutOf(kind));
    later('2026-12-24T10:00:00.000Z');

    for (const { status, body } of [await get(token), await post(token, {})]) {
      expect(status).toBe(410);
      expect(body).toContain('reply LETTER');
      expect(body).not.toContain(letter.reference);
    }
  });

  it.each<[string, DialogState | 'none']>([
    ['a number that was given to somebody else', { ...ANYBODY, since: '2026-11-24T09:30:00.000Z' }],
    [
      'a number that was silent so long that it may be another’s',
      { language: 'en', lastAt: '2026-08-01T10:00:00.000Z' },
    ],
    ['a conversation that was erased', 'none'],
  ])('is not shown to %s, and nobody learns that there was one', async (_, state) => {
    const { link, get, post } = reader(letter, state);
    const token = await link(aboutOf(kind));

    for (const { status, body } of [await get(token), await post(token, {})]) {
      expect(status).toBe(404);
      expect(body).not.toMatch(/-\d{6}|for you|open the letter/i);
    }
  });

  it('is not shown where it is another’s, or of nothing', async () => {
    const theirs = reader({
      ...letter,
      conversation: 'other',
      ...(kind === 'promise' ? { person: 'other' } : {}),
    });
    const none = reader(undefined);

    for (const { link, post } of [theirs, none])
      expect((await post(await link(aboutOf(kind)), {})).status).toBe(404);
  });

  it('says nothing of what they wrote, or who they are', async () => {
    expect(await opened(letter)).not.toMatch(/rude|mother|Ann|Bright|account-1|person-1|\{link\}/);
  });

  it('is in Welsh for whoever speaks it', async () => {
    const body = await opened(letter, 'cy');

    expect(body).toContain('<html lang="cy">');
    expect(body).toContain(
      { complaint: 'Rydym wedi cael eich cwyn', visit: 'Dydd Llun 30 Tachwedd', promise: 'air am air' }[
        kind
      ].replace('Dydd', 'dydd'),
    );
  });
});

it('of a link from before there were kinds, it is the complaint’s', async () => {
  const { link, post } = reader(LETTERS.complaint);

  const { body } = await post(await link({ purpose: 'letter', about: { reference: 'CMP-102334' } }), {});

  expect(body).toContain('Tuesday 24 November');
});

describe('the letter of a promise', () => {
  it('has what was agreed word for word, in the language in which it was', async () => {
    const promise = {
      ...LETTERS.promise,
      words: { language: 'cy', text: 'Gwnaethoch addo talu £50.00 & dim mwy.' },
    } as const;

    const body = await opened(promise);

    expect(body).toContain('<blockquote lang="cy">Gwnaethoch addo talu £50.00 &amp; dim mwy.</blockquote>');
  });

  it.each([
    ['nobody has shown', ANYBODY],
    [
      'has worn off',
      { ...PROVED, identity: { ...PROVED.identity, usedAt: '2026-11-24T09:29:00.000Z' } } as DialogState,
    ],
  ])(
    'is not opened where who reads %s: they are told to ask for it in the chat, and the link stays',
    async (_, state) => {
      const { link, get, post, links } = reader(LETTERS.promise, state);
      const token = await link(aboutOf('promise'));

      for (const { status, body } of [await get(token), await post(token, {})]) {
        expect(status).toBe(403);
        expect(body).toContain('reply LETTER');
        expect(body).not.toMatch(/£|P-104218|rent/);
      }
      expect((await links.find(token))?.usedAt).toBeUndefined();
    },
  );

  it('is opened for the same person from another conversation once there was a code, and not before', async () => {
    const there = { ...LETTERS.promise, conversation: 'the-other-phone' };
    const byCode = { ...PROVED, identity: { ...PROVED.identity, level: 3 } } as DialogState;

    expect(await opened(there)).not.toMatch(/£|P-104218|rent/);
    expect(await opened(there, 'en', byCode)).toContain('P-104218');
  });

  it.each([
    ['open', 'It stands today'],
    ['kept', 'You have kept it'],
    ['broken', 'a person is looking at it'],
    ['withdrawn', 'does not stand any more'],
  ] as const)('says where it stands: %s', async (status, said) => {
    expect(await opened({ ...LETTERS.promise, status })).toContain(said);
  });
});

it('a letter of another conversation is opened where that is known to be theirs, and nothing from before it was', async () => {
  const elsewhere = { ...LETTERS.visit, conversation: 'the-other-phone' };
  const since = (at: string) => [{ conversation: 'the-other-phone', since: at }];
  const [theirs, before] = [
    reader(elsewhere, PROVED, since('2026-11-24T08:00:00.000Z')),
    reader(elsewhere, PROVED, since('2026-11-24T09:30:00.000Z')),
  ];

  expect((await theirs.post(await theirs.link(aboutOf('visit')), {})).status).toBe(200);
  expect((await before.post(await before.link(aboutOf('visit')), {})).status).toBe(404);
});

it.each([
  ['2026-12-01T09:00:00.000Z', 404],
  ['2026-12-01T09:45:00.000Z', 200],
])(
  'a link from before the number was given to somebody else opens nothing: until %s, %i',
  async (expiresAt, status) => {
    const { link, post } = reader(
      { ...LETTERS.visit, at: '2026-11-24T09:40:00.000Z' },
      { ...ANYBODY, since: '2026-11-24T09:30:00.000Z' },
    );

    expect((await post(await link({ ...aboutOf('visit'), expiresAt }), {})).status).toBe(status);
  },
);

describe('the letter of a visit', () => {
  const { visit } = LETTERS.visit;

  it('says what was booked, when, and what happens next', async () => {
    const body = await opened(LETTERS.visit);

    expect(body).toContain('Toilet: the seat is broken');
    expect(body).toContain('Monday 30 November, 8am to 12pm');
    expect(body).toContain('Someone over 18 must be in');
    expect(body).toContain('If nobody has come by the end of that time');
    expect(body).toContain('Tuesday 24 November 2026');
  });

  it('says that it was cancelled, and that it is past', async () => {
    const cancelled = await opened({ ...LETTERS.visit, cancelled: true });
    const past = await opened({ ...LETTERS.visit, visit: { ...visit, slot: '2026-11-23T08:00-12:00' } });

    expect(cancelled).toContain('Your visit is cancelled');
    expect(cancelled).not.toContain("We'll come on");
    expect(past).toContain('It was booked for');
    expect(past).not.toContain("We'll come on");
  });

  it('of a collection names the day, and not their own words for what is taken', async () => {
    const body = await opened({
      ...LETTERS.visit,
      visit: { ...visit, kind: 'bulky-waste', about: 'my late mum’s sofa', slot: '2026-11-30T07:00-17:00' },
    });

    expect(body).toContain('Put everything outside by 7am');
    expect(body).toContain('Monday 30 November');
    expect(body).not.toMatch(/late mum|over 18/);
  });
});
