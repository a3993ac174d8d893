// A small Direct Line client for the terminal: says a line, and shows what comes back.
import type { Activity } from '../bot/model.ts';

export type Line = {
  readonly from: 'bot' | 'me';
  readonly text: string;
  readonly options: readonly string[];
};
export type Terminal = {
  /** Resolves when the answer has been shown, or after a while when there is none. */
  say(text: string): Promise<void>;
};

const POLL_MS = 150;
const PATIENCE_MS = 15_000;

export const openTerminal = async (base: string, show: (line: Line) => void): Promise<Terminal> => {
  const { conversationId, token } = await call<{ conversationId: string; token: string }>(
    `${base}/webchat/token`,
    undefined,
    {},
  );
  const at = `${base}/v3/directline/conversations`;
  await call(at, token, { user: {} });
  let watermark = '';
  /** Shows what is new. @returns whether the bot said any of it */
  const look = async (): Promise<boolean> => {
    const set = await call<{ activities: Partial<Activity>[]; watermark: string }>(
      `${at}/${conversationId}/activities?watermark=${watermark}`,
      token,
    );
    watermark = set.watermark;
    set.activities.map(lineOf).forEach(show);
    return set.activities.some(({ from }) => from?.role === 'bot');
  };
  const wait = async (): Promise<void> => {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
      if (await look()) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    show({ from: 'bot', text: '(No answer yet.)', options: [] });
  };
  await wait();
  return {
    say: async (text) => {
      const clientActivityID = crypto.randomUUID();
      await call(`${at}/${conversationId}/activities`, token, {
        type: 'message',
        text,
        from: { id: 'terminal' },
        channelData: { clientActivityID },
      });
      await wait();
      // An effect's result (a reference) follows on its own.
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      await look();
    },
  };
};

const lineOf = ({ from, text, suggestedActions }: Partial<Activity>): Line => ({
  from: from?.role === 'bot' ? 'bot' : 'me',
  text: text ?? '',
  options: suggestedActions?.actions.map(({ title }) => title) ?? [],
});

const call = async <T>(url: string, token: string | undefined, body?: unknown): Promise<T> => {
  const response = await fetch(url, {
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};
