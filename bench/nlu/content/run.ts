// `npm run bench:nlu -- --data FILE.jsonl --content`: what people would meet who wrote these rows first of all.
import { readFileSync, writeFileSync } from 'node:fs';
import { counted, gotIn, isInThree, isRight } from './count.ts';
import { firstMetBy } from '../../../dialogs/build/first-met.ts';
import { content } from '../../../dialogs/content.ts';
import { understand } from '../../../dialogs/understand.ts';
import { rowsIn } from './rows.ts';

/** @param predictions where every row is written with what it met */
export const runContent = (data: string, predictions: string | undefined): void => {
  const firstMet = firstMetBy(content, understand);
  const { rows, strangers } = rowsIn(readFileSync(data, 'utf8'), data);
  for (const stranger of strangers) console.error(stranger);
  const tried = rows.map((row) => ({ row, met: firstMet(row.text) }));
  if (predictions !== undefined)
    writeFileSync(
      predictions,
      tried
        .map((each) => {
          const { row, met } = each;
          const { text, intent } = row;
          return JSON.stringify({
            text,
            intent,
            predicted: gotIn(met),
            kind: met.kind,
            right: isRight(each),
            inThree: isInThree(each),
          });
        })
        .join('\n') + '\n',
    );
  console.log(JSON.stringify({ ...counted(tried), leftOut: strangers.length }));
};
