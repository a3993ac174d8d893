// Learns the net that hears dangers (ears/net.ts): stochastic gradient descent by Adam (Kingma and Ba 2015), with parts left out by chance
// so that it leans on no one word (dropout, Srivastava 2014). The same phrases give the same bytes.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and these loops are most of the build */
import { KIN_ROWS, PART_ROWS, partRows, SPAN, WIDTHS, wordHash, type Net } from '../ears/net.ts';
import type { Phrase } from './alarm.ts';
import { chance } from './chance.ts';
import { FILTERS, ROWS, seeWord, sendBack, SIZE, type Learnt } from './net-words.ts';

const [EPOCHS, BATCH] = [6, 128];
/** A word in fewer phrases than this has no numbers of its own. */
const LEAST = 5;
const [RATE, RATE_LAST] = [0.002, 0.0001];
const [LEFT_OUT_NUMBERS, LEFT_OUT_FILTERS] = [0.2, 0.4];
/** What a phrase counts that tells of a danger, and what it counts which danger. */
const [TOLD, WHICH] = [2, 0.3];
const SEED = 11;
const SEEN = WIDTHS.length * FILTERS;

const learnt = (length: number, start: () => number): Learnt => ({
  now: Float32Array.from({ length }, start),
  slope: new Float32Array(length),
  mean: new Float32Array(length),
  spread: new Float32Array(length),
});

type Word = { readonly own: number; readonly parts: Int32Array; readonly share: number };
type Row = {
  readonly words: Int32Array;
  readonly target: number;
  readonly id: number;
  readonly counts: number;
};

export const learnNet = (phrases: readonly Phrase[], kinOf: (word: string) => readonly string[]): Net => {
  const random = chance(SEED);
  /** Of a bell's shape, nearly: the sum of twelve. */
  const bell = (width: number) => (): number => {
    let sum = -6;
    for (let each = 0; each < 12; each++) sum += random();
    return sum * width;
  };
  const even = (most: number) => (): number => (2 * random() - 1) * most;

  const { words, numberOf, hashes } = wordsIn(phrases, kinOf);
  const ids = [...new Set(phrases.flatMap(({ id }) => id ?? []))].sort();
  const rows = rowsOf(phrases, numberOf, ids);
  const own = learnt((hashes.length + 1) * SIZE, bell(0.1));
  const parts = learnt((PART_ROWS + KIN_ROWS) * SIZE, bell(0.1));
  const filters = learnt(ROWS * SIZE, even(1 / Math.sqrt(2 * SIZE)));
  const bias = learnt(SEEN, () => 0);
  const machines = ids.length + 1;
  const out = learnt(machines * SEEN, even(1 / Math.sqrt(SEEN)));
  const outBias = learnt(machines, () => 0);

  let step = 0;
  const steps = EPOCHS * Math.ceil(rows.length / BATCH);
  /** What was given to each word of a batch in the batch's own counting. */
  const place = new Int32Array(words.length).fill(-1);
  const changed = new Int32Array(ROWS);

  const learn = (batch: readonly Row[]): void => {
    step++;
    const here: number[] = [];
    for (const row of batch)
      for (const word of row.words)
        if (place[word]! < 0) {
          place[word] = here.length;
          here.push(word);
        }
    // The last row is of what stands beyond the ends: nothing.
    const numbers = new Float32Array(here.length * SIZE);
    const isIn = new Float32Array(here.length * SIZE);
    for (const [at, word] of here.entries()) {
      const { own: its, parts: rowsOfParts, share } = words[word]!;
      for (let each = 0; each < SIZE; each++) {
        let sum = own.now[its * SIZE + each]!;
        for (const row of rowsOfParts) sum += parts.now[row * SIZE + each]! * share;
        const kept = random() < LEFT_OUT_NUMBERS ? 0 : 1 / (1 - LEFT_OUT_NUMBERS);
        isIn[at * SIZE + each] = kept;
        numbers[at * SIZE + each] = sum * kept;
      }
    }
    const seen = new Float32Array((here.length + 1) * ROWS);
    // As wide as they are reckoned with: to widen each as it is met takes as long as the rest.
    const [wide, wideNumbers] = [Float64Array.from(filters.now), Float64Array.from(numbers)];
    for (let at = 0; at < here.length; at++) seeWord(wide, wideNumbers, at * SIZE, seen, at * ROWS);
    const slopes = new Float32Array((here.length + 1) * ROWS);
    const share = 1 / batch.length;
    const which = WHICH / Math.max(1, batch.filter(({ id }) => id >= 0).length);
    for (const row of batch) learnRow(row, seen, slopes, here.length, share, which);
    // Back from what the filters saw to the filters and to the words.
    for (const [at, word] of here.entries()) {
      const back = new Float32Array(SIZE);
      let found = 0;
      for (let row = 0; row < ROWS; row++) if (slopes[at * ROWS + row] !== 0) changed[found++] = row;
      sendBack(filters, numbers, at * SIZE, slopes, at * ROWS, changed.subarray(0, found), back);
      const { own: its, parts: rowsOfParts, share } = words[word]!;
      for (let each = 0; each < SIZE; each++) {
        const slope = back[each]! * isIn[at * SIZE + each]!;
        own.slope[its * SIZE + each]! += slope;
        for (const row of rowsOfParts) parts.slope[row * SIZE + each]! += slope * share;
      }
      place[word] = -1;
    }
    const rate = RATE_LAST + (RATE - RATE_LAST) * (1 - step / steps);
    for (const each of [own, parts, filters, bias, out, outBias]) moved(each, rate, step);
  };

  const most = new Float32Array(SEEN);
  const where = new Int32Array(SEEN);
  const kept = new Float32Array(SEEN);
  const said = new Float64Array(machines);
  const learnRow = (
    { words: its, target, id, counts }: Row,
    seen: Float32Array,
    slopes: Float32Array,
    nothing: number,
    share: number,
    which: number,
  ): void => {
    const at = (index: number): number => (index < 0 || index >= its.length ? nothing : place[its[index]!]!);
    most.fill(0);
    let base = 0;
    for (const [index, width] of WIDTHS.entries()) {
      const to = index * FILTERS;
      for (let from = -(width >> 1); from <= its.length - width + (width >> 1); from++) {
        const one = at(from) * ROWS + base;
        const two = at(from + 1) * ROWS + base + FILTERS;
        const three = at(from + 2) * ROWS + base + 2 * FILTERS;
        for (let filter = 0; filter < FILTERS; filter++) {
          let sum = bias.now[to + filter]! + seen[one + filter]!;
          if (width > 1) sum += seen[two + filter]!;
          if (width > 2) sum += seen[three + filter]!;
          if (sum > most[to + filter]!) {
            most[to + filter] = sum;
            where[to + filter] = from;
          }
        }
      }
      base += width * FILTERS;
    }
    for (let filter = 0; filter < SEEN; filter++) {
      kept[filter] = random() < LEFT_OUT_FILTERS ? 0 : 1 / (1 - LEFT_OUT_FILTERS);
      most[filter]! *= kept[filter]!;
    }
    for (let machine = 0; machine < machines; machine++) {
      let sum = outBias.now[machine]!;
      for (let filter = 0; filter < SEEN; filter++) sum += out.now[machine * SEEN + filter]! * most[filter]!;
      said[machine] = sum;
    }
    slopesOf(said, target, id, counts * share, which);
    for (let filter = 0; filter < SEEN; filter++) {
      if (most[filter] === 0) continue;
      let back = 0;
      for (let machine = 0; machine < machines; machine++) {
        out.slope[machine * SEEN + filter]! += said[machine]! * most[filter]!;
        back += said[machine]! * out.now[machine * SEEN + filter]!;
      }
      back *= kept[filter]!;
      const index = Math.trunc(filter / FILTERS);
      const width = WIDTHS[index]!;
      const row = ((index * (index + 1)) / 2) * FILTERS + (filter % FILTERS);
      bias.slope[filter]! += back;
      for (let each = 0; each < width; each++) {
        const word = at(where[filter]! + each);
        if (word !== nothing) slopes[word * ROWS + row + each * FILTERS]! += back;
      }
    }
    for (let machine = 0; machine < machines; machine++) outBias.slope[machine]! += said[machine]!;
  };

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = rows.map((row) => ({ row, by: random() })).sort((a, b) => a.by - b.by);
    for (let from = 0; from < order.length; from += BATCH)
      learn(order.slice(from, from + BATCH).map(({ row }) => row));
  }
  const [ownBytes, ownStep] = bytesOf(own.now);
  const [partBytes, partStep] = bytesOf(parts.now);
  return {
    ids,
    size: SIZE,
    filters: FILTERS,
    words: hashes,
    own: ownBytes,
    parts: partBytes,
    steps: [ownStep, partStep],
    weights: filters.now,
    bias: bias.now,
    out: out.now,
    outBias: outBias.now,
  };
};

/** All words, those that are met often enough with numbers of their own, by their hashes. */
const wordsIn = (phrases: readonly Phrase[], kinOf: (word: string) => readonly string[]) => {
  const times = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const all = [...times.keys()];
  const hashes = Uint32Array.from(
    new Set(all.filter((word) => (times.get(word) ?? 0) >= LEAST).map(wordHash)),
  ).sort();
  const rowOf = new Map(Array.from(hashes, (hash, index) => [hash, index + 1]));
  return {
    hashes,
    numberOf: new Map(all.map((word, index) => [word, index])),
    words: all.map((word): Word => {
      const parts = Int32Array.from(partRows(word, kinOf(word)));
      return { own: rowOf.get(wordHash(word)) ?? 0, parts, share: 1 / Math.sqrt(Math.max(1, parts.length)) };
    }),
  };
};

/** A long phrase that tells of no danger does so in none of its parts; where a long one tells of one is not known, and its beginning is taken. */
const rowsOf = (
  phrases: readonly Phrase[],
  numberOf: ReadonlyMap<string, number>,
  ids: readonly string[],
): readonly Row[] =>
  phrases.flatMap(({ words, id, asks }) => {
    const its = Int32Array.from(words, (word) => numberOf.get(word) ?? 0);
    const target = id === undefined ? 0 : asks === true ? 0.5 : 1;
    const row = (from: number): Row => ({
      words: its.slice(from, from + SPAN),
      target,
      id: id === undefined ? -1 : ids.indexOf(id),
      counts: target === 1 ? TOLD : 1,
    });
    const found = [row(0)];
    for (let from = SPAN; id === undefined && from < its.length; from += SPAN) found.push(row(from));
    return found;
  });

/** Of what each machine said, by how much that is to change: logistic for any danger, softmax for which. In place. */
const slopesOf = (said: Float64Array, target: number, id: number, counts: number, which: number): void => {
  said[0] = (1 / (1 + Math.exp(-said[0]!)) - target) * counts;
  if (id < 0) {
    said.fill(0, 1);
    return;
  }
  let [top, sum] = [-Infinity, 0];
  for (let machine = 1; machine < said.length; machine++) top = Math.max(top, said[machine]!);
  for (let machine = 1; machine < said.length; machine++) {
    said[machine] = Math.exp(said[machine]! - top);
    sum += said[machine]!;
  }
  for (let machine = 1; machine < said.length; machine++)
    said[machine] = (said[machine]! / sum - (machine === id + 1 ? 1 : 0)) * which;
};

/** A mean that changes no number any more; much smaller ones take a processor a hundred times as long. */
const FORGOTTEN = 1e-30;
const moved = ({ now, slope, mean, spread }: Learnt, rate: number, step: number): void => {
  const pace = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
  for (let at = 0; at < now.length; at++) {
    if (slope[at] === 0 && Math.abs(mean[at]!) < FORGOTTEN) {
      mean[at] = 0;
      spread[at] = 0.999 * spread[at]!;
      continue;
    }
    mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
    spread[at] = 0.999 * spread[at]! + 0.001 * slope[at]! ** 2;
    now[at]! -= (pace * mean[at]!) / (Math.sqrt(spread[at]!) + 1e-8);
    slope[at] = 0;
  }
};

/** The few that are much larger than the rest are cut, so that the others keep their differences. */
const bytesOf = (numbers: Float32Array): readonly [bytes: Int8Array, step: number] => {
  const sizes = Float32Array.from(numbers, Math.abs).sort();
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 0) / 127 || 1;
  return [Int8Array.from(numbers, (each) => Math.max(-127, Math.min(127, Math.round(each / step)))), step];
};
