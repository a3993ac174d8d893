// What stands in the terminal of `npm start`: what comes every few seconds only when it says something else.
import { expect, it } from 'vitest';
import { newsOnly } from '../../local/readable-log.ts';

it('says how many wait when that changes, and not at every look', () => {
  const isNews = newsOnly();
  const looks = [0, 0, 1, 1, 0, 0].map((waiting, look) => ({ log: 'waits', waiting, longest: look }));

  expect(looks.map(isNews)).toEqual([false, false, true, false, true, false]);
});

it('says what a look at an incident came to when that is new, of each by itself', () => {
  const isNews = newsOnly();
  const look = (incident: string, standing: string, ms: number) => ({
    log: 'incident',
    incident,
    event: 'due',
    standing,
    pending: 0,
    ms,
  });

  const lines = [
    look('i-1', 'open', 124),
    look('i-1', 'open', 98),
    look('i-2', 'open', 98),
    look('i-1', 'made-safe', 98),
  ];

  expect(lines.map(isNews)).toEqual([true, false, true, true]);
});

it('leaves out no other line, however often it comes', () => {
  const isNews = newsOnly();
  const lines = [
    { log: 'turn', version: 1 },
    { log: 'warn', what: 'late' },
    { log: 'incident', incident: 'i-1', event: 'answered', standing: 'open' },
  ];

  expect([...lines, ...lines].map(isNews)).not.toContain(false);
});
