// What is an account of what was done, as somebody types it with one thumb at four in the morning, and what is none.
import { describe, expect, it } from 'vitest';
import { accountOf, undoneIn, type Account } from '../../bot/incidents/made-safe.ts';

const all = (of: Account, texts: readonly string[]) =>
  expect(texts.map((each) => `${each}: ${accountOf(each)}`)).toEqual(texts.map((each) => `${each}: ${of}`));

describe('what was done', () => {
  it('is said by a deed, with a slip or without', () =>
    all('done', [
      'isolatd supply',
      'iso elec',
      'Isolated the elec at the board',
      'capped the pipe',
      'fixd it',
      'replaced socket',
      'boarded window',
      'unblocked stack',
      'tripped breaker reset',
      'sparking socket isolated',
      'leaking pipe capped',
      'gas leak isolated at the meter',
      'Live wires capped',
      'pipe clamped',
      'swapped the alarm battery',
      'cordoned off',
      'stop tap closed',
      'shut the valve',
      'leak has stopped',
      'trned off water',
      'cap on pipe',
      'temp fix',
      'cut the power',
    ]));

  it('is said by what is off, out or not there', () =>
    all('done', [
      'water off',
      "water's off",
      'water of at stop tap',
      'turned the water off at the stop tap',
      'switched it off',
      'mcb off',
      'Gas off at meter',
      'fire out, toaster',
      'put it out, burnt toast',
      'toaster, no damage',
      'no leak found',
      'all clear no gas',
      'false alarm, burnt toast',
      'lady out of lift',
      'got him out of lift',
      'new washer in',
    ]));

  it('is said in Welsh', () =>
    all('done', [
      "dŵr wedi'i droi i ffwrdd",
      "wedi trwsio'r bibell",
      "Wedi cau'r dwr",
      'tân wedi diffodd',
      'larwm ffug',
    ]));
});

describe('what goes on, or could not be done,', () => {
  it('is no account, whatever stands beside it', () =>
    all('not-over', [
      'the fire is back, send the brigade',
      'gas smell came back',
      'leak got worse, send a plumber',
      'smell of burning in my flat',
      'Unsafe, evacuating',
      'evacuated, fire brigade here',
      'It exploded',
      'its not safe',
      'still leaking',
      'water off but leaking again',
      'Fire out of control',
      'fire broke out next door',
      'leaking from ceiling',
      'gas hissing',
      'send help',
      'stopped working',
      'get her out of the lift',
    ]));

  it('is so where nobody got in or nothing was reached', () =>
    all('not-over', [
      'nobody home',
      'locked out',
      'couldnt get in',
      "can't turn the water off",
      'cant isolate',
      'no access',
      'no answer at the door',
      'not capped',
      "isn't fixed",
      'going to isolate now',
      'nearly isolated',
      'no wait',
      'wrong one sorry',
    ]));

  it('is so in Welsh', () =>
    all('not-over', ['dal i ollwng', "mae'n waeth", 'neb adref', "methu cau'r dwr", 'ddim yn ddiogel']));
});

it('is unsure of what may be anything', () =>
  all('unsure', [
    'there is a fire next door now',
    'my bin was missed',
    'heading to the next one',
    'Thanks mate',
    'Need the gas man to come out',
    'Mrs Davies needs a doctor',
    '999 called',
    'ceiling came down',
    'roof blown off',
    'alarm going off',
    'everyone out',
    'waiting for cadent',
    'will be capped tomorrow',
    'all done',
    'lift stopped between floors',
    'office is closed',
    'the heating is off and its freezing',
    'they turned me away',
    'wedi cloi',
  ]));

it('knows what was done from what is said beside it', () =>
  all('done-and-more', [
    'water off, needs plumber',
    'power back on, breaker reset',
    'called cadent, isolated',
    'nobody hurt, fire out',
    'smoke everywhere, water off',
    'my landlord fixed nothing',
    'water off, pipe to be replaced monday',
    'gas isolated again',
    'gas off no hot water',
    'door shut on me, boarded up',
  ]));

it('says what it was taken for, which is an account of it too', () => {
  all('done', [
    'rang him, toaster',
    'rang the tenant, just burnt toast',
    'it was just the grill',
    'its only steam',
  ]);
  all('not-over', ['rang him, no answer', 'it was the grill, still smoking now']);
  all('unsure', ['rang him']);
});

it.each([
  ['fire out, toaster', ' toaster'],
  ['gas isolated, smoke in the hall', ' smoke in the hall'],
  ['live wires capped and ceiling came down', ' ceiling came down'],
  ['lady out of lift', ''],
])('"%s" leaves "%s" undone', (text, left) => {
  expect(undoneIn(text)).toBe(left);
});

it('reads in no time, whatever comes', () => {
  const began = performance.now();

  for (const each of ['turned ', 'no ', 'not ', 'out ', 'water is now ', 'will be ', 'isolate ', '- '])
    accountOf(each.repeat(2_000));

  expect(performance.now() - began).toBeLessThan(1_000);
});
