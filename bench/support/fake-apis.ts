// Meta's Graph API and Twilio's, as far as sending goes: every call is taken, and what was said in it is handed on.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call: to whom, and all of its words; none when it only says that something was read. */
export type Call = { readonly to: string; readonly words: string };
export type FakeApis = { readonly url: string; readonly close: () => Promise<void> };

export const startFakeApis = async (heard: (call: Call) => void): Promise<FakeApis> => {
  let made = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const isTwilio = request.url?.includes('/2010-04-01/') === true;
      const id = `fake-${made++}`;
      heard(isTwilio ? ofTwilio(body) : ofMeta(body));
      const answer = isTwilio
        ? { sid: id, status: 'queued' }
        : { messaging_product: 'whatsapp', messages: [{ id }] };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const ofTwilio = (body: string): Call => {
  const form = new URLSearchParams(body);
  return { to: (form.get('To') ?? '').replace(/^(?:whatsapp:)?\+/, ''), words: form.get('Body') ?? '' };
};

const ofMeta = (body: string): Call => {
  const { to = '', status, ...message } = JSON.parse(body) as { to?: string; status?: string };
  return { to: to.replace(/^\+/, ''), words: status === undefined ? wordsIn(message).join('\n') : '' };
};

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};
