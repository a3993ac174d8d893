// What a month uses of each service: what stands there anyway, and what a message takes. Assumptions are here, each with its reason.
import { SPECS } from '../functions.ts';
import type { PriceName } from './prices.ts';

export type Service =
  'API' | 'functions' | 'queues' | 'table' | 'Lex' | 'watching' | 'edge' | 'keys and secrets' | 'photos';
export type Use = {
  readonly service: Service;
  readonly price: PriceName;
  /** How many a month, though nobody writes. */
  readonly standing?: number;
  readonly perMessage?: number;
};

/** Messages of a person in one conversation. */
export const MESSAGES_A_CONVERSATION = 6;
/** Half of them on the web chat, which is pushed to; the others by webhook, with reports of delivery. */
const ON_WEB_CHAT = 0.5;
/** Of messages that the embedded recogniser is unsure of (bench/RESULTS.md). */
const UNSURE = 0.3;
const NOTED = 1 - ON_WEB_CHAT;
const PHOTOS = 0.02;
const PHOTO_GB = 0.002;
/** Of photos those that a repair or a danger has, of which a copy is kept for six years. */
const EVIDENCE = 0.25;
const YEARS_OF_EVIDENCE = 6;
const MINUTES = 30 * 24 * 60;
/** Lambda asks a queue by five pollers, each of which waits for 20 s. */
const POLLS = 5 * 3 * MINUTES;
const QUEUES = 3;
/** Of the canary, every five minutes: calls at the door in one talk, and its turns. */
const CANARIES = MINUTES / 5;
const CANARY_CALLS = 8;

/** Warm times, with the share of cold starts in them: longer than what is measured on a laptop. */
const gbSeconds = (name: keyof typeof SPECS, ms: number): number => (SPECS[name].memory / 1024) * (ms / 1000);

const CALLS = 2;
export const ALARMS = 39;
/** Statuses by channel that a month really has: AWS counts a metric only while it is written. */
const METRICS_IN_USE = 55;
const METRICS_FULL_AT = 10_000;

export const uses = (messages: number): readonly Use[] => [
  // The message itself, and what goes with it: a report of delivery, a token, a page.
  { service: 'API', price: 'httpCall', perMessage: CALLS },
  // Two frames a message to one socket, and what says that it is there: three a minute, for five minutes a conversation.
  { service: 'API', price: 'socketMessage', perMessage: ON_WEB_CHAT * (2 + 15 / MESSAGES_A_CONVERSATION) },
  { service: 'API', price: 'socketMinute', perMessage: (ON_WEB_CHAT * 5) / MESSAGES_A_CONVERSATION },
  { service: 'functions', price: 'lambdaCall', standing: MINUTES, perMessage: CALLS + 1.5 },
  {
    service: 'functions',
    price: 'lambdaGbSecond',
    standing: MINUTES * gbSeconds('tick', 60),
    perMessage: CALLS * gbSeconds('receive', 40) + 1.5 * gbSeconds('converse', 120),
  },
  // Put in, taken out, deleted; and asked for in vain.
  { service: 'queues', price: 'queueCall', standing: QUEUES * POLLS, perMessage: 3 },
  // The same of the note beside a message, which is looked at minutes later.
  { service: 'queues', price: 'queueCall', perMessage: NOTED * 3 },
  { service: 'functions', price: 'lambdaCall', perMessage: NOTED },
  { service: 'functions', price: 'lambdaGbSecond', perMessage: NOTED * gbSeconds('late', 60) },
  { service: 'table', price: 'tableRead', perMessage: NOTED },
  // A talk of two questions and a greeting, and the function that plays it.
  { service: 'API', price: 'httpCall', standing: CANARIES * CANARY_CALLS },
  { service: 'functions', price: 'lambdaCall', standing: CANARIES * (CANARY_CALLS + 4) },
  {
    service: 'functions',
    price: 'lambdaGbSecond',
    standing: CANARIES * (gbSeconds('canary', 3_000) + 3 * gbSeconds('converse', 120)),
  },
  { service: 'table', price: 'tableWrite', standing: CANARIES * 21 },
  // The state twice (2 KB), the transcript (2 KB), the index of what is due.
  { service: 'table', price: 'tableWrite', perMessage: 7 },
  { service: 'table', price: 'tableRead', standing: MINUTES * 4, perMessage: 2 },
  { service: 'table', price: 'tableGb', standing: 0.1, perMessage: 3e-6 * 12 },
  { service: 'table', price: 'backupGb', standing: 0.1, perMessage: 3e-6 * 12 },
  { service: 'Lex', price: 'lexText', perMessage: UNSURE },
  { service: 'watching', price: 'logGb', standing: (MINUTES * 700) / 1e9, perMessage: 2_500 / 1e9 },
  {
    service: 'watching',
    price: 'metric',
    standing: METRICS_IN_USE * Math.min(1, messages / METRICS_FULL_AT),
  },
  { service: 'watching', price: 'alarm', standing: ALARMS },
  { service: 'watching', price: 'dashboard', standing: 1 },
  // One call in twenty is traced.
  { service: 'watching', price: 'trace', standing: MINUTES * 0.05, perMessage: (CALLS + 1.5) * 0.05 },
  { service: 'edge', price: 'firewall', standing: 1 },
  { service: 'edge', price: 'firewallRule', standing: 2 },
  { service: 'edge', price: 'firewallCall', perMessage: CALLS + 0.5 },
  { service: 'edge', price: 'cdnCall', perMessage: CALLS + 0.5 },
  { service: 'edge', price: 'cdnGb', perMessage: 15e-6 },
  { service: 'keys and secrets', price: 'key', standing: 1 },
  { service: 'keys and secrets', price: 'keyCall', standing: MINUTES / 5, perMessage: PHOTOS },
  { service: 'keys and secrets', price: 'secret', standing: 2 },
  {
    service: 'photos',
    price: 'photoGb',
    perMessage: PHOTOS * PHOTO_GB * 12 * (1 + EVIDENCE * YEARS_OF_EVIDENCE),
  },
  { service: 'photos', price: 'scanGb', perMessage: PHOTOS * PHOTO_GB * (1 + EVIDENCE) },
];
