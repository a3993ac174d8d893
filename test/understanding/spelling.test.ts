// Words that are none, as those that people write; and whole messages by whoever writes as they speak.
import { describe, expect, it } from 'vitest';
import { soundOf, spellingOf } from '../../bot/understanding/ears/spelling.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';

const COMMON = [
  'waiting',
  'fitted',
  'door',
  'down',
  'sparks',
  'night',
  'bedroom',
  'dawn',
  'engineer',
  'chain',
  'attacked',
];
const { same, alike, near } = spellingOf(COMMON, ['pregnant', 'pitbull']);

describe('a word that is none', () => {
  it.each([
    ['waitin', 'waiting'],
    ['fited', 'fitted'],
    ['enginer', 'engineer'],
    ['pitbul', 'pitbull'],
  ])('%s has a letter too few: %s', (word, meant) => {
    expect(same(word)).toBe(meant);
  });

  it.each([
    ['sparx', 'sparks'],
    ['nite', 'night'],
    ['attackd', 'attacked'],
    ['attackt', 'attacked'],
  ])('%s sounds like %s', (word, meant) => {
    expect(alike(word)).toBe(meant);
  });

  it.each([
    ['bdrm', 'bedroom'],
    ['dwn', 'down'],
    ['enginear', 'engineer'],
  ])('%s is near %s', (word, meant) => {
    expect(near(word)).toBe(meant);
  });

  it.each(['chasin', 'chane', 'bed', 'gusset'])('%s is near none', (word) => {
    expect(near(word)).toBeUndefined();
  });

  it('is the most used of two that would do', () => {
    expect(spellingOf(['down', 'dawn']).near('dwn')).toBe('down');
    expect(spellingOf(['dawn', 'down']).near('dwn')).toBe('dawn');
  });
});

it('two words have one sound whichever way they are written', () => {
  for (const [one, other] of [
    ['skool', 'school'],
    ['lokt', 'locked'],
    ['fone', 'phone'],
    ['rong', 'wrong'],
    ['nok', 'knock'],
  ] as const)
    expect(soundOf(one)).toBe(soundOf(other));
});

describe('whoever writes as they speak', () => {
  it.each([
    'im gona kil my self',
    '3 yr old wanderin in road no parents',
    'rf cllpsng in bk bdrm',
    'sparx cuming of the meter',
    'gaslek flat 6',
    'toddlers lockt himself in bathroom',
    'dont wana be here anymor',
    'chip pan gone up help',
    'everyones poorly in the house when heating on, fine when we go out',
    'kids nxt dor starvin filthy left alone all day',
    'rent letter came now i wil hang myself',
    'co alarm chirping once a minute',
    'smoke every where cnt c',
  ])('is answered at once: "%s"', (text) => {
    expect(dangerIn(text, allDangers)?.line.en).toContain('9');
    expect(dangerIn(text, allDangers)?.asks).toBeUndefined();
  });

  it.each(['hlp plz', 'elp me', 'URGNT', 'ambulence', 'electric bike burnin in hall'])(
    'is at the least asked about: "%s"',
    (text) => {
      expect(dangerIn(text, allDangers)).toBeDefined();
    },
  );

  it.each([
    'gas enginer didnt cum agen',
    'co alarm fited today ty',
    'co alarm chirping, it says low battery on it',
    'fire dor wont shut propply',
    'sick of waitin 4 boiler man',
    'please send someone',
    'goodnight',
    'floodlite on pitch 2 bright',
    'mae drws y ty yn sownd',
  ])('is in no danger: "%s"', (text) => {
    expect(dangerIn(text, allDangers)?.asks ?? true).toBe(true);
  });
});
