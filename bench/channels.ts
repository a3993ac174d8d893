// The same FAQ turn on WhatsApp, from the signed webhook to the message at a fake API: Porth, vercel's chat, Bottender.
import { randomUUID } from 'node:crypto';
import { content } from '../dialogs/content.ts';
import { later } from '../test/channels/doubled.ts';
import { providers, type Signed } from '../test/channels/signed-webhooks.ts';
import { SECRET, startApart, startStackApart, type Apart } from './support/apart.ts';
import { FAQ } from './support/events.ts';
import { startFakeApis } from './support/fake-apis.ts';
import { interleaved, median, medianRatio, quantile } from './support/measure.ts';
import { needPeers, versioned } from './support/peers.ts';
import { report } from './support/report.ts';
import { ACCOUNT_SID, PHONE_NUMBER_ID } from './support/whatsapp-bots.ts';

needPeers('chat', '@chat-adapter/whatsapp', '@chat-adapter/state-memory', 'bottender');

const ROUNDS = 5;
const PEOPLE = 240;
/** Of each person, in a round: Porth takes whoever says the same a third time for a machine. */
const QUESTIONS = 2;
/** Conversations at once; each waits for its answer. */
const LANES = 16;
const PATIENCE_MS = 5_000;

const faq = content.faqs.find(({ id, language }) => id === 'libraries' && language === 'en');
const ANSWER = faq?.answer ?? '';

const NAMES = ['Porth', 'chat', 'Bottender', 'Porth, its own storage'] as const;
type Name = (typeof NAMES)[number];
type Round = {
  readonly turns: number;
  readonly right: number;
  readonly twice: number;
  readonly calls: number;
  readonly cpu: number;
  readonly ms: readonly number[];
};

/** Every bot's clock is moved on before each of its rounds, so that nobody says too much within a minute. */
const roundsOf = new Map<Apart, number>();
const LATER_MS = 15 * 60_000;
let ahead = 0;
const signed = providers(
  {
    MESSENGER_APP_SECRET: SECRET,
    WHATSAPP_APP_SECRET: SECRET,
    WHATSAPP_PHONE_NUMBER_ID: PHONE_NUMBER_ID,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: SECRET,
    TWILIO_FROM: '+447700900150',
    NOTIFY_CALLBACK_TOKEN: SECRET,
    PUBLIC_URL: 'http://localhost',
  },
  () => new Date(Date.now() + ahead),
);
/** Ofcom keeps 07700 900000 to 900999 for drama. */
const accountOf = (person: number): string => `447700900${String(person).padStart(3, '0')}`;

let calls = 0;
let answers = 0;
const waiting = new Map<string, () => void>();
const apis = await startFakeApis(({ to, words }) => {
  calls++;
  if (!words.includes(ANSWER)) return;
  answers++;
  waiting.get(to)?.();
});

/** @returns ms to the right answer, or undefined when there was none */
const turn = async (url: string, account: string, { path, headers, body }: Signed) => {
  const began = performance.now();
  const answered = new Promise<number | undefined>((resolve) => {
    const late = setTimeout(() => resolve(undefined), PATIENCE_MS);
    waiting.set(account, () => {
      clearTimeout(late);
      resolve(performance.now() - began);
    });
  });
  const { status } = await fetch(url + path, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`${url}${path} answered ${status}.`);
  return answered;
};

const round = async (bot: Apart, says: (typeof signed)['whatsapp']['says']): Promise<Round> => {
  await later(bot.url);
  roundsOf.set(bot, (roundsOf.get(bot) ?? 0) + 1);
  ahead = (roundsOf.get(bot) ?? 0) * LATER_MS;
  const [callsBefore, answersBefore, cpuBefore] = [calls, answers, await bot.cpu()];
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const took: (number | undefined)[] = [];
    for (let question = 0; question < QUESTIONS; question++)
      for (let person = lane; person < PEOPLE; person += LANES) {
        const account = accountOf(person);
        took.push(await turn(bot.url, account, says({ id: randomUUID(), account, text: FAQ })));
      }
    return took;
  });
  const took = (await Promise.all(lanes)).flat();
  // What is done after the answer is part of the turn.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ms = took.filter((each) => each !== undefined);
  return {
    turns: took.length,
    right: ms.length,
    twice: answers - answersBefore - ms.length,
    calls: calls - callsBefore,
    cpu: (await bot.cpu()) - cpuBefore,
    ms,
  };
};

const sum = (rounds: readonly Round[], of: (round: Round) => number): number =>
  rounds.reduce((all, each) => all + of(each), 0);
const startBot = (name: string): Promise<Apart> =>
  startApart('whatsapp-child.ts', { BOT: name, SECRET, API_URL: apis.url });
const aws = await startApart('aws-child.ts');
const bots: Readonly<Record<Name, Apart>> = {
  Porth: await startBot('porth'),
  chat: await startBot('chat'),
  Bottender: await startBot('bottender'),
  'Porth, its own storage': await startStackApart({
    ...aws.environment,
    WHATSAPP_APP_SECRET: SECRET,
    WHATSAPP_VERIFY_TOKEN: SECRET,
    WHATSAPP_ACCESS_TOKEN: SECRET,
    WHATSAPP_PHONE_NUMBER_ID: PHONE_NUMBER_ID,
    WHATSAPP_API_URL: apis.url,
  }),
};
const saysTo = (name: Name) => (name === 'Bottender' ? signed.twilio : signed.whatsapp).says;
const tasks = Object.fromEntries(
  NAMES.map((name) => [name, () => round(bots[name], saysTo(name))]),
) as Record<Name, () => Promise<Round>>;
let found: Record<Name, Round[]>;
try {
  // The first round greets, and tells of a bot that does not answer before much time is lost on it.
  const first = await interleaved(2, tasks);
  for (const name of NAMES)
    if (sum(first[name], ({ right }) => right) === 0) throw new Error(`${name} does not answer.`);
  found = await interleaved(ROUNDS, tasks);
} finally {
  for (const each of [...Object.values(bots), aws, apis]) await each.close();
}

const perCpu = (rounds: readonly Round[]) => rounds.map(({ right, cpu }) => right / cpu);
const ratios = { chat: 0, Bottender: 0 };
for (const peer of ['chat', 'Bottender'] as const)
  ratios[peer] = medianRatio(perCpu(found.Porth), perCpu(found[peer]));
const LABELS: Readonly<Record<Name, string>> = {
  Porth: 'Porth, all in memory',
  chat: `${versioned('chat')}, state in memory`,
  Bottender: `${versioned('bottender')}, sessions in memory`,
  'Porth, its own storage': 'Porth, with its queue and table',
};

report({
  name: 'channels',
  about: `One FAQ ("${FAQ}") asked on WhatsApp: a signed webhook goes in by HTTP, and the message with the answer must arrive at a fake API on loopback, for the person who asked. ${ROUNDS} rounds in turn of ${PEOPLE * QUESTIONS} turns, ${LANES} conversations at once, each waiting for its answer. Each bot is a process of its own, whose CPU is counted; the APIs are in another. All ask the same matcher and send the words of the same FAQ.`,
  tables: [
    {
      caption: 'Turns:',
      head: [
        'bot',
        'turns per CPU second',
        'Porth in memory to it',
        'right',
        'twice',
        'calls a turn',
        'p50 ms',
        'p99 ms',
      ],
      rows: NAMES.map((name) => {
        const rounds = found[name];
        const ms = rounds.flatMap((each) => each.ms);
        const turns = sum(rounds, (each) => each.turns);
        return [
          LABELS[name],
          median(perCpu(rounds)).toFixed(0),
          medianRatio(perCpu(found.Porth), perCpu(rounds)).toFixed(2),
          `${sum(rounds, ({ right }) => right)} of ${turns}`,
          String(sum(rounds, ({ twice }) => twice)),
          (sum(rounds, (each) => each.calls) / turns).toFixed(2),
          quantile(ms, 0.5).toFixed(1),
          quantile(ms, 0.99).toFixed(1),
        ];
      }),
    },
  ],
  targets: [
    ...(['Porth', 'Porth, its own storage'] as const).map((name) => {
      const right = found[name].every((each) => each.right === each.turns && each.twice === 0);
      return {
        what: `${LABELS[name]}: right answers, once`,
        aim: 'all',
        found: right ? 'all' : 'not all',
        met: right,
      };
    }),
  ],
  notes: [
    'chat: Meta’s Cloud API, as its guide has it, with @chat-adapter/state-memory. Bottender knows WhatsApp by Twilio alone: it gets Twilio’s signed form, and sends to Twilio’s API.',
    'Porth in memory: receive, a queue that is a promise, the worker with its record, its outbox and its transcript written as JSON, and the sender. With its queue and table: the laptop stack, with fauxqs and dynalite in another process, whose CPU is not counted; that of its calls to them is.',
    'Only Porth looks for danger to life, keeps a transcript and an outbox, and asks whether the answer helped.',
    'What it means: in memory Porth takes more CPU for a turn than either of the others, and does more in it. With its queue and table it takes several times as much; that process is also the gateway and the poller, and where its time goes was not profiled.',
  ],
  figures: found,
});
