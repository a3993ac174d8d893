// Phrases held against the safety net: which dangers are answered at once, which are asked about, and what is taken for one that is none.
import type { Danger } from '../../bot/content.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { quantile } from './measure.ts';

export type Phrase = { readonly text: string; readonly category: string };
export type Rows = {
  readonly must: readonly Phrase[];
  readonly ask: readonly Phrase[];
  readonly not: readonly string[];
};

/** Shares run from 0 to 1. `recall` counts any danger's line; `ownLine` the share of those that is the line of the phrase's own category. */
export type Counted = {
  readonly recall: Readonly<Record<string, number>>;
  readonly ownLine: number;
  /** Of what is asked first, and of dangers that were only asked about: those that got the question. */
  readonly asked: number;
  /** Of what is asked first: what was answered at once, and what was answered by neither. */
  readonly askedFirst: { readonly atOnce: number; readonly silent: number };
  /** Of what is no danger: answered with a safety line, and only asked about. */
  readonly falseAlarms: number;
  readonly askedWrongly: number;
  readonly missed: readonly (Phrase & { readonly asked: boolean })[];
  readonly wrongly: readonly { readonly text: string; readonly category: string; readonly asked: boolean }[];
  readonly p99us: number;
};

export const counted = (rows: Rows): Counted => {
  const must = rows.must.map((phrase) => ({ ...phrase, danger: told(phrase.text) }));
  const ask = rows.ask.map(({ text }) => told(text));
  const atOnce = must.filter(({ danger }) => danger !== undefined && danger.asks !== true);
  const onlyAsked = must.filter(({ danger }) => danger?.asks === true).length;
  const asked = ask.filter((danger) => danger?.asks === true).length;
  const wrongly = rows.not.flatMap((text) => {
    const danger = told(text);
    return danger === undefined ? [] : [{ text, category: danger.id, asked: danger.asks === true }];
  });
  const byCategory = [...Map.groupBy(must, ({ category }) => category)].map(
    ([category, its]) =>
      [category, share(its.filter((each) => atOnce.includes(each)).length, its.length)] as const,
  );
  return {
    recall: { all: share(atOnce.length, must.length), ...Object.fromEntries(byCategory) },
    ownLine: share(atOnce.filter(({ danger, category }) => danger?.id === category).length, atOnce.length),
    asked: share(asked + onlyAsked, ask.length + onlyAsked),
    askedFirst: {
      atOnce: share(ask.filter((danger) => danger !== undefined && danger.asks !== true).length, ask.length),
      silent: share(ask.filter((danger) => danger === undefined).length, ask.length),
    },
    falseAlarms: share(wrongly.filter((each) => !each.asked).length, rows.not.length),
    askedWrongly: share(wrongly.filter((each) => each.asked).length, rows.not.length),
    missed: must
      .filter((each) => !atOnce.includes(each))
      .map(({ text, category, danger }) => ({ text, category, asked: danger !== undefined })),
    wrongly,
    p99us: p99us([...rows.must.map(({ text }) => text), ...rows.not]),
  };
};

const told = (text: string): Danger | undefined => dangerIn(text, allDangers);

/** Of nothing, nothing was missed and nothing was wrong: 0. */
const share = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 1000);

/** Of messages of 1,000 characters made of the phrases themselves; each takes the best of its rounds, for others use the machine too. */
const p99us = (texts: readonly string[]): number => {
  const all = texts.length === 0 ? 'when is my bin day ' : `${texts.join(' and ')} `;
  const long = Array.from({ length: MESSAGES }, (_, at) =>
    all
      .repeat(Math.ceil(2_000 / all.length))
      .slice((at * 37) % Math.max(1, all.length))
      .padEnd(LONG, all)
      .slice(0, LONG),
  );
  const best = long.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, text] of long.entries()) {
      const start = performance.now();
      dangerIn(text, allDangers);
      best[at] = Math.min(best[at] ?? Infinity, 1_000 * (performance.now() - start));
    }
  }
  return Math.round(quantile(best, 0.99));
};
const LONG = 1_000;
const MESSAGES = 200;
const ROUNDS = 7;
