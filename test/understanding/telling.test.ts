// Whether a message asks or tells.
import { expect, it } from 'vitest';
import { asksIn, tellsIn } from '../../bot/understanding/telling.ts';

it.each([
  'theres a massive pothole on our road',
  'tap dripping',
  'lamppost broken',
  'leaking tap',
  'tap yn gollwng',
])('%j tells', (text) => {
  expect(tellsIn(text)).toBe(true);
});

it.each(['potholes', 'street lights', 'what about potholes?', 'broken', 'is it broken'])(
  '%j does not',
  (text) => {
    expect(tellsIn(text)).toBe(false);
  },
);

it.each(['when are the bins', 'potholes?', 'pryd mae r bin', 'oes help'])('%j asks', (text) => {
  expect(asksIn(text)).toBe(true);
});
