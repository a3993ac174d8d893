// Whether a place on the map is the council's; if not, whose it may be.
import type { Both, Pin } from '../model.ts';
import { isInside, type Ring } from '../services/places.ts';

export type Area = {
  readonly name: Both;
  readonly border: Ring;
  readonly neighbours: readonly { readonly name: Both; readonly border: Ring }[];
};

/** Undefined: it is inside. A border is drawn with a few corners, so what a neighbour's does not hold either may be anyone's. */
export const whoseElse = (pin: Pin, { name, border, neighbours }: Area): Both | undefined => {
  if (isInside(pin, border)) return undefined;
  const owner = neighbours.find((each) => isInside(pin, each.border));
  return owner === undefined
    ? {
        en: `That place is outside ${name.en}. Send the street and something near it, or find the right council on https://www.gov.uk/find-local-council.`,
        cy: `Mae'r lle hwnnw y tu allan i ${name.cy}. Anfonwch y stryd a rhywbeth gerllaw, neu dewch o hyd i'r cyngor iawn yn https://www.gov.uk/find-local-council.`,
      }
    : {
        en: `That place is in the area of ${owner.name.en}, so tell them. If you meant somewhere else, send the street and something near it.`,
        cy: `Mae'r lle hwnnw yn ardal ${owner.name.cy}, felly dywedwch wrthyn nhw. Os oeddech yn golygu rhywle arall, anfonwch y stryd a rhywbeth gerllaw.`,
      };
};
