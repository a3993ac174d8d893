// docs/retention.md is what the code says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { retentionPage } from '../../docs/build/retention.ts';
import { KINDS } from '../../lambdas/records/kinds.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/retention.md'), 'utf8');

describe('the page of what is kept', () => {
  it('is fresh: `npm run docs:retention` would write it as it is', () => {
    expect(PAGE).toBe(retentionPage());
  });

  it.each(KINDS.map(({ pk, sk }) => (sk === undefined ? pk : `${pk} ${sk}`)))('has %s in one row', (name) => {
    expect(PAGE.split(`| \`${name}\` |`).length).toBe(2);
  });
});
