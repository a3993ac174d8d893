// In which language a message is written: what people in trouble write above all, who are answered in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Rows } from '../../bench/support/safety-rows.ts';
import { languageOf } from '../../bot/understanding/language.ts';
import { matchesOf } from '../../bot/understanding/recogniser.ts';
import { understand } from '../../dialogs/understand.ts';

it.each([
  'mae dwr yn dod trwy r golau',
  "mae'r ty ar dan",
  "ma'r nenfwd yn dod lawr",
  'mwg yn llenwi y gegin',
  "fflamau'n dod o'r to",
  "dwr yn dod trwy'r golau",
  "mae o'n gwaedu'n ddrwg",
  'larwm carbon monocsid yn canu',
  'dim dwr yn y ty',
  'ci mawr yn rhydd',
  'ofn gen i fynd adref',
])('"%s" is Welsh', (text) => {
  expect(languageOf(text)).toBe('cy');
});

it.each(['we r inside', 'window cleaner broke my plant pot', 'the lift is stuck on 3', 'who r they'])(
  '"%s" is not',
  (text) => {
    expect(languageOf(text)).not.toBe('cy');
  },
);

it('is known of nearly all Welsh that tells of a danger', () => {
  const heard = join(import.meta.dirname, '../../dialogs/triage/heard');
  const all = readdirSync(heard)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(readFileSync(join(heard, file), 'utf8')) as Rows).must)
    .map(({ text }) => text)
    // Words that stand in no English.
    .filter((text) => /\b(?:mae['’]?r|ma['’]r|yn|wedi|efo|trwy['’]?r|drwy['’]?r|fy|dwi)\b/i.test(text));
  const unknown = all.filter((text) => languageOf(text) !== 'cy');

  expect(all.length).toBeGreaterThan(600);
  expect(unknown.length / all.length).toBeLessThan(0.01);
});

it('of English words that only look like Welsh is the one that is spoken', () => {
  for (const text of ['felt awful', 'awful', 'awful smell']) {
    expect(matchesOf(understand(text, 'en')).map(({ language }) => language)).not.toContain('cy');
    expect(matchesOf(understand(text, 'cy'))[0]?.language).toBe('cy');
  }
  for (const text of ['biniau', 'treth gyngor', 'dim bin', 'bin gwyrdd'])
    expect(matchesOf(understand(text, 'en'))[0]?.language).toBe('cy');
});
