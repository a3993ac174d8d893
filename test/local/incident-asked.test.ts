// What is written on the command line of an incident: no time is the machine's, and nothing of two is done by half.
import { afterEach, expect, it } from 'vitest';
import { notTogether, whenTold } from '../../local/incident-asked.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  ['2026-12-01T15:30', '2026-12-01T15:30:00.000Z', 'Tuesday 1 December 2026 15:30'],
  ['2026-07-01T15:30', '2026-07-01T14:30:00.000Z', 'Wednesday 1 July 2026 15:30'],
  ['2026-07-01 15:30', '2026-07-01T14:30:00.000Z', 'Wednesday 1 July 2026 15:30'],
])(
  '"%s" without a zone is the time here, wherever the machine is, and that is said',
  (written, when, said) => {
    process.env['TZ'] = 'Pacific/Auckland';

    const told = whenTold(written, 'Europe/London');

    expect(told.when).toBe(when);
    expect(told.said).toContain(`the time here (Europe/London): ${said}.`);
  },
);

it.each(['2026-12-01T15:30Z', '2026-12-01T15:30+01:00', 'yesterday', '2026-13-01T15:30'])(
  '"%s" stays as it is',
  (written) => {
    expect(whenTold(written, 'Europe/London')).toEqual({ when: written });
  },
);

it('refuses two at once, and says so', () => {
  expect(notTogether({ done: 'R-1', close: 'R-2' })).toBe(
    '--done and --close are two things: say one of them, and then the other. Nothing was done.',
  );
  expect(notTogether({ done: 'R-1', close: undefined })).toBeUndefined();
});
