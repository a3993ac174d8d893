// Topics weighed all at once: the weights are where they should be, and they are taken where held-out asks are the better for it.
import { describe, expect, it } from 'vitest';
import { lexiconIn } from '../../bot/understanding/lexicon.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { reader } from '../../bot/understanding/reading.ts';
import { calibrate } from '../../bot/understanding/train/calibrate.ts';
import { chance } from '../../bot/understanding/train/chance.ts';
import { documentsOf } from '../../bot/understanding/train/documents.ts';
import { learn } from '../../bot/understanding/train/learn.ts';
import { machinesFor } from '../../bot/understanding/train/softmax.ts';
import { squaredLengths, type Rows } from '../../bot/understanding/train/svm.ts';
import { isGain, knownFor, train } from '../../bot/understanding/train/train.ts';
import { knowledge } from '../../dialogs/build/knowledge.ts';
import { faqs } from '../dialogs/shipped.ts';

const [COUNT, WIDTH, CLASSES] = [60, 6, 3];
const random = chance(3);
const classOf = Array.from({ length: COUNT }, (_, row) => row % CLASSES);
/** Every row has all columns; that of its class is the larger. */
const values = Float64Array.from(
  { length: COUNT * WIDTH },
  (_, at) =>
    random() - 0.5 + (at % WIDTH === (classOf[Math.floor(at / WIDTH)] ?? 0) && random() < 0.8 ? 0.8 : 0),
);
const rows: Rows = {
  ends: Int32Array.from({ length: COUNT }, (_, row) => (row + 1) * WIDTH),
  columns: Int32Array.from(values, (_, at) => at % WIDTH),
  values,
  width: WIDTH,
};
const learned = (worths = new Float64Array(COUNT).fill(1)) =>
  machinesFor(rows, classOf, worths, CLASSES, 1, squaredLengths(rows));
const saidOf = (machines: ReturnType<typeof learned>, row: number): number[] => {
  const said = machines.map(({ weights, bias }) =>
    Math.exp(
      weights.reduce((sum, weight, column) => sum + weight * (values[row * WIDTH + column] ?? 0), bias),
    ),
  );
  const all = said.reduce((sum, each) => sum + each, 0);
  return said.map((each) => each / all);
};

describe('classes weighed all at once', () => {
  it('stand where no weight can be moved for the better', () => {
    const machines = learned();

    // There each weight is what its rows pull, over how much it is kept small: 0.3.
    for (const [each, { weights }] of machines.entries())
      for (const [column, weight] of weights.entries()) {
        let pull = 0;
        for (let row = 0; row < COUNT; row++)
          pull +=
            ((classOf[row] === each ? 1 : 0) - (saidOf(machines, row)[each] ?? 0)) *
            (values[row * WIDTH + column] ?? 0);
        expect(Math.abs(weight - pull / 0.3)).toBeLessThan(0.1);
      }
  });

  it('tell the rows apart', () => {
    const machines = learned();

    const right = classOf.filter((own, row) => (saidOf(machines, row)[own] ?? 0) > 0.5);
    expect(right.length).toBeGreaterThan(0.75 * COUNT);
  });

  it('leave out what is worth nothing, and come out alike again', () => {
    const worths = Float64Array.from(classOf, (own) => (own === 2 ? 0 : 1));

    expect(Math.max(...classOf.map((_, row) => saidOf(learned(worths), row)[2] ?? 1))).toBeLessThan(0.5);
    expect(learned(worths)).toEqual(learned(worths));
  });
});

describe('topics weighed all at once', () => {
  const english = faqs
    .filter(({ language }) => language === 'en')
    .map((faq) => ({ ...faq, asks: faq.asks.slice(0, 8), keywords: [], answer: '' }));

  it('are those of their asks, and stand about as high as topics that are weighed each for itself', () => {
    const lessons = english.slice(0, 10);
    const known = knownFor(lessons, knowledge);
    const documents = documentsOf(lessons, lexiconIn(known), knowledge.outside);
    const meanOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
    const [apart, together] = (['apart', 'together'] as const).map((way) => {
      const model = learn(documents, known, way);
      const read = reader(model);
      const readings = lessons.flatMap(({ id, asks }) =>
        asks.map((ask) => ({ id, ranked: read(normalise(ask)).ranked })),
      );
      return {
        first: meanOf(
          readings.map(({ id, ranked }) => (model.topics[ranked[0]?.topic ?? 0]?.id === id ? 1 : 0)),
        ),
        best: meanOf(readings.map(({ ranked }) => ranked[0]?.score ?? 0)),
        rest: meanOf(readings.flatMap(({ ranked }) => ranked.slice(2).map(({ score }) => score))),
      };
    });

    expect(together?.first).toBe(1);
    expect(Math.abs((together?.best ?? 9) - (apart?.best ?? 0))).toBeLessThan(0.7);
    expect(Math.abs((together?.rest ?? 9) - (apart?.rest ?? 0))).toBeLessThan(0.7);
  });

  it('are taken where more asks that are held out come to their own topic, and not for one or two of many', () => {
    expect(isGain({ apart: 584, together: 592, asks: 770 })).toBe(true);
    expect(isGain({ apart: 1297, together: 1298, asks: 1498 })).toBe(false);
    expect(isGain({ apart: 579, together: 575, asks: 770 })).toBe(false);
    expect(isGain({ apart: 0, together: 0, asks: 0 })).toBe(false);
  });

  it.each([
    [12, 24],
    [24, 36],
  ])('are trained by the way that the asks of some are the better for: %i to %i', (from, to) => {
    const lessons = english.slice(from, to);
    const ofWords = { ...knowledge, families: {}, outside: { en: [], cy: [] } };
    const known = knownFor(lessons, ofWords);
    const documents = documentsOf(lessons, lexiconIn(known), ofWords.outside);
    const [apart = 0, together = 0] = (['apart', 'together'] as const).map(
      (way) => calibrate(documents, known, way).right,
    );
    const asks = documents.filter(({ kind }) => kind === 'ask').length;

    const { model } = train(lessons, ofWords);

    const way = isGain({ apart, together, asks }) ? 'together' : 'apart';
    expect(model.weights).toEqual(learn(documents, known, way).weights);
  });
});
