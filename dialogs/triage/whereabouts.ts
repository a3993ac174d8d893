// What is asked behind the leaves of the trees: where it is, and a number to call. Nobody is stopped by it: each can be left out.
import { address } from '../../bot/fields/address.ts';
import { house } from '../../bot/fields/house.ts';
import { phone } from '../../bot/fields/phone.ts';
import { place, type Place } from '../../bot/fields/place.ts';
import { postcode, postcodeSpotted } from '../../bot/fields/postcode.ts';
import { writtenAddress } from '../../bot/fields/written-address.ts';
import { whereIn, whereSaid } from '../../bot/incidents/where-heard.ts';
import type { Json } from '../../bot/model.ts';
import { inFull, type Address, type Homes } from '../../bot/services/addresses.ts';
import { part } from '../../bot/styles/form.ts';
import { homesMeant, homesSpotted } from '../../bot/understanding/homes.ts';
import type { Given } from '../../bot/styles/tree.ts';
import { council } from '../council.ts';
import { ADDRESS, HOUSE, PHONE, POSTCODE } from '../forms/called.ts';
import { extraCare, extraCareInWelsh } from '../forms/extra-care.ts';
import { NO_PHONE, orNoCall } from '../forms/call-back-no-phone.ts';
import { homeMeant, isLong, listFor } from '../forms/which-home.ts';

const fullAddress = writtenAddress('What is the full address?', {
  label: 'Address',
  help: 'Send the number, the street and the town, or say where it is.',
});
/** A house with its street, wherever they wrote it, and the postcode if it stands with them. */
const streetIn = (said: string): string | undefined => {
  const { point: _, ...where } = whereIn(said, council.postcodes);
  return where.house === undefined || where.street === undefined ? undefined : whereSaid(where);
};

const homeTold = () =>
  part()
    .ask(
      'postcode',
      postcode('What is the postcode of the home?', council.postcodes, {
        label: 'Postcode',
        help: `Such as ${council.postcodes.example}. If you do not know it, reply SKIP.`,
      }),
      { known: 'postcode', called: POSTCODE, optional: true },
    )
    .find('homes', {
      in: 'addresses',
      by: ({ postcode: code }) => code ?? '',
      when: ({ postcode: code }) => code !== undefined,
    })
    .ask(
      'house',
      house('What is the number or name of the home?', {
        label: 'Number or name',
        help: 'For example: "14", "Flat 2" or "Rose Cottage".',
      }),
      {
        when: (_, { homes }) => isLong(homes ?? []),
        optional: true,
        options: (_, { homes }) => listFor(undefined, homes ?? []),
        known: 'address',
        within: 'postcode',
        called: HOUSE,
      },
    )
    .ask('address', address('Which is the address?', { label: 'Address' }), {
      when: ({ house: said }, { homes }) =>
        inFull(homes ?? []).length > 0 && homeMeant({ house: said }, homes ?? []) === undefined,
      options: ({ house: said }, { homes }) => listFor(said, homes ?? []),
      known: 'address',
      within: 'postcode',
      called: ADDRESS,
    })
    .ask(
      'fullAddress',
      { ...fullAddress, spots: streetIn },
      { when: (a, { homes }) => homeMeant(a, homes ?? []) === undefined, optional: true },
    )
    // Whoever leaves the postcode out may write it here, with the flat: then the home is looked up all the same.
    .find('written', {
      in: 'addresses',
      by: ({ fullAddress }) => codeIn(fullAddress) ?? '',
      when: ({ fullAddress }) => codeIn(fullAddress) !== undefined,
    });

const codeIn = (said: Json | undefined): string | undefined =>
  typeof said === 'string' ? postcodeSpotted(said, council.postcodes) : undefined;

/** The one home of the list that the whole address names. */
const homeWritten = (said: Json | undefined, homes: Homes): Address | undefined => {
  if (typeof said !== 'string') return undefined;
  const found = homesSpotted(said, inFull(homes));
  const [home, ...others] = found.length > 0 ? found : homesMeant(withoutCode(said), inFull(homes));
  return others.length === 0 ? home : undefined;
};
const withoutCode = (said: string): string => said.replace(/,?\s*[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\s*$/i, '');

const placeTold = () =>
  part().ask(
    'spot',
    place('Where exactly is it?', {
      label: 'Where',
      help: 'Send the building or the street, and something near it. You can also share your location. Only do so if you are safe.',
    }),
    { optional: true },
  );

const phoneTold = () =>
  part().ask(
    'phone',
    orNoCall(
      phone('What number can we call you on about this?', {
        label: 'Your number',
        help: 'We only use it for this.',
      }),
    ),
    { known: 'phone', called: PHONE, optional: true },
  );

export const careTail = () => part().ask('care', extraCare, { optional: true });

/** `none`: it is not safe to ask. */
export type Asks = 'home' | 'place' | 'phone' | 'none';

export const whereabouts = (asks: Asks, withCare: boolean) => {
  const where = asks === 'home' ? homeTold().parts : asks === 'place' ? placeTold().parts : [];
  const call = asks === 'none' ? [] : phoneTold().parts;
  return [...where, ...call, ...(withCare ? careTail().parts : [])];
};

/** Where it is in words, as whoever comes reads it. */
export const placeOf = (known: Given, got: Given): Readonly<Record<string, Json>> => {
  const { postcode: code, house: number, address: chosen, fullAddress, spot, phone: call } = known;
  const listed = homeMeant(
    {
      ...(typeof number === 'string' && { house: number }),
      ...(typeof chosen === 'string' && { address: chosen }),
    },
    (got['homes'] ?? []) as Homes,
  );
  const written =
    listed === undefined ? homeWritten(fullAddress, (got['written'] ?? []) as Homes) : undefined;
  const home = listed ?? written;
  const parts =
    written === undefined
      ? [home?.line ?? (typeof number === 'string' ? number : undefined), fullAddress, code]
      : [written.line, codeIn(fullAddress)];
  const said = parts.filter((each) => typeof each === 'string').join(', ');
  const words = said === '' ? spotSaid(spot as Place | undefined) : said;
  return {
    ...(words === undefined ? {} : { place: words }),
    ...(home === undefined ? {} : { uprn: home.uprn }),
    // No phone, or none that they can speak on: whoever comes does not look for a number.
    ...(call === undefined ? {} : call === NO_PHONE ? { calls: 'none' } : { phone: call }),
  };
};

const spotSaid = (spot: Place | undefined): string | undefined =>
  spot === undefined || typeof spot === 'string'
    ? spot
    : SPOT.show(spot, 'en', { en: SPOT.english, cy: SPOT.english });
const SPOT = place('');

/** Its Welsh: a draft until a translator has approved it. */
export const whereaboutsInWelsh = {
  postcode: {
    ask: 'Beth yw cod post y cartref?',
    label: 'Cod post',
    help: `Fel ${council.postcodes.example}. Os nad ydych yn ei wybod, atebwch SGIPIO.`,
  },
  house: {
    ask: 'Beth yw rhif neu enw y cartref?',
    label: 'Rhif neu enw',
    help: 'Er enghraifft: "14", "Fflat 2" neu "Rose Cottage".',
  },
  address: { ask: 'Pa un yw’r cyfeiriad?', label: 'Cyfeiriad', options: { none: 'Nid yw yn y rhestr' } },
  fullAddress: {
    ask: 'Beth yw’r cyfeiriad llawn?',
    label: 'Cyfeiriad',
    help: 'Anfonwch y rhif, y stryd a’r dref, neu dywedwch ble mae.',
  },
  spot: {
    ask: 'Ble yn union mae?',
    label: 'Ble',
    help: 'Anfonwch yr adeilad neu’r stryd, a rhywbeth gerllaw. Gallwch rannu eich lleoliad hefyd. Dim ond os ydych yn ddiogel.',
  },
  phone: {
    ask: 'Pa rif ffôn gallwn ni eich ffonio arno am hyn?',
    label: 'Eich rhif',
    help: 'Dim ond ar gyfer hyn y byddwn yn ei ddefnyddio.',
  },
  care: extraCareInWelsh,
};
