// What goes wrong with a link, on every page: each says what to do now, in the language of the link, and takes nothing twice.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../bot/model.ts';
import { council } from '../../dialogs/council.ts';
import { letterSaid } from '../../dialogs/letters.ts';
import { out } from '../../lambdas/log.ts';
import { pages } from '../../lambdas/pages.ts';
import { letterPage } from '../../lambdas/pages/letter.ts';
import { provePage } from '../../lambdas/pages/prove.ts';
import { northmoorAccounts } from '../../local/northmoor-accounts.ts';
import { accountsInMemory, attemptsInMemory, personsInMemory } from '../accounts-in-memory.ts';
import { LETTERS, PROVED } from '../letters.ts';
import { behindLinks, NOW, type Wanted } from '../pages.ts';
import { conversation } from '../talk.ts';

const RIGHT = { reference: 'RT-1130525', postcode: 'NM5 6TU', born: '17 5 1984' };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const aPhoto = () => {
  const form = new FormData();
  form.append('photos', new File([new Uint8Array(PNG)], 'a.png'));
  return form;
};
type Right = Readonly<Record<string, string>> | FormData;

/** A page of each kind, and what is right on it. */
const PAGES = {
  place: {
    says: ['report-pothole', 'no'],
    right: () => ({ do: 'words', words: 'High Street, by the bank' }),
  },
  photos: { says: ['report-fly-tip', 'no', 'Elm Road, by the park', '2', 'furniture'], right: aPhoto },
  options: { says: ['find-bin-days', 'nm2 3dl'], right: () => ({}) },
  words: {
    says: ['report-fly-tip', 'no', 'Elm Road, by the park', '2', 'furniture', 'no photo', 'yes'],
    right: () => ({ words: 'yesterday' }),
  },
  prove: { says: [], right: () => RIGHT },
  letter: { says: [], right: () => ({}) },
} as const satisfies Readonly<
  Record<string, { readonly says: readonly string[]; readonly right: () => Right }>
>;
type Kind = keyof typeof PAGES;
const KINDS = Object.keys(PAGES) as readonly Kind[];
const QUESTIONS = ['place', 'photos', 'words'] as const;

const desk = (kind: Kind) => {
  const { says } = PAGES[kind];
  const talking = conversation({ channel: 'sms', at: NOW });
  const [form, ...replies] = says;
  if (form !== undefined) talking.opens(form);
  for (const words of replies) talking.says(words);
  const clock = () => new Date(NOW);
  const use = (token: string, at: string) => all.links.use(token, at);
  const prove = provePage({
    accounts: accountsInMemory(northmoorAccounts(clock())),
    attempts: attemptsInMemory(clock),
    persons: personsInMemory(),
    note: () => undefined,
    conversations: () => Promise.resolve(undefined),
    links: { use },
    enqueue: (events) => all.enqueue(events),
  });
  const letter = letterPage({
    letters: { find: () => Promise.resolve(LETTERS.complaint) },
    said: letterSaid,
    conversations: () => Promise.resolve({ dialog: PROVED }),
    ownOf: (conversation) => Promise.resolve([{ conversation }]),
    links: { use },
  });
  const more = { prove: () => Promise.resolve(prove), letter: () => Promise.resolve(letter) };
  const all = behindLinks(() => talking.state, { more });
  const wanted: Wanted =
    kind === 'prove'
      ? { purpose: 'prove' }
      : kind === 'letter'
        ? { purpose: 'letter', about: { kind: 'complaint', reference: LETTERS.complaint.reference } }
        : { purpose: 'answer', about: { dialog: form ?? '', question: talking.asked ?? '' } };
  return {
    ...all,
    talking,
    open: (language: Language = 'en') => all.link({ ...wanted, language }),
    right: () => PAGES[kind].right(),
  };
};

/** Every page that went wrong sends them on: to their chat, or to the phone, or says what to put right. */
const SENDS_ON = {
  en: /your chat|or call|There is a problem/i,
  cy: /eich sgwrs|neu ffoniwch|Mae problem/i,
} as const;
const isPage = (
  { headers, body }: { readonly headers: Record<string, string>; readonly body: string },
  language: Language = 'en',
) => {
  expect(headers['content-type']).toContain('text/html');
  expect(body).toContain(`<html lang="${language}">`);
  expect(body).toMatch(SENDS_ON[language]);
};

describe.each(KINDS)('a link to a page: %s', (kind) => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is told to open it in a browser', async (method) => {
    const { open, send, get } = desk(kind);
    const token = await open('cy');

    const shown = await send(method, token);

    expect(shown.status).toBe(405);
    expect(shown.headers['allow']).toBe('GET, HEAD, POST');
    isPage(shown, 'cy');
    expect((await get(token)).status).toBe(200);
  });

  it.each(['en', 'cy'] as const)('that has run out says what to reply, in %s', async (language) => {
    const { open, get, post, right, later, events } = desk(kind);
    const token = await open(language);
    later('2026-11-26T10:00:00.000Z');

    for (const shown of [await get(token), await post(token, right())]) {
      expect(shown.status).toBe(410);
      isPage(shown, language);
    }
    expect(events).toEqual([]);
  });

  it('that was used says so, however it is looked at, and does it no second time', async () => {
    const { open, get, head, post, right, events } = desk(kind);
    if (kind === 'options') return;
    const token = await open();
    await post(token, right());
    const before = events.length;

    for (const shown of [await get(token), await post(token, right()), await head(token)]) isPage(shown);
    expect(events.length).toBe(before);
  });

  it('is as it was after every robot that looks at it', async () => {
    const { open, get, head, events, links } = desk(kind);
    const token = await open();

    for (const agent of [
      'facebookexternalhit/1.1',
      'WhatsApp/2.23.20.0',
      'Slackbot-LinkExpanding 1.0',
      'Twitterbot/1.0',
    ]) {
      const headers = { 'user-agent': agent, purpose: 'prefetch' };
      expect((await get(token, { headers })).status).toBe(200);
      expect((await head(token, { headers })).status).toBe(200);
    }

    expect((await links.find(token))?.usedAt).toBeUndefined();
    expect(events).toEqual([]);
  });

  it.each([
    ['nothing', '', 'application/x-www-form-urlencoded'],
    ['broken percent signs', '%E0%A4%A&words=%&option=%ZZ&&&=', 'application/x-www-form-urlencoded'],
    ['JSON', '{"words": "High Street"}', 'application/json'],
    [
      'a multipart form without an end',
      '--x\r\nContent-Disposition: form-data; name="photos"',
      'multipart/form-data; boundary=x',
    ],
    ['a multipart form without a boundary', 'words=x', 'multipart/form-data'],
    ['bytes that are no text', '\u0000\u0001\uFFFD\u0000', 'text/plain'],
  ])('that is sent %s says what is missing, and is not used up', async (_, body, type) => {
    if (kind === 'letter') return;
    const { open, send, links, events } = desk(kind);
    const token = await open();

    const shown = await send('POST', token, { body, headers: { 'content-type': type } });

    expect(shown.status).toBe(422);
    isPage(shown);
    expect((await links.find(token))?.usedAt).toBeUndefined();
    expect(events).toEqual([]);
  });
});

describe.each(['place', 'words', 'options', 'prove'] as const)('a form that is too large: %s', (kind) => {
  it('is turned away in words, and the link stays', async () => {
    const { open, post, links, events } = desk(kind);
    const token = await open('cy');

    const shown = await post(token, { words: 'x'.repeat(21_000), reference: 'x' });

    expect(shown.status).toBe(413);
    isPage(shown, 'cy');
    expect((await links.find(token))?.usedAt).toBeUndefined();
    expect(events).toEqual([]);
  });
});

describe.each(QUESTIONS)('a link to a question that is over: %s', (kind) => {
  it.each([
    ['called off', 'cancel'],
    ['begun again', 'not me, wrong number'],
  ])('because it was %s says so, and where to go on', async (_, words) => {
    const { open, get, post, right, talking, events } = desk(kind);
    const token = await open();
    talking.says(words);
    if (talking.state.open !== undefined) talking.says('cancel');

    for (const shown of [await get(token), await post(token, right())]) {
      isPage(shown);
      expect(shown.body).toContain('To begin again');
    }
    expect(events).toEqual([]);
  });

  it('that is sent twice at once is one answer', async () => {
    const { open, post, right, events } = desk(kind);
    const token = await open();

    const both = await Promise.all([post(token, right()), post(token, right())]);

    for (const shown of both) isPage(shown);
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
  });
});

describe('photos that are too large together', () => {
  it('say what to do, and those that were kept before stay', async () => {
    const { open, post, events } = desk('photos');
    const token = await open();
    const one = aPhoto();
    one.append('do', 'add');
    const [, kept = ''] = /name="kept" value="([^"]+)"/.exec((await post(token, one)).body) ?? [];

    const large = new FormData();
    large.append('kept', kept);
    large.append('photos', new File([new Uint8Array(4_100_000)], 'b.jpg'));
    const shown = await post(token, large);

    expect(shown.status).toBe(422);
    expect(shown.body).toContain('screenshot');
    expect(shown.body).toContain(`name="kept" value="${kept}"`);
    expect(shown.body).toContain('1 photo is ready to send.');
    expect(events).toEqual([]);
  });

  it('are spoken of before, to whoever has no script', async () => {
    const { open, get } = desk('photos');

    const [, said = ''] = /<noscript>([\s\S]*?)<\/noscript>/.exec((await get(await open())).body) ?? [];

    expect(said).toContain('4 MB');
    expect(said).toContain('screenshot');
    expect(said).toContain('Nothing is lost');
  });

  it('keep no names but those that we give', async () => {
    const { open, post } = desk('photos');
    const large = new FormData();
    large.append('kept', '../../other/secret.png');
    large.append('photos', new File([new Uint8Array(4_100_000)], 'b.jpg'));

    expect((await post(await open(), large)).body).not.toContain('name="kept"');
  });
});

describe('a fault of ours', () => {
  const broken = () =>
    pages({
      links: { find: () => Promise.reject(new Error('the table is away')) },
      council,
      clock: () => new Date(NOW),
      pages: {},
    });
  const TOKEN = 'A'.repeat(22);
  const ask = (language: string) =>
    broken()({
      rawPath: `/l/${TOKEN}`,
      headers: { 'accept-language': language },
      requestContext: { http: { method: 'GET' } },
    } as never);

  it.each(['en', 'cy'] as const)(
    'is owned up to, with what to do, in %s; no log has the token',
    async (language) => {
      const lines: string[] = [];
      const { write } = out;
      out.write = (line) => void lines.push(JSON.stringify(line));

      const { statusCode, headers, body = '' } = await ask(language);
      out.write = write;

      expect(statusCode).toBe(500);
      isPage({ headers: headers as Record<string, string>, body }, language);
      expect(body).not.toContain('table');
      expect(lines.join('\n')).toContain('table is away');
      expect(lines.join('\n')).not.toContain(TOKEN);
    },
  );
});
