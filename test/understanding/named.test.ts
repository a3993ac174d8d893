// An option named in a sentence is taken; a sentence that asks, denies or names two is not.
import { describe, expect, it } from 'vitest';
import { optionNamed } from '../../bot/understanding/named.ts';

const option = (id: string, ...words: readonly string[]) => ({ id, words });
const TENURES = [
  option('tenant', 'Council tenant', 'Tenant y cyngor'),
  option('owner', 'I own it'),
  option('private', 'Private tenant'),
];
const TIMES = [option('am', 'Morning', 'Bore'), option('pm', 'Afternoon', 'Prynhawn')];
const DEPTHS = [
  option('shallow', 'Less than 4cm'),
  option('deep', '4cm or more'),
  option('unsure', "I'm not sure"),
];

describe('a sentence', () => {
  it.each([
    ["i'm a council tenant", TENURES, 'tenant'],
    ['we are council tenants here', TENURES, 'tenant'],
    ['Afternoon would be best', TIMES, 'pm'],
    ['y bore fyddai orau', TIMES, 'am'],
    ['its 4cm or more i think', DEPTHS, 'deep'],
    ['honestly im not sure', DEPTHS, 'unsure'],
  ])('%j names one', (text, options, id) => {
    expect(optionNamed({ text }, options)).toBe(id);
  });

  it.each([
    ["i'm not a council tenant", TENURES],
    ['am i a council tenant?', TENURES],
    ['is that a council tenant', TENURES],
    ['council tenant or private tenant', TENURES],
    ['morning or afternoon', TIMES],
    ['anything but the morning', TIMES],
    ['not the afternoon', TIMES],
    ['the afternoon is better than the morning', TIMES],
    ['i told you yesterday morning that somebody was going to come', TIMES],
    ['what counts as private tenant', TENURES],
    ['hello', TIMES],
    ['', TIMES],
  ])('%j names none', (text, options) => {
    expect(optionNamed({ text }, options)).toBeUndefined();
  });
});
