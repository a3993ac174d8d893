// "Is it safe to turn the lights on?", while a danger holds: no, what its line says about that, and never a yes.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, type Setting } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const HOME = '14 Elm Road NM1 4AB';
const told = (danger: string, setting: Setting = {}) => {
  const talking = conversation(setting);
  talking.says(danger);
  talking.says(HOME);
  return talking;
};
const after = (danger: string, asked: string, setting: Setting = {}) => {
  const talking = told(danger, setting);
  const { status } = talking.says(asked);
  return { status, said: talking.texts.join('\n'), talking };
};
const lineOf = (id: string) => content.dangers.find((each) => each.id === id && each.asks !== true)?.line;

const LEAK = 'water is dripping from the ceiling light';
const SPARKS = 'the socket is sparking';
const GAS = 'i can smell gas';
const CO = 'carbon monoxide alarm is going off';
const FIRE = 'my house is on fire';
const FALLEN = 'the ceiling has collapsed';
const RIVER = 'the river is rising fast';
const PETROL = 'petrol is leaking everywhere';

it.each([
  [LEAK, 'is it safe to turn the lights on', 'wet lights and sockets'],
  [LEAK, 'can i use the sockets', 'wet lights and sockets'],
  [LEAK, 'ok thanks. can we put the kettle on?', 'wet lights and sockets'],
  [LEAK, 'are the lights ok to use', 'wet lights and sockets'],
  [SPARKS, 'can I use the other switch', 'any switch or socket near it'],
  [SPARKS, 'is it safe to turn the lights on', 'any switch or socket near it'],
  [SPARKS, 'can i go back in', 'Keep away from it'],
  [GAS, 'can i go back in', 'do not go back in'],
  [GAS, 'shall i open the windows', 'do not go back in to open windows'],
  [GAS, 'can i light a cigarette', 'flames'],
  [GAS, 'can i light the hob', 'flames'],
  [GAS, 'should i turn the lights off', "Don't use switches"],
  [CO, 'is it ok for me to go back inside', "Don't go back inside"],
  [FIRE, 'can i go back in for my cat', "Don't go back in"],
  [FIRE, 'shall we use the lift', "Don't use the lift"],
  [FALLEN, 'can i go back in', "Don't go back in"],
  [RIVER, 'can i use the sockets', 'away from electrics'],
  [PETROL, 'can i smoke', "don't smoke"],
  ['im stuck in the lift', 'can i force the doors open', "Don't force the doors"],
  ['a dog is attacking', 'should i try to catch it', 'Stay somewhere safe'],
])('after "%s", "%s" is told no, and why', (danger, asked, advice) => {
  const { status, said } = after(danger, asked);

  expect(status).toBe('held');
  expect(said).toMatch(/^No\. /);
  expect(said).toContain(advice);
  expect(said).toMatch(/\b(?:999|01632 960199)\b/);
});

it.each([
  ['dwi yn arogli nwy', 'ga i fynd yn ôl i mewn', 'mynd yn ôl i mewn'],
  ['dwi yn arogli nwy', 'ga i ysmygu', 'fflamau'],
  ['mae dŵr yn dod trwy y nenfwd', 'ga i roi y golau ymlaen', 'socedi gwlyb'],
  ['dwi yn arogli nwy', 'ddylwn i agor y ffenestri', 'agor ffenestri'],
  ['dwi yn arogli nwy', "ydy hi'n saff i droi'r golau ymlaen", 'switshis'],
  ['mae dŵr yn dod trwy y nenfwd', "alla i ddefnyddio'r socedi", 'socedi gwlyb'],
])('after "%s", "%s" is told no in Welsh', (danger, asked, advice) => {
  const { said } = after(danger, asked, { locale: 'cy' });

  expect(said).toMatch(/^Na\. /);
  expect(said).toContain(advice);
});

it.each(CHANNELS)('no is said on %s each time that it is asked, and the line the third time', (channel) => {
  const talking = told(LEAK, { channel });
  const texts = [
    'can i use the sockets',
    'can i use the lights',
    'can i use the kettle',
    'can i use the tv',
  ].map((asked) => (talking.says(asked), talking.texts.join('\n')));

  expect(texts.map((text) => text.startsWith('No. '))).toEqual([true, true, false, true]);
  expect(texts[2]).toContain(lineOf('leak')?.en);
});

describe('where there is no such advice, its line is said again', () => {
  it.each([
    [LEAK, 'leak', 'can i go back in'],
    [LEAK, 'leak', 'can i light the hob'],
    [LEAK, 'leak', 'shall i open the windows'],
    // It says to turn something off, to get out, or to go to a window.
    [LEAK, 'leak', 'should i turn the water off'],
    [SPARKS, 'electric', 'shall i turn the electric off at the fuse box'],
    [FIRE, 'fire', 'should i open the window'],
    [FIRE, 'fire', 'should i stay in my flat'],
    [GAS, 'gas', 'should i get out'],
    [GAS, 'gas', 'is it safe'],
    // A no would say that it is not.
    [GAS, 'gas', 'is it dangerous to go back in'],
    [GAS, 'gas', 'when can i go back in'],
    ['hes not breathing', 'medical', 'is it safe to move him'],
  ])('after "%s" (%s), "%s"', (danger, id, asked) => {
    const { status, said } = after(danger, asked);

    expect(status).toBe('held');
    expect(said).not.toMatch(/^(?:No|Yes)\b/);
    expect(said).toContain(lineOf(id)?.en);
  });
});

it.each([
  'i will wait outside until it is safe to go back in',
  'can you send someone',
  'how long will they be',
  'its at the back door',
  'no one is answering',
])('"%s" is no such question', (words) => {
  const { said } = after(GAS, words);

  expect(said).not.toMatch(/^No\. /);
  expect(said).not.toContain(lineOf('gas')?.en);
});

it('every danger that has such advice is one of ours, and says it without a yes', () => {
  const ids = new Set(content.dangers.map(({ id }) => id));

  for (const [id, all] of Object.entries(content.holds.notSafe.no)) {
    expect(ids).toContain(id);
    for (const [, { en, cy }] of all) expect(`${en} ${cy}`).not.toMatch(/\b(?:yes|ie|cewch|you can)\b/i);
  }
});
