// The page about Messenger says what the code does: its table of refusals, its payloads, its files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS, refusalOf } from '../../bot/channels/messenger/errors.ts';
import { payloadNames } from './messenger-webhook.ts';

const ROOM = join(import.meta.dirname, '../../bot/channels/messenger');
const readme = readFileSync(join(ROOM, 'README.md'), 'utf8');
const table = [
  '| Code | Subcode | Refusal | Meaning |',
  '|---|---|---|---|',
  ...ERRORS.map(
    ({ code, subcode = 'any', refusal, means }) => `| ${code} | ${subcode} | \`${refusal}\` | ${means} |`,
  ),
].join('\n');

describe('the page about Messenger', () => {
  it('has the table of refusals as the code has it', () => {
    const [, shown] = /<!-- errors: [^>]*-->\n\n([^]*?)\n\n<!-- \/errors -->/.exec(readme) ?? [];

    expect(shown).toBe(table);
  });

  it('names every payload, and none that is not there', () => {
    const taken = /## What is taken([^]*?)## What is sent/.exec(readme)?.[1] ?? '';
    const lists = taken.split('\n').flatMap((line) => line.split('|').slice(3, 4));
    const named = lists.flatMap((list) => [...list.matchAll(/`([^`]+)`/g)].map((match) => match[1]));

    expect(named.toSorted()).toEqual(payloadNames.toSorted());
  });

  it('names every file', () => {
    const files = readdirSync(ROOM).filter((file) => file.endsWith('.ts'));
    const unnamed = files.filter((file) => !readme.includes(`\`${file}\``));

    expect(unnamed).toEqual(['account.ts', 'actions.ts', 'native.ts', 'webhook.ts']);
  });
});

describe('the table of refusals', () => {
  it('has no row twice, and says each thing once', () => {
    const rows = ERRORS.map(({ code, subcode = 'any' }) => `${code}/${subcode}`);

    expect(new Set(rows).size).toBe(rows.length);
  });

  it.each(ERRORS)('is reached in every row: $code/$subcode', ({ code, subcode, refusal }) => {
    const error = { code, ...(typeof subcode === 'number' ? { error_subcode: subcode } : {}) };

    expect(refusalOf({ status: 400, body: { error } })?.refusal).toBe(refusal);
  });
});
