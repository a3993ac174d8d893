// Which home is meant, for every form that asks for an address: of a long list the house number or name is asked first.
import type { Option } from '../../bot/model.ts';
import { inFull, type Address, type Homes } from '../../bot/services/addresses.ts';
import { homesMeant } from '../../bot/understanding/homes.ts';

/** More homes than this are no list to read on a phone. */
const LIST_MAX = 8;

export const isLong = (kept: Homes): boolean => inFull(kept).length > LIST_MAX;

/** The homes that the house number or name fits; all of them when it fits none, so that none is ever left out. */
export const listFor = (house: string | undefined, kept: Homes): readonly Option[] => {
  const homes = inFull(kept);
  const meant = house === undefined ? [] : homesMeant(house, homes);
  return (meant.length === 0 ? homes : meant).map(({ uprn, line }) => ({ id: uprn, words: line }));
};

/** The one home that was chosen, or that the house number or name alone tells. */
export const homeMeant = (
  { house, address }: { readonly house?: string | undefined; readonly address?: string },
  kept: Homes,
): Address | undefined => {
  const homes = inFull(kept);
  if (address !== undefined) return homes.find(({ uprn }) => uprn === address);
  const listed = homes.find(({ uprn }) => uprn === house);
  if (house === undefined || listed !== undefined) return listed;
  const meant = homesMeant(house, homes);
  return meant.length === 1 ? meant[0] : undefined;
};

/** The same, in a form whose rule has led whoever has none to a person. */
export const homeOf = (answers: Parameters<typeof homeMeant>[0], homes: Homes): Address =>
  homeMeant(answers, homes) ?? NO_HOME;
const NO_HOME: Address = { uprn: '', line: '' };

/** A postcode at which there is no home is most likely a slip. */
export const noHomes = ({ postcode }: { readonly postcode: string }) => ({
  en: `I can't find any homes at ${postcode}.`,
  cy: `Alla i ddim dod o hyd i unrhyw gartrefi yn ${postcode}.`,
});
