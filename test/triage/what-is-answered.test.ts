// What people answer in the trees of the triage: what anybody reads plainly is read, and what tells of a danger is never taken for calm.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triageDialogs } from '../../dialogs/triage/trees/index.ts';
import { talk } from '../talk.ts';

const LINE = /^(?<row>[\w-]+)\/(?<question>\w+) (?<means>\w+): (?<said>.+)$/u;

/** The lines of a list: "row/question answer: said | said in other words". `unclear` takes the dangerous branch. */
const listed = (name: string) =>
  readFileSync(join(import.meta.dirname, `answers/${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const { row = '', question = '', means = '', said = '' } = LINE.exec(line)?.groups ?? {};
      return { row, question, means, said: said.split(' | ') };
    });

const read = (row: string, question: string, text: string): string => {
  const asked = triageDialogs
    .find(({ id }) => id === `triage-${row}`)
    ?.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(`No question ${row}/${question}.`);
  const parsed = asked.field.parse({ text }, asked.words);
  return parsed.ok && typeof parsed.value === 'string' ? parsed.value : 'unclear';
};

describe.each(['dangers', 'named'])('the list of %s', (name) => {
  it.each(listed(name))('$row/$question has $means', ({ row, question, means, said }) => {
    const otherwise = said.filter((text) => read(row, question, text) !== means);

    expect(otherwise.map((text) => [text, read(row, question, text)])).toEqual([]);
  });
});

it.each([
  'out',
  'left already',
  'at the moment',
  'gas here',
  'no not any',
  'nobody has been',
  'i am',
  'just the',
  'they are off',
  'across the road',
  'in there',
  'nobody in there',
])('takes no longer for "%s", however often it is said', (piece) => {
  const text = `${`${piece} `.repeat(200)}zz`;
  for (const { id, questions } of triageDialogs)
    for (const asked of questions.filter(({ words }) => words.en.options !== undefined)) {
      const before = performance.now();
      asked.field.parse({ text }, asked.words);

      expect([id, asked.id, performance.now() - before < 1000]).toEqual([id, asked.id, true]);
    }
});

describe('in a conversation', () => {
  it('a danger behind a no is said its line', () => {
    expect(talk('triage-fire', 'yes im out', 'no just my nan upstairs').state.danger?.id).toBe('fire');
    expect(talk('triage-fire', 'yes im out', 'no its empty').asked).toBe('now');
  });

  it.each([
    ['yes they have power', 'how'],
    ['no theyre off too', undefined],
  ])('the power of others is asked once, and %j leads on', (text, next) => {
    expect(talk('triage-power', 'no', text).asked).toBe(next);
  });

  it('whoever is locked out is not asked for burglars', () => {
    const talking = talk('triage-insecure', 'locked out');
    expect(talking.asked).not.toBe('intruder');
    expect(talking.state.danger).toBeUndefined();
  });

  it('a leak from nobody knows where is no sewage, and is filed', () => {
    const talking = talk('triage-leak', 'no', 'yes', 'no idea');
    expect(JSON.stringify(talking.state.open ?? talking.effects)).not.toContain('drain-leaking');
    expect(JSON.stringify(talking.effects)).toContain('pipe-leak');
  });
});
