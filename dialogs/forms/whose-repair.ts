// Whose repairs are ours: by how they live there, and by what the stock list says of the address. Owner: repairs.
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import type { Holding } from '../../bot/services/stock.ts';
import { council } from '../council.ts';

const PERSON: readonly Offer[] = [
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];

/** Whose home is not ours is told who mends it, and may say that it is: some do not know who owns their home. */
export const tenureRule = (tenure: string): Outcome | undefined => {
  const text = NOT_OURS[tenure];
  return text && { kind: 'tell', text: () => text, offers: PERSON };
};

/**
 * The address is looked up as well. It is said of the address alone: the list says nothing of who lives there. Where it does not
 * fit what they said, a person looks at it, as nobody is to be turned away by a list that may be old.
 */
export const stockRule = (tenure: string, holding: Holding | null): Outcome | undefined => {
  if (holding === FITS[tenure]) return undefined;
  if (holding === 'association' || holding === 'private') {
    const text = ELSEWHERE[holding];
    return { kind: 'tell', text: () => text, offers: PERSON };
  }
  return { kind: 'handoff', team: 'repairs', why: UNCLEAR };
};
const FITS: Readonly<Record<string, Holding>> = { tenant: 'council', leaseholder: 'leasehold' };

const ANYONE = {
  en: 'If the council is your landlord, or you are not sure, talk to a person.',
  cy: "Os mai'r cyngor yw eich landlord, neu os nad ydych yn siŵr, siaradwch â pherson.",
};
const LANDLORD = {
  en: `Your landlord has to do this repair. Write to them, and keep a copy. If they do nothing, or it makes anyone ill, call us on ${council.phone} and ask for environmental health.`,
  cy: `Eich landlord sy'n gorfod gwneud y gwaith hwn: dywedwch wrtho yn ysgrifenedig a chadwch gopi. Os na wnaiff unrhyw beth, neu os yw'n gwneud rhywun yn sâl, ffoniwch ein tîm iechyd yr amgylchedd ar ${council.phone}.`,
};
const ASSOCIATION = {
  en: 'The housing association has to do this repair. Call the number in its letters, day or night if it cannot wait. If it does nothing, you can complain to it, and then to the Housing Ombudsman.',
  cy: "Y gymdeithas dai sy'n gorfod gwneud y gwaith hwn: ffoniwch y rhif yn ei llythyrau, sydd â llinell argyfwng hefyd. Os na wnaiff unrhyw beth, gallwch gwyno iddi hi, ac yna i'r Ombwdsmon Tai.",
};
const both = (...parts: readonly Both[]): Both => ({
  en: parts.map(({ en }) => en).join(' '),
  cy: parts.map(({ cy }) => cy).join(' '),
});
const NOT_OURS: Readonly<Record<string, Both>> = {
  private: both(LANDLORD, ANYONE),
  association: both(ASSOCIATION, ANYONE),
  owner: {
    en: `We only repair homes that the council owns. If you cannot pay for a repair to the home you own, call ${council.phone} and ask what help there is.`,
    cy: `Dim ond cartrefi'r cyngor rydym yn eu trwsio. Os na allwch dalu am drwsio cartref sy'n eiddo i chi, ffoniwch ${council.phone} a gofyn pa gymorth sydd ar gael.`,
  },
};
const ELSEWHERE: Readonly<Record<'association' | 'private', Both>> = {
  association: both(
    {
      en: 'Our list says that a housing association looks after that address.',
      cy: "Mae ein rhestr yn dweud mai cymdeithas dai sy'n gofalu am y cyfeiriad hwnnw.",
    },
    ASSOCIATION,
    ANYONE,
  ),
  private: both(
    {
      en: 'That address is not on our list of homes that the council repairs.',
      cy: "Nid yw'r cyfeiriad hwnnw ar ein rhestr o gartrefi y mae'r cyngor yn eu trwsio.",
    },
    LANDLORD,
    ANYONE,
  ),
};
const UNCLEAR = {
  en: `Our list of homes does not fit what you told me, so a person has to look at it. If it cannot wait, call ${council.emergencyPhone}, day or night.`,
  cy: `Nid yw ein rhestr o gartrefi yn cyd-fynd â'r hyn a ddywedoch, felly rhaid i berson edrych arno. Os na all aros, ffoniwch ${council.emergencyPhone}, ddydd neu nos.`,
};
