// Porth's webhook, worker and sender for WhatsApp, with a queue, a table and transcripts in memory.
import { randomUUID } from 'node:crypto';
import middy from '@middy/core';
import { sendOnWhatsApp } from '../../bot/channels/whatsapp/send.ts';
import { whatsappWebhook } from '../../bot/channels/whatsapp/webhook.ts';
import type { Event } from '../../bot/model.ts';
import { heed } from '../../bot/heed.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import type { StoreItem } from '../../bot/runtime/botbuilder.ts';
import {
  Conflict,
  type RecordedTurn,
  type TurnStorage,
  type TurnTranscripts,
} from '../../bot/runtime/ports.ts';
import { worker } from '../../bot/runtime/worker.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { clock } from '../../lambdas/clock.ts';
import { converse } from '../../lambdas/converse.ts';
import { errorsAsAnswers, type HttpRequest } from '../../lambdas/http.ts';
import { postJson } from '../../lambdas/call.ts';
import { receive } from '../../lambdas/receive.ts';
import { warn } from '../../lambdas/log.ts';
import { invocation, sqsEvent } from './events.ts';
import type { Bot } from './whatsapp-bots.ts';

export type Setting = { readonly secret: string; readonly apiUrl: string; readonly phoneNumberId: string };

export const porthInMemory = ({ secret, apiUrl, phoneNumberId }: Setting): Bot => {
  const statuses = {
    report: () => Promise.resolve(undefined),
    sent: () => Promise.resolve([]),
  };
  const send = sendOnWhatsApp((path, body, withinMs) => postJson(apiUrl + path, secret, body, withinMs), {
    phoneNumberId,
  });
  const work = worker({
    storage: storageInMemory(),
    transcripts: transcriptsInMemory(),
    adapter: new PorthAdapter(),
    senders: { whatsapp: send },
    push: () => Promise.resolve(true),
    drop: () => Promise.resolve(),
    effects: () => Promise.resolve(undefined),
    statuses,
    linkOf: (key) => key,
    mind: { content, heed, understand },
    clock,
    log: () => undefined,
    warn,
  });
  const take = queueInto(
    converse({ work, incidents: () => Promise.resolve(), deadLetter: () => Promise.resolve() }),
  );
  const handle = middy(
    receive({
      channels: {
        '/webhooks/whatsapp': whatsappWebhook({
          appSecret: secret,
          verifyToken: secret,
          idSecret: secret,
          phoneNumberId,
        }),
      },
      enqueue: (events) => {
        events.forEach(take);
        return Promise.resolve();
      },
      statuses,
      clock,
      count: (what) => warn('webhook', what),
    }),
  ).use(errorsAsAnswers());
  return async ({ url, headers, body }) => {
    const { statusCode = 500 } = await handle(requestOf(url, headers, body), {} as never);
    return statusCode;
  };
};

/** One event of a conversation after another, as the queue gives them. */
const queueInto = (work: ReturnType<typeof converse>) => {
  const tails = new Map<string, Promise<unknown>>();
  return (event: Event): void => {
    const before = tails.get(event.conversation) ?? Promise.resolve();
    tails.set(
      event.conversation,
      before.then(async () => {
        const { batchItemFailures } = await work(sqsEvent([event]), invocation());
        if (batchItemFailures.length > 0) throw new Error('The worker refused an event.');
      }),
    );
  };
};

export const storageInMemory = (): TurnStorage => {
  const items = new Map<string, { readonly eTag: string; readonly body: string }>();
  const put = (key: string, item: StoreItem): string => {
    const eTag = randomUUID();
    items.set(key, { eTag, body: JSON.stringify(item) });
    return eTag;
  };
  return {
    read: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          keys.flatMap((key) => {
            const item = items.get(key);
            return item === undefined
              ? []
              : [[key, { ...(JSON.parse(item.body) as StoreItem), eTag: item.eTag }]];
          }),
        ),
      ),
    write: (changes) => {
      for (const [key, item] of Object.entries(changes)) put(key, item as StoreItem);
      return Promise.resolve();
    },
    delete: (keys) => {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
    put: (key, item, expected) =>
      items.get(key)?.eTag === expected
        ? Promise.resolve(put(key, item))
        : Promise.reject(new Conflict(`Another write of ${key} came first.`)),
  };
};

export const transcriptsInMemory = (): TurnTranscripts => {
  const turns = new Map<string, string>();
  return {
    logTurn: (turn: RecordedTurn) => {
      turns.set(`${turn.conversation} ${turn.version}`, JSON.stringify(turn));
      return Promise.resolve();
    },
    turnsAfter: () => Promise.resolve({ turns: [], more: false }),
    hasEvent: () => Promise.resolve(false),
  } as Partial<TurnTranscripts> as TurnTranscripts;
};

const requestOf = (url: string, headers: Readonly<Record<string, string>>, body: string): HttpRequest =>
  ({
    version: '2.0',
    routeKey: '$default',
    rawPath: new URL(url).pathname,
    rawQueryString: '',
    headers,
    requestContext: { http: { method: 'POST', path: new URL(url).pathname } },
    body,
    isBase64Encoded: false,
  }) as unknown as HttpRequest;
