// Reads what there is to teach: the English FAQs from their files, and forms and commands as the runtime has them.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFaq } from '../../dialogs/build/faqs.ts';
import { commands } from '../../dialogs/commands.ts';
import { formAsks } from '../../dialogs/form-asks.ts';
import { formWords } from '../../dialogs/form-words.ts';
import { dialogs } from '../../dialogs/forms/index.ts';
import { personAsks } from '../../dialogs/person-asks.ts';
import type { Taught } from './definition.ts';

/**
 * In the order of their ids, so that the same content is the same definition on every machine.
 * @param root holds the folder `dialogs`
 * @throws when an FAQ cannot be read: a bot without it would answer its questions with others
 */
export const taught = (root = join(import.meta.dirname, '../..')): Taught => {
  const files = globSync('dialogs/faqs/en/*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const reads = files.sort().map((file) => parseFaq(file, readFileSync(join(root, file), 'utf8')));
  const faults = reads.flatMap((read) =>
    read.faults.map(({ file, line, what }) => `${file}:${line}: ${what}`),
  );
  if (faults.length > 0) throw new Error(`Lex cannot be taught this:\n${faults.join('\n')}`);
  return {
    faqs: reads.flatMap(({ source }) => source?.faq ?? []),
    dialogs,
    forms: Object.entries(formAsks).map(([form, { en }]) => ({
      id: `form:${form}`,
      title: formWords[`form:${form}`]?.en ?? form,
      asks: en,
    })),
    person: [...commands.person.en, ...personAsks.en],
  };
};
