// Which path goes to which function, at which rate: the outside contract as API Gateway knows it. What is not here is 404.
import type { FunctionName } from './bundle.ts';

export type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT';
/** Calls a second that go on for long, and at once. More are answered with 429. */
export type Rate = { readonly perSecond: number; readonly atOnce: number };
export type Route = {
  readonly path: string;
  readonly methods: readonly Method[];
  readonly to: FunctionName;
  readonly rate?: Rate;
};

/** Of all routes without their own: ten times what 10 million messages a month come to (4 a second), and polling beside it. */
export const RATE: Rate = { perSecond: 300, atOnce: 600 };
/** Every call makes a conversation, and nobody has shown who they are. A council's busiest day begins some hundred an hour. */
const NEW_CHATS: Rate = { perSecond: 10, atOnce: 50 };
/** A link is opened by a few people at a time; guessing at one is slow work. */
const LINKS: Rate = { perSecond: 50, atOnce: 100 };

const CONVERSATIONS = '/v3/directline/conversations';
const DESK = '/desk/api';

export const ROUTES: readonly Route[] = [
  { path: '/webhooks/messenger', methods: ['GET', 'POST'], to: 'receive' },
  { path: '/webhooks/whatsapp', methods: ['GET', 'POST'], to: 'receive' },
  { path: '/webhooks/sms/twilio', methods: ['POST'], to: 'receive' },
  { path: '/webhooks/sms/notify', methods: ['POST'], to: 'receive' },
  { path: '/webhooks/govuk-pay', methods: ['POST'], to: 'receive' },
  { path: '/health', methods: ['GET'], to: 'webchat' },
  { path: '/webchat/token', methods: ['POST'], to: 'webchat', rate: NEW_CHATS },
  { path: '/v3/directline/tokens/generate', methods: ['POST'], to: 'webchat', rate: NEW_CHATS },
  { path: '/v3/directline/tokens/refresh', methods: ['POST'], to: 'webchat' },
  { path: '/v3/directline/session/getsessionid', methods: ['GET'], to: 'webchat' },
  { path: CONVERSATIONS, methods: ['POST'], to: 'webchat', rate: NEW_CHATS },
  { path: `${CONVERSATIONS}/{id}`, methods: ['GET'], to: 'webchat' },
  { path: `${CONVERSATIONS}/{id}/activities`, methods: ['GET', 'POST'], to: 'webchat' },
  { path: `${CONVERSATIONS}/{id}/upload`, methods: ['POST'], to: 'webchat' },
  { path: '/v3/directline/attachments/{id}/{file}', methods: ['GET'], to: 'webchat' },
  // A browser asks first whether another page may call; the function answers.
  { path: '/webchat/{proxy+}', methods: ['OPTIONS'], to: 'webchat' },
  { path: '/v3/directline/{proxy+}', methods: ['OPTIONS'], to: 'webchat' },
  { path: '/l/{token}', methods: ['GET', 'HEAD', 'POST'], to: 'pages', rate: LINKS },
  { path: `${DESK}/settings`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/me`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/presence`, methods: ['PUT'], to: 'desk' },
  { path: `${DESK}/stream`, methods: ['POST'], to: 'desk' },
  { path: `${DESK}/board`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/chats/{conversation}`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/chats/{conversation}/events`, methods: ['POST'], to: 'desk' },
  { path: `${DESK}/chats/{conversation}/typing`, methods: ['POST'], to: 'desk' },
  { path: `${DESK}/chats/{conversation}/files`, methods: ['POST'], to: 'desk' },
  { path: `${DESK}/cases/{reference}`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/cases/{reference}/write`, methods: ['POST'], to: 'desk' },
  { path: `${DESK}/library`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/queues/{team}`, methods: ['PUT'], to: 'desk' },
  { path: `${DESK}/notices`, methods: ['POST'], to: 'desk' },
  { path: `${DESK}/measures`, methods: ['GET'], to: 'desk' },
  { path: `${DESK}/audit`, methods: ['GET'], to: 'desk' },
];

/** What the front door hands on to the API; everything else is a file. */
export const API_PATHS = ['/webhooks/*', '/v3/directline/*', '/webchat/*', '/l/*', '/desk/api/*', '/health'];
