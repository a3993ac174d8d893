// `npm run bench:nlu -- --data FILE.jsonl`: how often the embedded recogniser is right on any intents, or with `--content` on the
// council's own. Prints one JSON object.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chance } from '../../bot/understanding/train/chance.ts';
import { quantile } from '../support/measure.ts';
import { NOISES, noisy } from './noise.ts';
import { accuracy, atThreshold, auroc, byPaper, type Told } from './open-set.ts';
import { trained, type Recogniser } from './recogniser.ts';
import { OUTSIDE, rowsIn, splitsIn, type Row } from './rows.ts';

const USAGE = `npm run bench:nlu -- --data FILE.jsonl [--predictions OUT.jsonl] [--noise typo|sms]
FILE.jsonl has rows {"text": "…", "intent": "…", "split": "train"|"val"|"test"}; the intent "oos" is out of scope.

npm run bench:nlu -- --data FILE.jsonl --content [--predictions OUT.jsonl]
tries the assistant as it ships: rows {"text": "…", "intent": "…"}, whose intent is the id of an FAQ, "form:" and the id of a form,
"person" or "oos".`;
const SEED = 7;
const WARM = 300;

const optionsIn = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'boolean', default: false },
      data: { type: 'string' },
      predictions: { type: 'string' },
      noise: { type: 'string' },
    },
  });
  const { content, data, predictions } = values;
  const noise = NOISES.find((each) => each === values.noise);
  if (data === undefined) throw new Error('There is no --data.');
  if (values.noise !== undefined && noise === undefined)
    throw new Error(`There is no noise "${values.noise}". There are: ${NOISES.join(', ')}.`);
  if (content && noise !== undefined) throw new Error('There is no --noise with --content.');
  return { content, data, predictions, noise };
};

type Tried = Told & { readonly text: string; readonly us: number };

const tryAll = (recogniser: Recogniser, rows: readonly Row[]): readonly Tried[] => {
  for (const { text } of rows.slice(0, WARM)) recogniser.tell(text);
  return rows.map(({ text, intent }) => {
    const start = performance.now();
    const told = recogniser.tell(text);
    return { ...told, us: 1000 * (performance.now() - start), text, intent, isOutside: intent === OUTSIDE };
  });
};

const main = async (): Promise<void> => {
  const { content, data, predictions, noise } = optionsIn(process.argv.slice(2));
  if (content) {
    // Without it nothing of the council's is read.
    const { runContent } = await import('./content/run.ts');
    runContent(data, predictions);
    return;
  }
  const { train, val, test } = splitsIn(rowsIn(data), data);
  const random = chance(SEED);
  const perturbed = (rows: readonly Row[]): readonly Row[] =>
    noise === undefined ? rows : rows.map((row) => ({ ...row, text: noisy(row.text, noise, random) }));
  const recogniser = trained(train);
  const { threshold, modelBytes, trainMs } = recogniser;
  const isKept = test.length === 0;
  if (isKept) console.error(`${data} has no row in "test": "val" is tried instead.`);
  const tried = tryAll(recogniser, perturbed(isKept ? val : test));
  const paper = byPaper(tried, isKept ? undefined : tryAll(recogniser, val));
  if (predictions !== undefined)
    writeFileSync(
      predictions,
      tried
        .map(({ text, intent, predicted, confidence }) =>
          JSON.stringify({ text, intent, predicted, confidence, accepted: confidence >= threshold }),
        )
        .join('\n') + '\n',
    );
  const times = tried.map(({ us }) => us);
  console.log(
    JSON.stringify({
      n: tried.length,
      accuracy: accuracy(tried),
      ...atThreshold(tried, threshold),
      paperInScope: paper.inScope,
      paperOosRecall: paper.oosRecall,
      auroc: auroc(tried),
      p50us: quantile(times, 0.5),
      p99us: quantile(times, 0.99),
      modelBytes,
      trainMs,
    }),
  );
};

try {
  await main();
} catch (fault) {
  console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${USAGE}`);
  process.exitCode = 1;
}
