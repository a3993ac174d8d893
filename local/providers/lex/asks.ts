// The stored asks of every topic in English, as they stand in its file: what Lex is trained on, too.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFaq } from '../../../dialogs/build/faqs.ts';
import type { Asked } from './interpret.ts';

const ROOT = join(import.meta.dirname, '../../..');

export const storedAsks = (): readonly Asked[] =>
  globSync('dialogs/faqs/en/*.md', { cwd: ROOT }).flatMap((file) => {
    const faq = parseFaq(file, readFileSync(join(ROOT, file), 'utf8')).source?.faq;
    return faq === undefined ? [] : [{ id: faq.id, asks: [faq.title, ...faq.asks] }];
  });
