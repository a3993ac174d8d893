// SMS units are counted exactly, because one wrong character turns one message into three.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { gsm7Units, segments } from '../../bot/channels/gsm7.ts';

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

describe('segments', () => {
  it.each([
    ['', 'GSM-7', 0, 0],
    ['Bins go out at 7am', 'GSM-7', 18, 1],
    ['b'.repeat(160), 'GSM-7', 160, 1],
    ['b'.repeat(161), 'GSM-7', 161, 2],
    ['b'.repeat(306), 'GSM-7', 306, 2],
    ['b'.repeat(307), 'GSM-7', 307, 3],
    ['b'.repeat(918), 'GSM-7', 918, 6],
    ['b'.repeat(1600), 'GSM-7', 1600, 11],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['{y}', 'GSM-7', 5, 1],
    ['One\nTwo', 'GSM-7', 7, 1],
    ['è é ù ì ò', 'GSM-7', 9, 1],
    ['â ê î ô û', 'UCS-2', 9, 1],
    ['ŵ'.repeat(70), 'UCS-2', 70, 1],
    ['ŵ'.repeat(71), 'UCS-2', 71, 2],
    ['ŵ'.repeat(134), 'UCS-2', 134, 2],
    ['ŵ'.repeat(135), 'UCS-2', 135, 3],
    ['👍', 'UCS-2', 2, 1],
    ['👍'.repeat(35), 'UCS-2', 70, 1],
    ['👍'.repeat(36), 'UCS-2', 72, 2],
    ['That’s – “so”', 'UCS-2', 13, 1],
    ['`tick`', 'UCS-2', 6, 1],
  ])('of %j are %s, %i units, %i parts', (text, encoding, units, parts) => {
    expect(segments(text)).toEqual({ encoding, units, parts });
  });

  it('part no escape from its character, and no emoji in two, so that a unit may be left over', () => {
    expect(segments(`${'b'.repeat(152)}€${'b'.repeat(152)}`)).toMatchObject({ units: 306, parts: 3 });
    expect(segments(`${'ŵ'.repeat(66)}👍${'ŵ'.repeat(66)}`)).toMatchObject({ units: 134, parts: 3 });
  });

  it('are never fewer than the units need, nor than any beginning of the text has', () => {
    const text = fc.string({
      unit: fc.constantFrom('b', 'é', '€', '{', 'ŵ', '👍', '\ud83d', ' '),
      maxLength: 700,
      size: 'max',
    });
    fc.assert(
      fc.property(text, fc.nat(700), (given, at) => {
        const { encoding, units, parts } = segments(given);
        const [alone, joined] = encoding === 'GSM-7' ? [160, 153] : [70, 67];

        expect(encoding === 'UCS-2' ? given.length : gsm7Units(given)).toBe(units);
        expect(parts).toBeGreaterThanOrEqual(units <= alone ? Math.sign(units) : Math.ceil(units / joined));
        expect(segments(given.slice(0, at)).parts).toBeLessThanOrEqual(parts);
      }),
    );
  });
});
