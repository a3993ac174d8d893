// The simulators with a Porth that only listens: what they send it is kept, byte for byte, and it answers as it is told.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Act, PhoneChannel, PhoneState } from '../../../local/phones/wire.ts';
import { startProviders } from '../../../local/providers/start.ts';
import { eventually } from '../../stack.ts';

export type Came = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  readonly at: number;
};
export type Answer = { readonly status: number; readonly body?: string; readonly contentType?: string };
export type Laptop = Awaited<ReturnType<typeof laptop>>;

export const SECRETS = {
  MESSENGER_APP_SECRET: 'messenger-app-secret',
  MESSENGER_PAGE_TOKEN: 'page-token',
  WHATSAPP_APP_SECRET: 'whatsapp-app-secret',
  WHATSAPP_ACCESS_TOKEN: 'access-token',
  WHATSAPP_PHONE_NUMBER_ID: '154837264910283',
  SMS_PROVIDER: 'twilio',
  TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
  TWILIO_AUTH_TOKEN: 'twilio-token',
  TWILIO_FROM: '+447700900150',
  NOTIFY_API_KEY: 'a-key-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
  NOTIFY_CALLBACK_TOKEN: 'callback-token',
  NOTIFY_TEMPLATE_ID: '7a1f0c2e-0000-4000-8000-000000000020',
  NOTIFY_EMAIL_TEMPLATE_ID: '7a1f0c2e-0000-4000-8000-000000000021',
  GOVUK_PAY_API_KEY: 'api_test_example',
  GOVUK_PAY_WEBHOOK_SECRET: 'webhook_test_example',
  AWS_SMS_ORIGINATION_IDENTITY: '+447700900151',
  AWS_SMS_CONFIGURATION_SET: 'texts',
  PUBLIC_URL: 'https://porth.example.org',
};
export const TIMING = { lateMs: 400, heldMs: 400 };

/** The clock stands still until it is moved. */
export const laptop = async (env: Readonly<Record<string, string>> = SECRETS) => {
  const came: Came[] = [];
  let answer: (came: Came) => Answer = () => ({ status: 200 });
  const porth = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { url = '', headers } = request;
      const one = { path: url, headers, raw: Buffer.concat(parts).toString('utf8'), at: performance.now() };
      came.push(one);
      const { status, body = '', contentType = 'text/xml' } = answer(one);
      response.writeHead(status, { 'content-type': contentType }).end(body);
    })();
  });
  await new Promise<void>((resolve) => porth.listen(0, '127.0.0.1', resolve));
  let now = new Date('2026-11-24T10:00:00Z');
  const providers = await startProviders({
    porth: `http://127.0.0.1:${(porth.address() as AddressInfo).port}`,
    clock: () => now,
    env,
    timing: TIMING,
  });
  const control = async (method: string, path: string, body?: unknown) => {
    const url = new URL(`http://local/local/providers/${path}`);
    const answered = await providers.control({
      method,
      path: url.pathname,
      query: url.searchParams,
      body: body === undefined ? '' : JSON.stringify(body),
    });
    return { status: answered.status, body: answered.body as PhoneState & { readonly error?: string } };
  };
  const phone = (channel: PhoneChannel, person = 'sam') => {
    const at = `${channel}/phones/${person}`;
    return {
      does: (act: Act) => control('POST', `${at}/acts`, act),
      faults: (...on: string[]) => control('POST', `${at}/faults`, { on }),
      state: async () => (await control('GET', at)).body,
      bubbles: async () => (await control('GET', at)).body.bubbles,
    };
  };
  return {
    providers,
    control,
    phone,
    came,
    answers: (how: typeof answer) => (answer = how),
    hours: (hours: number) => (now = new Date(now.getTime() + hours * 3_600_000)),
    /** The first webhook whose body holds this, once it is there. */
    comes: (part: string): Promise<Came> =>
      eventually(`a webhook with ${part}`, () => came.find(({ raw }) => raw.includes(part)), 5_000),
    close: async () => {
      await providers.close();
      porth.closeAllConnections();
      await new Promise((resolve) => porth.close(resolve));
    },
  };
};

/** Long enough for whatever would come to have come. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

export type Call = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };
export const call = async (url: string, init: RequestInit = {}): Promise<Call> => {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Call['body'] };
};
/** A Graph error's numbers and words. */
export const errorIn = ({ body }: Call) =>
  body['error'] as {
    readonly code: number;
    readonly error_subcode?: number;
    readonly message: string;
    readonly error_data?: { readonly details: string };
  };
/** A picture of one dot. */
export const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';
