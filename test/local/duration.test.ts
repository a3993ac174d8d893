// ISO 8601 durations in milliseconds, and nothing that is not one.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../local/duration.ts';

describe('a duration', () => {
  it.each([
    ['PT15M', 900_000],
    ['PT1S', 1_000],
    ['PT0.5S', 500],
    ['PT0S', 0],
    ['P1D', 86_400_000],
    ['P1DT2H', 93_600_000],
    ['P2W', 1_209_600_000],
    ['P1W1DT1H1M1S', 694_861_000],
    ['PT36H', 129_600_000],
    ['P90D', 7_776_000_000],
  ])('%s is %d ms', (duration, ms) => {
    expect(milliseconds(duration)).toBe(ms);
  });

  it.each([
    '',
    'P',
    'PT',
    'T15M',
    '15M',
    'PT15',
    'P15M',
    'P1Y',
    'P1M',
    'PT-15M',
    '-PT15M',
    'PT1.5M',
    'PT15M ',
    'pt15m',
    'PT1M1H',
    undefined,
    null,
    900_000,
    ['PT15M'],
    {},
  ])('%j is none', (duration) => {
    expect(milliseconds(duration)).toBeUndefined();
  });

  it('is none when nothing follows its T', () => {
    expect(milliseconds('P1DT')).toBeUndefined();
  });

  it('is the sum of its parts', () => {
    const part = fc.nat(10_000);
    fc.assert(
      fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
        expect(milliseconds(`P${days}DT${hours}H${minutes}M${seconds}S`)).toBe(
          (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000,
        );
      }),
    );
  });

  it('is never read out of other words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ms = milliseconds(text);

        expect(ms === undefined || ms >= 0).toBe(true);
      }),
    );
  });
});
