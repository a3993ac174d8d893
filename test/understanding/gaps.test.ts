// Numbers that ascend, kept as gaps: what comes back is what went in, in fewer bytes.
import { describe, expect, it } from 'vitest';
import { fc } from '../made-up.ts';
import { fromGaps, inGaps } from '../../bot/understanding/gaps.ts';

const ascending = fc
  .array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 200 })
  .map((numbers) => Uint32Array.from(numbers).sort());

describe('numbers that ascend', () => {
  it('come back as they were, the same one twice as well', () => {
    fc.assert(
      fc.property(ascending, (numbers) => {
        expect(fromGaps(inGaps(numbers))).toEqual(numbers);
      }),
    );
    expect(fromGaps(inGaps(Uint32Array.of(0, 0, 127, 128, 0xffffffff, 0xffffffff)))).toEqual(
      Uint32Array.of(0, 0, 127, 128, 0xffffffff, 0xffffffff),
    );
  });

  it('take three bytes where they would take four', () => {
    const hashes = Uint32Array.from({ length: 30_000 }, (_, at) => at * 143_000);

    expect(inGaps(hashes).length).toBeLessThanOrEqual(3 * hashes.length);
  });

  it('are refused where they do not ascend', () => {
    expect(() => inGaps(Uint32Array.of(2, 1))).toThrow(RangeError);
  });
});
