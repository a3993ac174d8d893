// The questions for a second address in one form, the one that people move to: as in home.ts, under names of their own.
import { address } from '../../bot/fields/address.ts';
import { house } from '../../bot/fields/house.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import type { Outcome } from '../../bot/model.ts';
import type { Address, Homes } from '../../bot/services/addresses.ts';
import { part } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { heardIn } from './moving-said.ts';
import { homeMeant, isLong, listFor, noHomes } from './which-home.ts';

const asked = postcode('What is the postcode of your new home?', council.postcodes, {
  label: 'New postcode',
  help: 'If your new home is not in our area, reply BACK and choose that you are moving out.',
});
/** A postcode in what they said before is of the home that they leave, unless they said where to. One that they put right is this one. */
const newPostcode = {
  ...heardIn(asked, 'fresh'),
  rights: (...said: Parameters<NonNullable<typeof asked.spots>>) => asked.spots?.(...said),
};

type Answers = { readonly newHouse?: string; readonly newAddress?: string };
/** Nothing is filled in from earlier forms: what was said there is where they live now. */
export const newHome = (team: string) =>
  part()
    .ask('newPostcode', newPostcode)
    .find('newHomes', {
      in: 'addresses',
      by: (a) => a.newPostcode,
      none: { ask: 'newPostcode', why: ({ newPostcode }) => noHomes({ postcode: newPostcode }) },
    })
    .ask(
      'newHouse',
      heardIn(
        house('What is the number or name of your new home?', { label: 'New number or name' }),
        'fresh',
      ),
      {
        when: (_, { newHomes }) => isLong(newHomes),
        optional: true,
        options: (_, { newHomes }) => listFor(undefined, newHomes),
      },
    )
    .ask('newAddress', heardIn(address('Which is your new address?', { label: 'New address' }), 'fresh'), {
      when: (a, { newHomes }) => newHomeMeant(a, newHomes) === undefined,
      options: ({ newHouse }, { newHomes }) => listFor(newHouse, newHomes),
    })
    .rule((a, { newHomes }): Outcome | undefined =>
      newHomeMeant(a, newHomes) === undefined ? { kind: 'handoff', team } : undefined,
    );

export const newHomeMeant = ({ newHouse, newAddress }: Answers, homes: Homes): Address | undefined =>
  homeMeant({ house: newHouse, ...(newAddress === undefined ? {} : { address: newAddress }) }, homes);

/** Its Welsh: a draft until a translator has approved it. */
export const newHomeInWelsh = {
  newPostcode: {
    ask: 'Beth yw cod post eich cartref newydd?',
    label: 'Cod post newydd',
    help: 'Os nad yw eich cartref newydd yn ein hardal, atebwch YN ÔL a dewis eich bod yn symud allan.',
  },
  newHouse: { ask: 'Beth yw rhif neu enw eich cartref newydd?', label: 'Rhif neu enw newydd' },
  newAddress: {
    ask: 'Pa un yw eich cyfeiriad newydd?',
    label: 'Cyfeiriad newydd',
    options: { none: 'Nid yw fy nghyfeiriad yn y rhestr' },
  },
};
