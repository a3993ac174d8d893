// The FAQs as they stand in dialogs/faqs, read by the same code that compiles them.
import { globSync, readFileSync } from 'node:fs';
import { parseFaq } from '../../dialogs/build/faqs.ts';

export const files = globSync('dialogs/faqs/**/*.md').sort();
export const reads = files.map((file) => parseFaq(file, readFileSync(file, 'utf8')));
export const sources = reads.flatMap((read) => read.source ?? []);
export const faqs = sources.map(({ faq }) => faq);
