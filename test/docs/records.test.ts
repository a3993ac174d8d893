// The records that a council publishes or keeps: what they say in figures is what the code does, and what they lead to is there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAT_DAYS, CLAIM_DAYS, MONEY_DAYS, PHOTO_DAYS, REQUEST_DAYS } from '../../lambdas/aws/kept-days.ts';
import { faqs } from '../dialogs/shipped.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/records');
const page = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const pages = readdirSync(FOLDER);
/** The row of the list of what is kept, such as that of `card care`. */
const kept = (record: string): number =>
  Number(
    new RegExp(`\\| \`${record}\` \\|[^|]*\\| (\\d+) days?`).exec(
      readFileSync(join(ROOT, 'docs/retention.md'), 'utf8'),
    )?.[1],
  );
const inNotice = (what: string): string =>
  new RegExp(`\\| ${what}[^|]*\\|([^|]*)\\|`).exec(page('privacy-notice.md'))?.[1]?.trim() ?? '';

describe('the records', () => {
  it('are the four, and their index leads to each', () => {
    const index = page('README.md');

    expect(pages.filter((name) => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([]);
    expect(pages).toHaveLength(5);
  });

  it.each(pages)('%s leads to pages that are there', (name) => {
    const links = [...page(name).matchAll(/\]\((?!https?:|`)([^)#]+)/g)].map(([, to = '']) => to);

    expect(links.filter((to) => !existsSync(join(dirname(join(FOLDER, name)), to)))).toEqual([]);
  });

  it('count the topics that there are', () => {
    expect(page('algorithmic-transparency-record.md')).toContain(
      `one of ${new Set(faqs.map(({ id }) => id)).size} topics`,
    );
  });

  it('say for how long things are kept as they are', () => {
    expect([CHAT_DAYS, inNotice('What you and we said')]).toEqual([366, '12 months']);
    expect([REQUEST_DAYS, CLAIM_DAYS]).toEqual([366, 2_192]);
    expect(inNotice('What you reported')).toMatch(/^a year after .* 6 years/);
    expect(inNotice('Photos')).toMatch(new RegExp(`^${PHOTO_DAYS} days`));
    expect(inNotice('What makes a danger worse')).toBe(`${kept('card care')} days`);
    expect(inNotice('Messages that the assistant')).toBe(`${kept('unanswered')} days`);
    expect([kept('code'), inNotice('Codes that we send')]).toEqual([1, 'a day']);
    expect(inNotice('Payments')).toContain(`${Math.floor(MONEY_DAYS / 365)} years`);
  });
});
