// New answers leave the ears for dangers alone: nothing is learned of their asks, and what is heard on sets apart is no less than was measured.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted, type Rows } from '../../bench/support/safety-rows.ts';
import harmless from '../../dialogs/build/heard-harmless.json' with { type: 'json' };
import { quiet } from '../../dialogs/heard-learned.ts';
import { sentencesOf } from '../../bot/understanding/ears/ears.ts';
import { earsOf } from '../../dialogs/triage/heard/made.ts';
import { faqs } from './shipped.ts';

const SINCE = [
  'adult-social-care',
  'blocked-drive',
  'damage-claims',
  'dead-animal',
  'halls-and-pitches',
  'tenancy-names',
];
const asksOf = (ids: readonly string[]) =>
  faqs.filter(({ id }) => ids.includes(id)).flatMap(({ id, asks }) => asks.map((ask) => ({ id, ask })));
const rows = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../understanding', file), 'utf8')) as Rows;

describe('the ears for dangers', () => {
  it('learn of no ask of a topic that came after they were measured', () => {
    const learned = new Set(harmless.asks);
    // Asks about claims stood under potholes before.
    const known = asksOf(SINCE).filter(({ id, ask }) => id !== 'damage-claims' && learned.has(ask));

    expect(known).toEqual([]);
  });

  it('are not told that whoever asks for care is in no danger', () => {
    const made = earsOf();
    const words = asksOf(['adult-social-care']).map(({ ask }) => sentencesOf(ask, made).join(' '));

    expect(words.filter((each) => quiet.includes(each))).toEqual([]);
  });

  it.each([
    ['dangers-apart.json', 0.993, 0],
    ['dangers-apart-fair.json', 0.924, 10],
    ['dangers-apart-last.json', 0.985, 1],
  ])('hear on %s as much as was measured', (file, atOnce, silent) => {
    const found = counted(rows(file));

    expect(found.recall['all']).toBeGreaterThanOrEqual(atOnce);
    expect(found.missed.filter(({ asked }) => !asked).length).toBeLessThanOrEqual(silent);
  });
});
