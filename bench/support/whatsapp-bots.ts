// The same bot for WhatsApp three times: Porth with everything in memory, vercel's chat, Bottender. Each answers from the same FAQs.
import { createRequire } from 'node:module';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { porthInMemory } from './porth-in-memory.ts';

export type Asked = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
/** Takes a webhook. @returns the HTTP status; the answer to the person may go out later */
export type Bot = (asked: Asked) => Promise<number>;
export type BotName = 'porth' | 'chat' | 'bottender';

export const PHONE_NUMBER_ID = '154837264910283';
export const ACCOUNT_SID = 'AC00000000000000000000000000000150';

/** @param apiUrl of Meta or Twilio */
export const BOTS: Readonly<Record<BotName, (secret: string, apiUrl: string) => Bot | Promise<Bot>>> = {
  porth: (secret, apiUrl) => porthInMemory({ secret, apiUrl, phoneNumberId: PHONE_NUMBER_ID }),
  chat: (secret, apiUrl) => chat(secret, apiUrl),
  bottender: (secret, apiUrl) => bottender(secret, apiUrl),
};

const answerTo = (text: string): string => {
  const verdict = understand(text, 'en');
  const id = verdict.kind === 'one' ? verdict.match.id : undefined;
  const faq = content.faqs.find((each) => each.id === id && each.language === 'en');
  return faq === undefined ? 'Sorry?' : `${faq.answer}\n${content.council.site}${faq.link}`;
};

/** Under a name that the compiler does not look up, since peers are installed apart. */
const peer = async <T>(name: string): Promise<T> => (await import(name)) as T;

/** As its guide has it, with its state in memory: https://chat-sdk.dev/adapters/official/whatsapp */
const chat = async (secret: string, apiUrl: string): Promise<Bot> => {
  const { Chat } = await peer<ChatPackage>('chat');
  const { createWhatsAppAdapter } = await peer<ChatWhatsApp>('@chat-adapter/whatsapp');
  const { createMemoryState } = await peer<ChatMemory>('@chat-adapter/state-memory');
  const whatsapp = createWhatsAppAdapter({
    accessToken: secret,
    appSecret: secret,
    verifyToken: secret,
    phoneNumberId: PHONE_NUMBER_ID,
    apiUrl,
  });
  const bot = new Chat({
    userName: 'bench',
    adapters: { whatsapp },
    state: createMemoryState(),
    logger: 'error',
  });
  bot.onDirectMessage(async (thread, { text }) => thread.post(answerTo(text)));
  return async ({ url, headers, body }) => {
    const request = new Request(url, { method: 'POST', headers, body });
    const { status } = await bot.webhooks.whatsapp(request, { waitUntil: () => undefined });
    return status;
  };
};
type ChatPackage = {
  readonly Chat: new (config: object) => {
    onDirectMessage(
      handle: (
        thread: { post(text: string): Promise<unknown> },
        message: { readonly text: string },
      ) => Promise<unknown>,
    ): void;
    readonly webhooks: {
      whatsapp(request: Request, options: { waitUntil(task: Promise<unknown>): void }): Promise<Response>;
    };
  };
};
type ChatWhatsApp = { readonly createWhatsAppAdapter: (config: object) => unknown };
type ChatMemory = { readonly createMemoryState: () => unknown };

/** Its WhatsApp is Twilio's: a signed form in, a form out. What its Express routes do with a request, without Express. */
const bottender = (secret: string, apiUrl: string): Bot => {
  const { WhatsappBot } = createRequire(import.meta.url)('bottender') as Bottender;
  const bot = new WhatsappBot({
    accountSid: ACCOUNT_SID,
    authToken: secret,
    phoneNumber: 'whatsapp:+447700900150',
    origin: apiUrl,
  });
  bot.onEvent(async (context) => {
    if (context.event.isText) await context.sendText(answerTo(context.event.text));
  });
  const handle = bot.createRequestHandler();
  return async ({ url, headers, body: rawBody }) => {
    const body = Object.fromEntries(new URLSearchParams(rawBody));
    const about = { method: 'POST', path: new URL(url).pathname, query: {}, headers };
    const { shouldNext } = await bot.connector.preprocess({ ...about, url, rawBody, body });
    if (!shouldNext) return 400;
    await handle(body, about);
    return 200;
  };
};
type Bottender = {
  readonly WhatsappBot: new (config: object) => {
    onEvent(
      handle: (context: {
        readonly event: { readonly isText: boolean; readonly text: string };
        sendText(text: string): Promise<unknown>;
      }) => Promise<unknown>,
    ): void;
    createRequestHandler(): (body: object, about: object) => Promise<unknown>;
    readonly connector: {
      preprocess(given: object): { readonly shouldNext: boolean } | Promise<{ readonly shouldNext: boolean }>;
    };
  };
};
