// Which sentences of which answer tell its price, by when, how long and who. A person has read the list: after a change of an answer or of a pattern, read what moved and put it there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Aspect } from '../../bot/understanding/aspects.ts';
import { sentencesOn } from '../../bot/understanding/aspect-sentences.ts';
import { content } from '../../dialogs/content.ts';

const READ = JSON.parse(readFileSync(join(import.meta.dirname, 'aspects-read.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
/** Those of which a wrong sentence sounds sure. */
const SURE: readonly Aspect[] = ['price', 'due', 'long', 'who'];
/** As much as tells which it is. */
const BEGINS = 60;

it('each is as it was read', () => {
  const found = Object.fromEntries(
    content.faqs.flatMap(({ id, language, answer }) =>
      SURE.flatMap((aspect) => {
        const said = sentencesOn(answer, aspect).map((each) => each.slice(0, BEGINS));
        return said.length === 0 ? [] : [[`${id} ${language} ${aspect}`, said] as const];
      }),
    ),
  );

  expect(found).toEqual(READ);
});
