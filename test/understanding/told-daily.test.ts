// What councils are told every day: what is of no topic of ours gets no sure answer about another, and what is finds its own.
import { expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { firstMetBy } from '../../dialogs/build/first-met.ts';

const met = firstMetBy(content, understand);

it.each([
  'fairy lights on the high street arent working',
  'someone has parked a caravan on the road for months and is living in it',
  'can i paint my front door im a council tenant',
  'graffiti hyll ar y bont',
  "ydw i'n cael cadw cath mewn fflat cyngor",
  'one of the ramps at the skatepark has a big hole in it',
])('nothing is answered as though it were known: %s', (said) => {
  expect(['answered', 'form']).not.toContain(met(said).kind);
});

it.each([
  ['rads wont get hot upstairs', 'pest-control'],
  ['rads are red hot at the top and freezing at the bottom', 'pest-control'],
])('"rads" are no rats: %s', (said, other) => {
  expect(met(said).topics).not.toContain(other);
  expect(met(said).topics.some((topic) => topic.startsWith('repair'))).toBe(true);
});

it.each([
  ['radiators only warm at the bottom', 'repair-report'],
  ['rheiddiadur yn oer yn y gwaelod', 'repair-report'],
  ['Biniau heb eu casglu ers pythefnos yn ein stryd ni', 'missed-bin'],
  ['bins ein stryd ni heb eu gwagio ers tair wythnos', 'missed-bin'],
  ['manhole cover missing on bridge st', 'potholes'],
  ['the bin lorry knocked my wall down', 'damage-claims'],
  ['ble alla i fynd a hen fatresi', 'tip'],
])('finds its own: %s', (said, topic) => {
  expect(met(said).topics).toContain(topic);
  expect(['answered', 'form']).toContain(met(said).kind);
});

// A place is no matter: what is wrong there is.
it.each([
  ['dog mess all over the playground', 'dog-fouling'],
  ['street light out by the zebra crossing', 'street-lights'],
  ['i have a dog thats gone missing', 'lost-stray-dog'],
])('still finds its own: %s', (said, topic) => {
  expect(met(said).topics).toContain(topic);
});
