// The questions for an address, for every form that needs one: postcode, of a long list the house, then the home itself.
import { address } from '../../bot/fields/address.ts';
import { house } from '../../bot/fields/house.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import type { Field, Json, Outcome } from '../../bot/model.ts';
import { part } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { ADDRESS, HOUSE, POSTCODE } from './called.ts';
import { homeMeant, isLong, listFor, noHomes } from './which-home.ts';

/** Where a form says something of its own: the question for the postcode, and what the address is used for, as a sentence. */
export type HomeWords = { readonly ask: string; readonly use: string };

/** The same field, for a form in which an address in a longer message may be of another home too. */
type Hears = <T extends Json, O extends string>(field: Field<T, O>) => Field<T, O>;

/**
 * Answers: `postcode`, `house`, `address`; found: `homes`. What comes after it may rely on `homeMeant`: whoever's home is not
 * in the list is led to a person of this team. An address that was given before is not asked for again.
 */
export const home = (team: string, { ask, use }: HomeWords, hears: Hears = (field) => field) =>
  part()
    .ask(
      'postcode',
      hears(
        postcode(ask, council.postcodes, {
          label: 'Postcode',
          help: `It is in every letter to your home, such as ${council.postcodes.example}. ${use}`,
        }),
      ),
      { known: 'postcode', called: POSTCODE },
    )
    .find('homes', { in: 'addresses', by: (a) => a.postcode, none: { ask: 'postcode', why: noHomes } })
    .ask(
      'house',
      hears(
        house('What is the number or name of your home?', {
          label: 'Number or name',
          help: 'For example: "14", "Flat 2" or "Rose Cottage". If you reply SKIP, I show all addresses of your postcode.',
        }),
      ),
      {
        when: (_, { homes }) => isLong(homes),
        optional: true,
        options: (_, { homes }) => listFor(undefined, homes),
        known: 'address',
        within: 'postcode',
        called: HOUSE,
      },
    )
    .ask('address', hears(address('Which is your address?', { label: 'Address' })), {
      when: ({ house }, { homes }) => homeMeant({ house }, homes) === undefined,
      options: ({ house }, { homes }) => listFor(house, homes),
      known: 'address',
      within: 'postcode',
      called: ADDRESS,
    })
    .rule((a, { homes }): Outcome | undefined =>
      homeMeant(a, homes) === undefined ? { kind: 'handoff', team } : undefined,
    );

/** Its Welsh: a draft until a translator has approved it. */
export const homeInWelsh = ({ ask, use }: HomeWords) => ({
  postcode: {
    ask,
    label: 'Cod post',
    help: `Mae ym mhob llythyr i'ch cartref, fel ${council.postcodes.example}. ${use}`,
  },
  house: {
    ask: 'Beth yw rhif neu enw eich cartref?',
    label: 'Rhif neu enw',
    help: 'Er enghraifft: "14", "Fflat 2" neu "Rose Cottage". Os atebwch SGIPIO, dangosaf bob cyfeiriad yn eich cod post.',
  },
  address: {
    ask: 'Pa un yw eich cyfeiriad?',
    label: 'Cyfeiriad',
    options: { none: 'Nid yw fy nghyfeiriad yn y rhestr' },
  },
});
