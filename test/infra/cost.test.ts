// The bill: what it adds up to, and that nothing of it is left out.
import { describe, expect, it } from 'vitest';
import { bill } from '../../infra/cost/bill.ts';
import { PRICES } from '../../infra/cost/prices.ts';
import { uses } from '../../infra/cost/use.ts';
import { fc } from '../made-up.ts';

describe('the bill of a month', () => {
  it('is the sum of its services, each of which costs something', () => {
    const { byService, total } = bill(100_000);

    expect([...byService.values()].every((usd) => usd > 0)).toBe(true);
    expect([...byService.values()].reduce((one, other) => one + other)).toBeCloseTo(total);
  });

  it('grows with the messages, and never falls below what stands there anyway', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (few, more) => {
          const [one, other] = [bill(few), bill(few + more)];
          expect(other.total).toBeGreaterThan(one.total);
          expect(one.total).toBeGreaterThan(one.standing);
          expect(other.per1000Conversations).toBeLessThan(one.per1000Conversations);
        },
      ),
    );
  });

  it('uses every price that is listed', () => {
    expect(new Set(uses(1).map(({ price }) => price))).toEqual(new Set(Object.keys(PRICES)));
  });

  it('is a fraction of a design that is always on, at a council’s volumes', () => {
    expect(bill(1_000).total).toBeLessThan(0.2 * bill(1_000).alwaysOn.total);
    expect(bill(100_000).total).toBeLessThan(0.3 * bill(100_000).alwaysOn.total);
    expect(bill(10_000_000).total).toBeLessThan(0.5 * bill(10_000_000).alwaysOn.total);
  });
});
