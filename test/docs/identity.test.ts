// docs/identity.md is what the code says, and nothing that tells of people or does something for them is left out of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRANSACTIONS } from '../../bot/personal.ts';
import { content } from '../../dialogs/content.ts';
import { council } from '../../dialogs/council.ts';
import { identityPage } from '../../docs/build/identity.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/identity.md'), 'utf8');

describe('the page of who may hear and do what', () => {
  it('is fresh: `npm run docs:identity` would write it as it is', () => {
    expect(PAGE).toBe(identityPage());
  });

  it.each(Object.keys(content.dialogs))('has the level of %s, which says it itself', (form) => {
    const level = content.dialogs[form]?.level;

    expect([0, 1, 2, 3]).toContain(level);
    expect(PAGE).toContain(`| \`${form}\` | ${String(level)} |`);
  });

  it('has every transaction that has a receipt or a reference', () => {
    const sent = new Set([...Object.keys(content.receipts), ...Object.keys(council.references)]);

    expect([...sent].filter((each) => TRANSACTIONS[each] === undefined)).toEqual([]);
  });
});
