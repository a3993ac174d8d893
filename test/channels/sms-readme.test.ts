// The README's tables are those of the code: every code, and what it is taken for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENTS, REFUSALS as AWS } from '../../bot/channels/sms/aws/errors.ts';
import { RECEIPTS, REFUSALS as NOTIFY } from '../../bot/channels/sms/notify/errors.ts';
import { REFUSALS as TWILIO } from '../../bot/channels/sms/twilio/errors.ts';

const README = readFileSync(join(import.meta.dirname, '../../bot/channels/sms/README.md'), 'utf8');

/** The rows under a table's head: its cells, without their marks. */
const rowsOf = (section: string, head: string): string[][] => {
  const part = README.slice(README.indexOf(`### ${section}\n`));
  const [, ...lines] = part.slice(part.indexOf(`| ${head} |`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(1, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
};
const refusalsIn = (section: string, head: string) =>
  Object.fromEntries(rowsOf(section, head).map(([code = '', , refusal = '']) => [code, refusal]));

describe("the README's table", () => {
  it.each([
    ['Twilio', 'Code', TWILIO],
    ['Notify', 'Status and error', NOTIFY],
    ['Notify', 'Receipt', RECEIPTS],
    ['AWS', 'Exception and reason', AWS],
  ])('of %s, by %s, is what the code does', (section, head, refusals) => {
    expect(refusalsIn(section, head)).toEqual(refusals);
  });

  it('of delivery events is what the code does', () => {
    const rows = rowsOf('AWS', 'Event').map(([event = '', state = '', refusal = '']) => [
      event,
      { state, ...(refusal === '' ? {} : { refusal }) },
    ]);

    expect(Object.fromEntries(rows)).toEqual(EVENTS);
  });
});
