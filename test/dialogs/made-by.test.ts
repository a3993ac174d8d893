// What a build's result hangs on is found by what its code imports: nothing is made anew for another file, and nothing of its own is left out.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOf, madeBy, textsOf } from '../../dialogs/build/made-by.ts';

const PORTH = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'made-by-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, code: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), code);
};
write(
  'build/one.ts',
  `import { a } from '../two.ts';\nimport type { T } from '../types.ts';\nexport { b } from './three.ts';\nimport {\n  c,\n} from '../four.ts';\nawait import('../five.ts');\nawait beside<number>('./six.ts', a);\nimport words from '../words.json';\nimport { learned } from '../dialogs/learned.ts';\n`,
);
write('two.ts', `import { one } from './build/one.ts';\nexport const a = 1;\n`);
for (const each of ['types', 'build/three', 'four', 'five', 'build/six', 'dialogs/learned', 'other'])
  write(`${each}.ts`, '');
write('words.json', '[]');

describe('what a file is made by', () => {
  it('is itself and all it imports: at the start, later, in a thread, and in a ring; no types, and nothing that is made', () => {
    expect([...madeBy(root, 'build/one.ts')].sort()).toEqual([
      'build/one.ts',
      'build/six.ts',
      'build/three.ts',
      'five.ts',
      'four.ts',
      'package.json',
      'two.ts',
      'words.json',
    ]);
  });

  it('has another hash when one of them changes, and the same when another file does', () => {
    const hash = () => hashOf(...textsOf(root, ['two.ts', 'four.ts']));
    const before = hash();
    write('other.ts', 'export const other = 1;\n');
    expect(hash()).toBe(before);
    write('four.ts', 'export const c = 2;\n');
    expect(hash()).not.toBe(before);
  });

  it('of what hears dangers holds both ways that it learns, and no form', () => {
    const all = madeBy(PORTH, 'dialogs/build/heard.ts');

    for (const file of ['train/net.ts', 'train/alarm.ts', 'ears/ears.ts', 'ears/put-right.ts'])
      expect(all).toContain(`bot/understanding/${file}`);
    for (const file of ['dangers.ts', 'heard/guards.ts', 'heard/kin.ts', 'heard/rules-people.ts'])
      expect(all).toContain(`dialogs/triage/${file}`);
    expect(all.filter((file) => file.startsWith('dialogs/forms/'))).toEqual([]);
  });
});
