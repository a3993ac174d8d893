// What is said to a danger: in one text message, with the same numbers in both languages, and with somebody to call.
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import { council } from '../../dialogs/council.ts';
import { dangers } from '../../dialogs/triage/dangers.ts';

const numbersIn = (line: string): string[] => (line.match(/\d[\d ]*\d/g) ?? []).sort();
const lineOf = (id: string) => dangers.find((danger) => danger.id === id)?.line ?? expect.fail(id);

describe.each(dangers)('the line of $id', ({ line }) => {
  it('is one text message in English', () => {
    expect(segments(line.en)).toMatchObject({ encoding: 'GSM-7', parts: 1 });
  });

  it('has the same numbers in both languages, 999 among them', () => {
    expect(numbersIn(line.cy).filter((each) => each !== '24')).toEqual(
      numbersIn(line.en).filter((each) => each !== '24'),
    );
    expect(numbersIn(line.en)).toContain('999');
  });
});

it.each([
  ['gas', ['0800 111 999']],
  ['co', ['0800 111 999']],
  ['electric', [council.emergencyPhone, '105']],
  ['structure', [council.emergencyPhone]],
  ['lift', [council.emergencyPhone]],
  ['leak', [council.emergencyPhone]],
  ['violence', ['55']],
  ['medical', ['18000']],
  ['selfharm', ['111', '116 123']],
  ['child', ['01632 960197']],
])('the line of %s says whom else to call: %j', (id, numbers) => {
  expect(numbersIn(lineOf(id).en)).toEqual(expect.arrayContaining(numbers));
});
