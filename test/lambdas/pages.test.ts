// Pages behind links: looking uses nothing up, one press does, and whoever has a link that is over learns nothing of what it was.
import { digest } from '../../bot/digest.ts';
import { readEvent } from '../../lambdas/read-event.ts';
import { describe, expect, it } from 'vitest';
import { out } from '../../lambdas/log.ts';
import { provePage } from '../../lambdas/pages/prove.ts';
import { northmoorAccounts } from '../../local/northmoor-accounts.ts';
import { accountsInMemory, attemptsInMemory, personsInMemory } from '../accounts-in-memory.ts';
import { behindLinks, CONVERSATION, NOW } from '../pages.ts';

const RIGHT = { reference: 'RT-1130525', postcode: 'NM5 6TU', born: '17 5 1984' };
const ROBOTS = [
  'facebookexternalhit/1.1',
  'WhatsApp/2.23.20.0',
  'Slackbot-LinkExpanding 1.0',
  'Twitterbot/1.0',
];

const prover = (persons = personsInMemory()) => {
  const clock = () => new Date(NOW);
  const page = provePage({
    accounts: accountsInMemory(northmoorAccounts(clock())),
    attempts: attemptsInMemory(clock),
    persons,
    note: () => undefined,
    conversations: () => Promise.resolve(undefined),
    links: { use: (token, at) => desk.links.use(token, at) },
    enqueue: (events) => desk.enqueue(events),
  });
  const desk = behindLinks(() => undefined, { more: { prove: () => Promise.resolve(page) } });
  return desk;
};

describe('the page on which somebody shows who they are', () => {
  it('is not used up by robots that look at links', async () => {
    const { link, get, head, post, events } = prover();
    const token = await link({ purpose: 'prove' });

    for (const agent of ROBOTS) {
      expect((await get(token, { headers: { 'user-agent': agent } })).status).toBe(200);
      expect((await head(token, { headers: { 'user-agent': agent } })).status).toBe(200);
    }
    await post(token, RIGHT);

    expect(events).toMatchObject([{ kind: 'proved', conversation: CONVERSATION, proof: { level: 2 } }]);
  });

  it('tells the chat which language they asked for before', async () => {
    const persons = personsInMemory();
    const { link, post, events } = prover(persons);
    await persons.put(digest(['northmoor', 'person', 'grace']), { language: 'cy' });

    await post(await link({ purpose: 'prove' }), RIGHT);

    const read = events.map((event) => readEvent(JSON.stringify(event)));
    expect(read).toMatchObject([{ kind: 'proved', prefers: 'cy' }]);
  });

  it('says the same of everything that does not fit, and can be tried again', async () => {
    const { link, post, events } = prover();
    const token = await link({ purpose: 'prove' });
    const wrong = [{ postcode: 'NM4 2QP' }, { born: '18 5 1984' }, { reference: 'RT-1174816' }];

    const said = new Set<string | undefined>();
    for (const part of wrong) {
      const { status, body } = await post(token, { ...RIGHT, ...part });
      expect(status).toBe(422);
      said.add(/href="#reference">([^<]+)/.exec(body)?.[1]);
    }
    await post(token, RIGHT);

    expect(said.size).toBe(1);
    expect(events).toHaveLength(1);
  });

  it('is closed to guesses from one address, whatever chat and account they are for', async () => {
    const { link, post, events } = prover();
    const from = async (ip: string, conversation: string, claim: Record<string, string>) =>
      (await post(await link({ purpose: 'prove', conversation }), claim, { ip })).status;
    const others = ['RT-1174816', 'RT-1209466', 'RT-1243877', '731048628', '732180597', '733901476'];

    for (const [index, reference] of others.entries())
      await from('192.0.2.66', `c${index}`, { ...RIGHT, reference });

    expect(await from('192.0.2.66', 'c-mine', RIGHT)).toBe(422);
    expect(events).toEqual([]);
    expect(await from('192.0.2.7', 'c-mine', RIGHT)).toBe(200);
  });

  it('counts every guess, though they come at once', async () => {
    const { link, post } = prover();
    const token = await link({ purpose: 'prove' });

    const days = Array.from({ length: 12 }, (_, day) => ({ ...RIGHT, born: `${day + 1} 1 1990` }));
    await Promise.all(days.map((guess) => post(token, guess)));

    expect((await post(token, RIGHT)).status).toBe(422);
  });

  it('pressed twice at once proves once', async () => {
    const { link, post, events } = prover();
    const token = await link({ purpose: 'prove' });

    const both = await Promise.all([post(token, RIGHT), post(token, RIGHT)]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    // The queue takes the same event once.
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
  });
});

describe('a link that is over', () => {
  it.each(['unknown', 'x'.repeat(90), 'AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAA.', 'a/b'])(
    'or never was says so in both languages: %s',
    async (token) => {
      const { get, post } = prover();

      for (const { status, body } of [await get(token), await post(token, RIGHT)]) {
        expect(status).toBe(404);
        expect(body).toContain('lang="cy"');
        expect(body).toContain('This link has been used or has run out');
      }
      const theirs = await get(token, { headers: { 'accept-language': 'cy-GB,cy;q=0.9' } });
      expect(theirs.body).toContain('<html lang="cy">');
    },
  );

  it('says the same whether it was used or has run out, and nothing of what it was', async () => {
    const { link, get, post, later, events } = prover();
    const [used, old] = [await link({ purpose: 'prove' }), await link({ purpose: 'prove' })];
    await post(used, RIGHT);
    later('2026-11-26T10:00:00.000Z');

    const pages = [await get(used), await get(old), await post(used, RIGHT), await post(old, RIGHT)];

    expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
    expect(pages.map(({ status }) => status)).toEqual([410, 410, 410, 410]);
    expect(pages[0]?.body).not.toMatch(/account|postcode/i);
    expect(events).toHaveLength(1);
  });
});

describe('every page', () => {
  it('is kept nowhere, tells no other site where it was, and runs nothing of anybody else', async () => {
    const { link, get } = prover();

    for (const token of [await link({ purpose: 'prove' }), 'unknown']) {
      const { headers, body } = await get(token);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
      expect(body).not.toContain(token);
    }
  });

  it('is written of in no log by its token', async () => {
    const { link, get, post } = prover();
    const token = await link({ purpose: 'prove' });
    const lines: string[] = [];
    const { write } = out;
    out.write = (line) => void lines.push(JSON.stringify(line));

    await get(token);
    await post(token, { ...RIGHT, born: '1 1 1990' });
    await post(token, RIGHT);
    await get(token);
    out.write = write;

    expect(lines.join('\n')).not.toContain(token);
  });
});
