// A list of homes is kept short with an open form, and nothing of it is lost.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { inFull, shortened } from '../../bot/services/addresses.ts';
import { northmoor } from '../../local/northmoor.ts';

const home = fc.record({ uprn: fc.stringMatching(/^\d{12}$/), line: fc.string({ unit: 'grapheme' }) });

describe('a list of homes, shortened', () => {
  it('is the same in full again, whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(home, { maxLength: 20 }), (homes) => {
        expect(inFull(JSON.parse(JSON.stringify(shortened(homes))) as typeof homes)).toEqual(homes);
      }),
    );
  });

  it.each(
    northmoor().flatMap(({ postcode, homes }) => (homes.length > 8 ? [[postcode, homes] as const] : [])),
  )('takes less than half of its room in a long street, %s', (_, homes) => {
    const plain = homes.map(({ uprn, line }) => ({ uprn, line }));

    expect(inFull(shortened(plain))).toEqual(plain);
    expect(JSON.stringify(shortened(plain)).length).toBeLessThan(JSON.stringify(plain).length / 2);
  });

  it('that was kept whole by an earlier version is read as it is', () => {
    const homes = [{ uprn: '999990000001', line: '2 Elm Road' }];

    expect(inFull(homes)).toEqual(homes);
  });

  it('of no homes is an empty one, so that it is seen that nothing was found', () => {
    expect(shortened([])).toEqual([]);
  });
});
