// Mould beside a chest that is bad for it is no fire: the triage of the damp asks who struggles to breathe.
import { expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { conversation } from '../talk.ts';

it.each([
  'theres black mould and my sons asthma is bad',
  'theres mould and my sons asthma is bad',
  'there is mould and my son has asthma',
  'theres mould everywhere and my little boys asthma is getting worse',
  'damp and my baby is coughing',
])('"%s" is asked about that', (text) => {
  expect(conversation().says(text).status).toBe('asked');
});

it.each([
  ['mould in the bedroom, my sons asthma is so bad he cant breathe', 'medical'],
  ['mould and my son is having an asthma attack', 'medical'],
  ['mould and asthma and the kitchen is on fire', 'fire'],
])('"%s" is more', (text, id) => {
  expect(dangerIn(text, allDangers)?.id).toBe(id);
});
