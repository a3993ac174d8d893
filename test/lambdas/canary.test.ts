// The canary: against a door that answers rightly, wrongly, slowly and not at all. test/local/canary.test.ts plays it against the whole of Porth.
import { describe, expect, it } from 'vitest';
import { playCanary } from '../../lambdas/canary.ts';

type Door = {
  readonly answer?: string;
  readonly menu?: readonly string[];
  readonly off?: readonly string[];
  readonly status?: Readonly<Record<string, number>>;
  /** An answer comes after so many polls. */
  readonly polls?: number;
  readonly body?: string;
};
const RIGHT = 'We are open. Call 01632 960100.';

/** A door of Direct Line, and a clock that only the waits move. */
const play = async ({
  answer = RIGHT,
  menu = ['faq:bin-days', 'command:person'],
  off = [],
  status = {},
  polls = 0,
  body,
}: Door = {}) => {
  let now = 0;
  let left = polls;
  const posted: string[] = [];
  const called: string[] = [];
  const door = (input: string, init?: RequestInit): Promise<Response> => {
    const path = new URL(input).pathname.split('/').at(-1) ?? '';
    called.push(path);
    const json = (value: unknown) =>
      Promise.resolve(new Response(body ?? JSON.stringify(value), { status: status[path] ?? 200 }));
    if (path === 'health') return json({ status: 'ok', off: off.map((what) => ({ what })) });
    if (path === 'token') return json({ conversationId: 'c1', token: 't1' });
    if (init?.method === 'POST') {
      const { text } = JSON.parse(init.body as string) as { readonly text: string };
      posted.push(text);
      return json({ id: `m${posted.length}` });
    }
    if (left-- > 0) return json({ watermark: '1', activities: [] });
    left = polls;
    const actions = menu.map((option) => ({ value: { option } }));
    return json({
      watermark: '2',
      activities: posted.map((text, at) => ({
        type: 'message',
        replyToId: `m${at + 1}`,
        ...(text === 'MENU' ? { text: 'Menu', suggestedActions: { actions } } : { text: answer }),
      })),
    });
  };
  const result = await playCanary({
    fetch: door as typeof fetch,
    url: 'https://porth.example.org',
    answerHas: ['01632 960100'],
    time: () => now,
    wait: (ms) => Promise.resolve(void (now += ms)),
  });
  return { ...result, posted, called };
};

describe('the canary', () => {
  it('is content with the right answer and a menu that leads to a person', async () => {
    const { came, posted } = await play();

    expect(came).toBe('well');
    expect(posted).toEqual(['when are you open?', 'MENU']);
  });

  it.each([
    ['another answer', { answer: 'I do not know.' }, /has no 01632 960100 in it/],
    ['a menu without a person', { menu: ['faq:bin-days'] }, /does not lead to a person/],
    ['no token', { status: { token: 500 } }, /POST \/webchat\/token was answered with 500/],
    [
      'a door that is shut',
      { status: { activities: 403 } },
      /conversations\/…\/activities was answered with 403/,
    ],
    ['no health', { status: { health: 503 } }, /GET \/health was answered with 503/],
    ['a page in place of the protocol', { body: '<html>' }, /something else than the protocol says/],
    ['no answer', { polls: 1_000 }, /had no answer in 20 s/],
  ])('fails with %s, and says so', async (_, door, why) => {
    const result = await play(door);

    expect(result.came).toBe('failed');
    expect(result.why).toMatch(why);
    expect(result.why).not.toContain('t1');
  });

  it('says when the right answer came late', async () => {
    expect(await play({ polls: 25 })).toMatchObject({ came: 'slow', why: 'The answer took 10000 ms.' });
  });

  it('asks nothing of a web chat that somebody has turned off', async () => {
    const { came, called } = await play({ off: ['channel:webchat'] });

    expect([came, called]).toEqual(['off', ['health']]);
  });

  it('fails where nobody is', async () => {
    const result = await playCanary({
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      url: 'http://127.0.0.1:9',
      answerHas: [],
      time: () => 0,
      wait: () => Promise.resolve(),
    });

    expect(result).toMatchObject({
      came: 'failed',
      why: 'CanaryFault: GET /health had no answer: fetch failed.',
    });
  });
});
