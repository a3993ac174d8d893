// How often a message is understood, how long that takes, and how large what was learned is.
import { pack, unpack } from '../bot/understanding/model.ts';
import { matcher } from '../bot/understanding/match.ts';
import { normalise } from '../bot/understanding/normalise.ts';
import { chance } from '../bot/understanding/train/chance.ts';
import { train } from '../bot/understanding/train/train.ts';
import { knowledge } from '../dialogs/build/knowledge.ts';
import { learned } from '../dialogs/learned.ts';
import { bytesOf, model, understand } from '../dialogs/understand.ts';
import { faqs } from '../test/dialogs/shipped.ts';
import { withTypo } from '../test/understanding/typo.ts';
import * as measured from '../test/understanding/rates.ts';
import { coldModel } from './support/cold-model.ts';
import { growth } from './support/hostile.ts';
import { median, quantile } from './support/measure.ts';
import { report, type Target } from './support/report.ts';

const ROUNDS = 15;
const LANGUAGES = ['en', 'cy'] as const;
const NAMES = { en: 'English', cy: 'Welsh' };
const { percent, ratesOf, setApart } = measured;

const attempt = measured.trying(model);
const stored = measured.asksOf(faqs);
const leftOut = measured.leftOut(faqs, 77);
const random = chance(7);
const lists = LANGUAGES.flatMap((language) => {
  const own = stored.filter((ask) => ask.language === language);
  const typos = own.map(({ id, text }) => ({ id, text: withTypo(normalise(text), random) }));
  return [
    { what: `${NAMES[language]}: stored asks`, tried: own.map(attempt) },
    { what: `${NAMES[language]}: the same, with a typo`, tried: typos.map(attempt) },
    {
      what: `${NAMES[language]}: stored asks left out of training`,
      tried: leftOut.filter((each) => each.language === language),
    },
    { what: `${NAMES[language]}: set apart`, tried: setApart[language].map(attempt) },
  ];
});
const rates = lists.map(({ what, tried }) => ({ what, asks: tried.length, ...ratesOf(tried) }));
const outside = [
  { what: 'English: set apart', texts: setApart.outside, prefer: 'en' as const },
  { what: 'Welsh: set apart', texts: setApart.outsideCy, prefer: 'cy' as const },
].map(({ what, texts, prefer }) => ({
  what,
  messages: texts.length,
  ...measured.outsideRates(texts.map((text) => understand(text, prefer))),
}));

/** @returns milliseconds */
const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const texts = [...setApart.en, ...setApart.cy].map(({ text }) => text);
for (const text of texts) understand(text);
const rounds = Array.from({ length: ROUNDS }, () =>
  texts.map((text) => 1000 * timed(() => understand(text))),
);
/** Of each message the median round, so that what else the machine does is left out. */
const times = texts.map((_, at) => median(rounds.map((round) => round[at] ?? Number.NaN)));
const loads = Array.from({ length: ROUNDS }, () => timed(() => matcher(unpack(bytesOf(learned)))));
const cold = await coldModel(7);
const grows = growth();
let bytes = 0;
const training = timed(() => (bytes = pack(train(faqs, knowledge).model).length));

const of = (what: string) => rates.find((each) => each.what === what);
const english = of('English: set apart');
const least = (what: string, found = 0, aim: number): Target => ({
  what,
  aim: `≥ ${percent(aim)}`,
  found: percent(found),
  met: found >= aim,
});
const most = (what: string, found = 1, aim: number): Target => ({
  what,
  aim: `≤ ${percent(aim)}`,
  found: percent(found),
  met: found <= aim,
});
const p50 = quantile(times, 0.5);

report({
  name: 'understanding',
  about: `What the matcher makes of messages: ${faqs.length} FAQs of ${model.topics.length} topics in two languages, ${stored.length} stored asks. "First" and "in three" tell whether the right topic is the likeliest, or among the three likeliest; the rest is what the person sees. Messages set apart were written by someone who did not work on the matcher, and whoever does may not read them.`,
  tables: [
    {
      caption: 'Messages about our topics:',
      head: ['messages', 'asks', 'first', 'in three', 'answered', 'wrongly', 'offered', 'nothing'],
      rows: rates.map(({ what, asks, first, inThree, answered, wrong, offered, lost }) => [
        what,
        String(asks),
        ...[first, inThree, answered, wrong, offered, lost].map(percent),
      ]),
    },
    {
      caption: 'Messages about none of them:',
      head: ['messages', 'messages', 'answered', 'asked back'],
      rows: outside.map(({ what, messages, answered, asked }) => [
        what,
        String(messages),
        percent(answered),
        percent(asked),
      ]),
    },
    {
      caption: 'What it costs:',
      head: ['', 'found'],
      rows: [
        ['a message, p50', `${p50.toFixed(0)} µs`],
        ['a message, p99', `${quantile(times, 0.99).toFixed(0)} µs`],
        ['reading the model', `${median(loads).toFixed(1)} ms`],
        ['the first question of a fresh process', `${median(cold).toFixed(0)} ms`],
        ['the model', `${(bytes / 1024).toFixed(0)} KiB`],
        ['training', `${training.toFixed(0)} ms`],
      ],
    },
  ],
  targets: [
    ...grows.map(({ what, times, status }) => ({
      what: `a turn of 10,000 characters over one of 1,000: ${what}`,
      aim: '≤ 12 times, unanswered',
      found: `${times.toFixed(1)} times, ${status}`,
      met: times <= 12 && status === 'unanswered',
    })),
    least('English set apart: the right topic first', english?.first, 0.85),
    least('English set apart: the right topic in three', english?.inThree, 0.93),
    most('English set apart: answered wrongly', english?.wrong, 0.05),
    most('English outside: answered', outside[0]?.answered, 0.1),
    { what: 'a message, p50', aim: '≤ 200 µs', found: `${p50.toFixed(0)} µs`, met: p50 <= 200 },
    {
      what: 'the model',
      aim: '≤ 1000 KiB',
      found: `${(bytes / 1024).toFixed(0)} KiB`,
      met: bytes <= 1000 * 1024,
    },
  ],
  notes: [
    'Left out: by five models, each trained without a fifth of the asks and without keywords that only those have.',
    `Times are the median of ${ROUNDS} rounds for each message; p50 and p99 are over the ${texts.length} messages set apart.`,
    'Offered: the right topic is among two or three that are offered, or among the guesses of "I am not sure".',
  ],
  figures: { rates, outside, p50, p99: quantile(times, 0.99), loads, cold, grows, bytes, training },
});
