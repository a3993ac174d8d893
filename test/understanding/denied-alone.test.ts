// Nothing but that a danger is not there, however it is put.
import { describe, expect, it } from 'vitest';
import { deniesAlone } from '../../bot/understanding/denied-alone.ts';

describe('deniesAlone', () => {
  it.each([
    'not on fire',
    'its not on fire',
    'No, it isnt on fire',
    'nothing is on fire',
    'the house is not on fire',
    'there is no gas leak',
    'no smell of gas',
    'we cant smell any gas',
    'not an emergency',
    'no fire or smoke here',
    'dydy hi ddim ar dan',
    'does dim nwy',
  ])('"%s" does', (text) => {
    expect(deniesAlone(text)).toBe(true);
  });

  it.each([
    '',
    'on fire',
    'its on fire',
    'no! fire!',
    'oh no fire',
    'no its on fire',
    'no the house is on fire',
    'gas',
    'not on fire but the socket sparks',
    'no smoke but the alarm is going',
    'not on fire yet',
    'is it not on fire',
    'not sure if its on fire',
    'my bin is not emptied',
    'there is fire and no way out',
    'no gas since this morning',
    'no way out fire',
  ])('"%s" does not', (text) => {
    expect(deniesAlone(text)).toBe(false);
  });

  it('is quick with what is made to be slow', () => {
    const text = 'no it is '.repeat(8);
    const from = performance.now();
    for (let count = 0; count < 50; count++) deniesAlone(text);
    expect(performance.now() - from).toBeLessThan(500);
  });
});
