// `npm run bench:nlu -- --data FILE.jsonl`: the embedded recogniser trained on any intents, and how often it is right. Prints one JSON object.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { likelihood } from '../bot/understanding/likelihood.ts';
import { pack, unpack } from '../bot/understanding/model.ts';
import { normalise } from '../bot/understanding/normalise.ts';
import { reader } from '../bot/understanding/reading.ts';
import { train } from '../bot/understanding/train/train.ts';
import { englishWords } from '../dialogs/build/english-words.ts';
import { wordVectors } from '../dialogs/build/word-vectors.ts';
import { quantile } from './support/measure.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, predictions: { type: 'string' }, noise: { type: 'string' } },
});
type Row = { text: string; intent: string; split: string };
const rows = readFileSync(values.data!, 'utf8')
  .split('\n')
  .filter((l) => l.trim() !== '')
  .map((l) => JSON.parse(l) as Row);
const inTrain = rows.filter((r) => r.split === 'train' && r.intent !== 'oos');
const hasTest = rows.some((r) => r.split === 'test');
const test = rows.filter((r) => r.split === (hasTest ? 'test' : 'val'));
const byIntent = Map.groupBy(inTrain, (r) => r.intent);
const lessons = [...byIntent].map(([id, rs]) => ({
  id,
  language: 'en' as const,
  title: id.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '),
  asks: rs.map((r) => r.text),
  keywords: [],
  answer: '',
}));
const knowledge = {
  realWords: englishWords(),
  wordVectors: wordVectors(),
  families: {},
  elsewhere: ['', ''] as const,
  outside: { en: [], cy: [] },
};
const t0 = performance.now();
const { model: made, threshold } = train(lessons, knowledge);
const bytes = pack(made);
const trainMs = performance.now() - t0;
const model = unpack(bytes);
const read = reader(model);
const say = (text: string) => {
  const r = read(normalise(text));
  return {
    predicted: model.topics[r.ranked[0]!.topic]!.id,
    confidence: likelihood(model.confidence, r.signs),
    signs: r.signs,
  };
};
for (const t of test.slice(0, 300)) say(t.text);
const times: number[] = [];
const preds = test.map((t) => {
  const s = performance.now();
  const p = say(t.text);
  times.push(1000 * (performance.now() - s));
  return { ...t, ...p, accepted: p.confidence >= threshold };
});
const ins = preds.filter((p) => p.intent !== 'oos'),
  oos = preds.filter((p) => p.intent === 'oos');
const share = <T>(l: T[], f: (x: T) => boolean) => (l.length === 0 ? null : l.filter(f).length / l.length);
const auroc = (a: number[], b: number[]) => {
  if (!a.length || !b.length) return null;
  let w = 0;
  for (const x of a) for (const y of b) w += x > y ? 1 : x === y ? 0.5 : 0;
  return w / a.length / b.length;
};
console.log(
  JSON.stringify({
    n: test.length,
    accuracy: share(ins, (p) => p.predicted === p.intent),
    inScope: share(ins, (p) => p.accepted && p.predicted === p.intent),
    oosRecall: share(oos, (p) => !p.accepted),
    auroc: auroc(
      ins.map((p) => p.confidence),
      oos.map((p) => p.confidence),
    ),
    p50us: quantile(times, 0.5),
    p99us: quantile(times, 0.99),
    modelBytes: bytes.length,
    trainMs,
    threshold,
  }),
);
