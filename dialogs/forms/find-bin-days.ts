// Find bin days. Owner: waste and recycling. What comes of it: the next dates are told, and nothing is sent.
import { address } from '../../bot/fields/address.ts';
import { house } from '../../bot/fields/house.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { collectionsSaid } from './collections-said.ts';
import { homeMeant, isLong, listFor, noHomes } from './which-home.ts';

export const findBinDays = form('find-bin-days', 'your bin day search')
  .ask(
    'postcode',
    postcode("What's your postcode? I'll look up your dates.", council.postcodes, {
      label: 'Postcode',
      help: `It is in every letter to your home, such as ${council.postcodes.example}. We only use it to find your collection days.`,
    }),
  )
  .find('homes', { in: 'addresses', by: (a) => a.postcode, none: { ask: 'postcode', why: noHomes } })
  .ask(
    'house',
    house('What is the number or name of your home?', {
      label: 'Number or name',
      help: 'For example: "14", "Flat 2" or "Rose Cottage". If you reply SKIP, I show all addresses of your postcode.',
    }),
    {
      when: (_, { homes }) => isLong(homes),
      optional: true,
      options: (_, { homes }) => listFor(undefined, homes),
    },
  )
  .ask('address', address('Which is your address?', { label: 'Address' }), {
    when: ({ house }, { homes }) => homeMeant({ house }, homes) === undefined,
    options: ({ house }, { homes }) => listFor(house, homes),
  })
  .find('round', {
    in: 'rounds',
    by: (a, { homes }) => homeMeant(a, homes)?.uprn ?? '',
    when: (a, { homes }) => homeMeant(a, homes) !== undefined,
  })
  .end((a, { homes, round }) => {
    const home = homeMeant(a, homes);
    return home === undefined
      ? { kind: 'handoff', team: 'waste' }
      : { kind: 'tell', text: (now) => collectionsSaid(home, round, now) };
  });
