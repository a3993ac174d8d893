// What has a hand in what a build makes: a file, and all that it imports. Where none of it changed, nothing is made again.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Of texts, 16 hexadecimal digits. */
export const hashOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\n`);
  return hash.digest('hex').slice(0, 16);
};

/** What stands in these, in the order of their names; the same on every system. */
export const textsOf = (root: string, files: readonly string[]): readonly string[] =>
  files
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => `${file}\n${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}`);

/**
 * A file and all of the project's own that it imports, themselves or through others, from the root, and which packages there are; what is
 * made by a build is none.
 *
 * @param file from the root
 */
export const madeBy = (root: string, file: string): readonly string[] => {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path) || MADE.test(path)) return;
    found.add(path);
    if (!path.endsWith('.ts')) return;
    for (const [, to = ''] of readFileSync(join(root, path), 'utf8').matchAll(IMPORTED))
      follow(relative(root, join(root, dirname(path), to)).replaceAll('\\', '/'));
  };
  follow(file);
  return [...found, 'package.json'];
};

/** Static but for types, dynamic, and of a thread. */
const IMPORTED =
  /(?:^(?:import|export) (?!type )[^;']*from |import\(|beside(?:<\w+>)?\()'(\.[^']+\.(?:ts|json))'/gm;
const MADE = /^dialogs\/(?:compiled|compiled-version|learned|heard-known|heard-learned)\.ts$/;
