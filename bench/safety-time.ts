// How soon the safety line is out when a hundred people write at once: from the signed webhook to the message at the provider.
import { randomUUID } from 'node:crypto';
import { content } from '../dialogs/content.ts';
import { providers } from '../test/channels/signed-webhooks.ts';
import { SECRET, startStackApart } from './support/apart.ts';
import { FAQ } from './support/events.ts';
import { startFakeApis } from './support/fake-apis.ts';
import { interleaved, medianRatio, quantile } from './support/measure.ts';
import { report } from './support/report.ts';
import { ACCOUNT_SID, PHONE_NUMBER_ID } from './support/whatsapp-bots.ts';

const ROUNDS = 4;
/** Conversations at once. Each person writes once: after a danger nothing else is talked of. */
const PEOPLE = 100;
const PATIENCE_MS = 30_000;
const AIM_MS = 5_000;
const TRIES = 5;
let again = 0;
const DANGER = 'water coming thru the light';

const faq = content.faqs.find(({ id, language }) => id === 'libraries' && language === 'en');
const line = content.dangers.find(({ id }) => id === 'electric')?.line.en;
if (faq === undefined || line === undefined)
  throw new Error('The answers that this bench waits for are gone.');

const heard = new Map<string, { readonly words: readonly string[]; readonly done: () => void }>();
const apis = await startFakeApis(({ to, words }) => {
  const waits = heard.get(to);
  if (waits?.words.some((waited) => words.includes(waited)) === true) waits.done();
});
const settings = {
  WHATSAPP_APP_SECRET: SECRET,
  WHATSAPP_VERIFY_TOKEN: SECRET,
  WHATSAPP_ACCESS_TOKEN: SECRET,
  WHATSAPP_PHONE_NUMBER_ID: PHONE_NUMBER_ID,
  WHATSAPP_API_URL: apis.url,
  SMS_PROVIDER: 'twilio',
  TWILIO_ACCOUNT_SID: ACCOUNT_SID,
  TWILIO_AUTH_TOKEN: SECRET,
  TWILIO_FROM: '+447700900150',
  TWILIO_API_URL: apis.url,
};
const stack = await startStackApart(settings);
const PUBLIC_URL = stack.url.replace('127.0.0.1', 'localhost');
const signed = providers(
  { ...settings, MESSENGER_APP_SECRET: SECRET, NOTIFY_CALLBACK_TOKEN: SECRET, PUBLIC_URL },
  () => new Date(),
);

/** Ofcom keeps 07700 900000 to 900999 for drama. */
let people = 0;
const somebody = () => `447700900${String(people++ % 1_000).padStart(3, '0')}`;

/** @returns ms to the right answer; PATIENCE_MS when there was none */
const one = async (
  way: 'whatsapp' | 'twilio',
  account: string,
  text: string,
  words: readonly string[],
): Promise<number> => {
  const began = performance.now();
  const answered = new Promise<number>((resolve) => {
    const late = setTimeout(() => resolve(PATIENCE_MS), PATIENCE_MS);
    heard.set(account, {
      words,
      done: () => {
        clearTimeout(late);
        resolve(performance.now() - began);
      },
    });
  });
  const { path, headers, body } = signed[way].says({ id: randomUUID(), account, text });
  // A provider sends again what was not taken: that counts in the time, and is told of.
  for (let tries = 1; ; tries++) {
    const { status } = await fetch(stack.url + path, { method: 'POST', headers, body });
    if (status === 200) return answered;
    if (status < 500 || tries === TRIES) throw new Error(`${path} answered ${status}.`);
    again++;
  }
};

/** What an earlier round left to do, such as the incidents behind the lines, is done: it counts in no other round. */
const settled = async (): Promise<void> => {
  for (let before = await stack.cpu(); ;) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS_MS));
    const now = await stack.cpu();
    if (now - before < (IDLE * LOOKS_MS) / 1_000) return;
    before = now;
  }
};
/** The share of a processor below which nothing is under way. */
const IDLE = 0.2;
const LOOKS_MS = 500;

/** A number writes on WhatsApp and by text, one after the other, so that each answer is known by its number. Half begin with each. */
const round = async (text: string, words: readonly string[]): Promise<number[]> => {
  await settled();
  const pairs = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, place) => {
      const account = somebody();
      const ways = place % 2 === 0 ? (['whatsapp', 'twilio'] as const) : (['twilio', 'whatsapp'] as const);
      return [await one(ways[0], account, text, words), await one(ways[1], account, text, words)];
    }),
  );
  return pairs.flat();
};
const tasks = {
  danger: () => round(DANGER, [line]),
  faq: () => round(FAQ, [faq.answer, faq.short]),
};

let found: Record<keyof typeof tasks, number[][]>;
try {
  await interleaved(1, tasks);
  found = await interleaved(ROUNDS, tasks);
} finally {
  await stack.close();
  await apis.close();
}
const row = (name: string, rounds: readonly number[][]) => {
  const ms = rounds.flat();
  return [name, String(ms.length), ...[0.5, 0.99].map((share) => quantile(ms, share).toFixed(0))];
};
const p99 = (rounds: readonly number[][]) => rounds.map((ms) => quantile(ms, 0.99));
const worst = Math.max(...found.danger.flat());
const ratio = medianRatio(p99(found.danger), p99(found.faq));
report({
  name: 'safety-time',
  about: `${PEOPLE} people write at once on WhatsApp and by text, somebody new each time, to the laptop stack in a process of its own. Counted from the signed webhook to the message at the provider; ${again} webhooks had to be sent again.`,
  tables: [
    {
      caption: 'From the webhook to the reply:',
      head: ['what they wrote', 'messages', 'p50 ms', 'p99 ms'],
      rows: [row('a danger', found.danger), row('a question (FAQ)', found.faq)],
    },
    {
      caption: 'A danger against a question:',
      head: ['p99, median of the rounds'],
      rows: [[ratio.toFixed(2)]],
    },
  ],
  targets: [
    {
      what: 'the latest safety line',
      aim: `< ${AIM_MS} ms`,
      found: `${worst.toFixed(0)} ms`,
      met: worst < AIM_MS,
    },
  ],
  figures: found,
});
