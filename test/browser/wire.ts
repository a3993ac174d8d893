// The line between page and server in a test's hands: cut it, count the tries, or let the assistant say what the test needs.
import type { Page, WebSocketRoute } from 'playwright-core';

export type Wire = {
  /** Ends the stream, and refuses every call. */
  readonly cut: () => Promise<void>;
  readonly mend: () => void;
  /** Calls that were refused since the cut. */
  readonly refused: () => number;
  /** The assistant says this, without the server knowing. */
  readonly assistantSays: (text: string, more?: Readonly<Record<string, unknown>>) => void;
  /** The server sends this activity, without knowing. */
  readonly sends: (activity: Readonly<Record<string, unknown>>) => void;
};

export const wireOf = async (page: Page): Promise<Wire> => {
  let stream: WebSocketRoute | undefined;
  let isCut = false;
  let refused = 0;
  let said = 0;
  await page.route(/\/(?:v3\/directline|webchat)\//, async (route) => {
    if (!isCut) return route.continue();
    refused++;
    return route.abort();
  });
  await page.routeWebSocket(/./, (socket) => {
    stream = socket;
    socket.connectToServer();
  });
  const sends = (activity: Readonly<Record<string, unknown>>) =>
    stream?.send(JSON.stringify({ activities: [activity] }));
  return {
    cut: async () => {
      isCut = true;
      await stream?.close();
    },
    mend: () => (isCut = false),
    refused: () => refused,
    assistantSays: (text, more = {}) => {
      const activity = { type: 'message', id: `test-${said++}`, from: { role: 'bot' }, text, ...more };
      sends({ locale: 'en-GB', ...activity });
    },
    sends,
  };
};
