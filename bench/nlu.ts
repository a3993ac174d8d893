// How well intents are told on public data, beside others that learn the same rows: `npm run bench nlu -- --data FOLDER`.
import { parseArgs } from 'node:util';
import { chance } from '../bot/understanding/train/chance.ts';
import { noisy, NOISES, type Noise } from './nlu/noise.ts';
import { accuracy, atThreshold, auroc, byPaper, type Told } from './nlu/open-set.ts';
import { minisearch, nlpjs, porth, type Taught, type Trainee } from './nlu/peers.ts';
import { tasksIn, type Task } from './nlu/public-data.ts';
import { OUTSIDE, type Row } from './nlu/rows.ts';
import { median, quantile } from './support/measure.ts';
import { needPeers, versioned } from './support/peers.ts';
import { report, type Target } from './support/report.ts';

const SEED = 7;
const [TIMED, ROUNDS] = [400, 7];
/** What the noise is tried on, and what all is timed on. */
const MAIN = 'CLINC150, 20 an intent';
/** Others learn from one draw: nlp.js takes its time over each. */
const TRAINEES: Readonly<Record<string, { readonly learn: Trainee; readonly draws: number }>> = {
  Porth: { learn: porth, draws: 5 },
  'nlp.js': { learn: nlpjs, draws: 1 },
  minisearch: { learn: minisearch, draws: 1 },
};

type Found = {
  readonly accuracy: number;
  readonly auroc: number | null;
  readonly own: ReturnType<typeof atThreshold> | undefined;
  readonly paper: ReturnType<typeof atThreshold>;
  readonly noise: Partial<Record<Noise, number>>;
  readonly cost: { readonly p50: number; readonly p99: number; readonly bytes: number; readonly ms: number };
};

const toldOf = async ({ tell }: Taught, rows: readonly Row[]): Promise<readonly Told[]> => {
  const told: Told[] = [];
  for (const { text, intent } of rows)
    told.push({ ...(await tell(text)), intent, isOutside: intent === OUTSIDE });
  return told;
};

const noiseOf = async (taught: Taught, rows: readonly Row[]): Promise<Found['noise']> => {
  const found: Found['noise'] = {};
  for (const noise of NOISES) {
    const random = chance(SEED);
    const perturbed = rows.map((row) => ({ ...row, text: noisy(row.text, noise, random) }));
    found[noise] = accuracy(await toldOf(taught, perturbed)) ?? Number.NaN;
  }
  return found;
};

/** Of each text the median round, in µs, so that what else the machine does is left out. */
const timesOf = async ({ tell }: Taught, rows: readonly Row[]): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const { text } of rows.slice(0, TIMED)) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await tell(text);
      rounds.push(1000 * (performance.now() - start));
    }
    times.push(median(rounds));
  }
  return times;
};

const tried = async (learn: Trainee, rows: readonly Row[], task: Task): Promise<Found> => {
  const taught = await learn(rows);
  const told = await toldOf(taught, task.tried);
  const isMain = task.name === MAIN;
  const times = isMain ? await timesOf(taught, task.tried) : [];
  return {
    accuracy: accuracy(told) ?? Number.NaN,
    auroc: auroc(told),
    own: taught.threshold === undefined ? undefined : atThreshold(told, taught.threshold),
    paper: byPaper(told, undefined),
    noise: isMain ? await noiseOf(taught, task.tried) : {},
    cost: {
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      bytes: taught.modelBytes,
      ms: taught.trainMs,
    },
  };
};

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '' : (100 * share).toFixed(1);
const both = ({ inScope, oosRecall }: ReturnType<typeof atThreshold>): string =>
  oosRecall === null ? '' : `${percent(inScope)} / ${percent(oosRecall)}`;
/** The median of the draws. */
const middle = (all: readonly Found[], of: (found: Found) => number): number => median(all.map(of));

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.log(
    'Left out: it wants the public sets of intents, as rows {"text", "intent", "split"}. Start it with "npm run bench nlu -- --data FOLDER".',
  );
  process.exit(0);
}
needPeers('@nlpjs/basic', 'minisearch');
const tasks = tasksIn(values.data);
const found: Record<string, Record<string, Found[]>> = {};
for (const task of tasks) {
  for (const [name, { learn, draws }] of Object.entries(TRAINEES)) {
    const start = performance.now();
    for (const rows of task.draws.slice(0, draws))
      ((found[task.name] ??= {})[name] ??= []).push(await tried(learn, rows, task));
    console.error(`${task.name}, ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}

const all = (task: string, name: string): readonly Found[] => found[task]?.[name] ?? [];
const row = (what: string, task: string, cell: (all: readonly Found[]) => string) => [
  what,
  ...Object.keys(TRAINEES).map((name) => cell(all(task, name))),
];
/** Of pairs that belong together, those of the first draw. */
const first = (pair: (found: Found) => string) => (draws: readonly Found[]) =>
  draws[0] === undefined ? '' : pair(draws[0]);
const drop = (noise: Noise) => (each: Found) => each.accuracy - (each.noise[noise] ?? Number.NaN);
const FULL = 'CLINC150, full';

const least = (what: string, value: number, aim: number): Target => ({
  what,
  aim: `≥ ${percent(aim)}`,
  found: percent(value),
  met: value >= aim,
});
const most = (what: string, value: number, aim: number): Target => ({
  what,
  aim: `≤ ${percent(aim)}`,
  found: percent(value),
  met: value <= aim,
});
const ours = (task: string, of: (found: Found) => number): number => middle(all(task, 'Porth'), of);
const right = (each: Found) => each.accuracy;
const apart = (each: Found) => each.auroc ?? Number.NaN;

report({
  name: 'nlu',
  about: `How well intents are told on public data: CLINC150 (Larson et al. 2019, CC BY 3.0; tried on its validation rows), BANKING77 (Casanueva et al. 2020, CC BY 4.0; likewise) and HWU64 (Liu et al. 2019, CC BY 4.0), by the embedded recogniser trained on them in place of the council's content, by ${versioned('@nlpjs/basic')} and by ${versioned('minisearch')} (the intent of the nearest utterance), all from the same rows in one run. In %; few-shot figures are medians of five draws, of the others one draw.`,
  tables: [
    {
      caption: 'Right, without rejection:',
      head: ['', ...Object.keys(TRAINEES)],
      rows: [
        ...tasks.map(({ name }) => row(name, name, (draws) => percent(middle(draws, right)))),
        row('dropped by one typo in two words, CLINC150, 20 an intent', MAIN, (draws) =>
          percent(middle(draws, drop('typo'))),
        ),
        row('dropped by the spelling of texts, CLINC150, 20 an intent', MAIN, (draws) =>
          percent(middle(draws, drop('sms'))),
        ),
      ],
    },
    {
      caption:
        'In scope: accepted and right / out of scope: rejected; and how often one in scope is the surer:',
      head: ['', ...Object.keys(TRAINEES)],
      rows: [FULL, MAIN, 'CLINC150, 10 an intent'].flatMap((name) => [
        row(
          `${name}, at its own threshold`,
          name,
          first(({ own }) => (own === undefined ? '' : both(own))),
        ),
        row(
          `${name}, by the rule of the paper`,
          name,
          first(({ paper }) => both(paper)),
        ),
        row(`${name}, AUROC`, name, (draws) => percent(middle(draws, apart))),
      ]),
    },
    {
      caption: 'What it costs at 150 intents of 20 utterances:',
      head: ['', ...Object.keys(TRAINEES)],
      rows: [
        row('a text, p50', MAIN, (draws) => `${middle(draws, ({ cost }) => cost.p50).toFixed(0)} µs`),
        row('a text, p99', MAIN, (draws) => `${middle(draws, ({ cost }) => cost.p99).toFixed(0)} µs`),
        row(
          'the model',
          MAIN,
          (draws) => `${(middle(draws, ({ cost }) => cost.bytes) / 1024).toFixed(0)} KiB`,
        ),
        row('training', MAIN, (draws) => `${(middle(draws, ({ cost }) => cost.ms) / 1000).toFixed(1)} s`),
      ],
    },
  ],
  targets: [
    least('CLINC150, full: right', ours(FULL, right), 0.93),
    least('CLINC150, full: AUROC', ours(FULL, apart), 0.955),
    least('CLINC150, 20 an intent: right', ours(MAIN, right), 0.885),
    least('CLINC150, 20 an intent: AUROC', ours(MAIN, apart), 0.94),
    least('CLINC150, 10 an intent: right', ours('CLINC150, 10 an intent', right), 0.845),
    least('BANKING77, 20 an intent: right', ours('BANKING77, 20 an intent', right), 0.835),
    least('BANKING77, 10 an intent: right', ours('BANKING77, 10 an intent', right), 0.785),
    least('HWU64, full: right', ours('HWU64, full', right), 0.883),
    least('HWU64, 20 an intent: right', ours('HWU64, 20 an intent', right), 0.785),
    least('HWU64, 10 an intent: right', ours('HWU64, 10 an intent', right), 0.73),
    most('dropped by one typo in two words', ours(MAIN, drop('typo')), 0.065),
    most('dropped by the spelling of texts', ours(MAIN, drop('sms')), 0.06),
  ],
  notes: [
    "Its own threshold: Porth's is the one that nine of ten asks reach while they are held out, set without anything out of scope; nlp.js's is one half; minisearch has none.",
    'The rule of the paper: the threshold at which most are right, out of scope being an intent of its own; set on one half of the validation rows for the other, in turn. These and the own thresholds are of the first draw.',
    `Times are the median of ${ROUNDS} rounds for each of ${TIMED} texts; training of Porth includes how far it can be trusted, which is most of it.`,
    'The validation rows were looked at while the signs of confidence and the righting of typos were chosen; other data: `npm run --silent bench:nlu -- --data FILE.jsonl`.',
  ],
  figures: found,
});
