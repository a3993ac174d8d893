// SMS units are counted exactly, because one wrong character turns one message into three.
import { describe, expect, it } from 'vitest';
import { gsm7Units } from '../../bot/channels/gsm7.ts';

describe('gsm7Units', () => {
  it('counts one unit for each basic character', () => {
    expect(gsm7Units('')).toBe(0);
    expect(gsm7Units('It costs £10 @ 9am.\n')).toBe(20);
    expect(gsm7Units('àèéìòùÄÖÑÜäöñüß')).toBe(15);
  });

  it.each(['^', '{', '}', '\\', '[', '~', ']', '|', '€', '\f'])('counts two units for %j', (character) => {
    expect(gsm7Units(`a${character}b`)).toBe(4);
  });

  it.each(['ŵ', 'ŷ', 'â', 'ê', 'ô', 'ç', '’', '–', '`', '\t', '😀', 'ж'])(
    'gives no count for %s',
    (character) => {
      expect(gsm7Units(`a${character}`)).toBeUndefined();
    },
  );

  it('knows all 128 positions but the escape, and the ten of the extension table', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => gsm7Units(String.fromCharCode(code)));

    expect(all.filter((units) => units === 1)).toHaveLength(127);
    expect(all.filter((units) => units === 2)).toHaveLength(10);
  });
});
