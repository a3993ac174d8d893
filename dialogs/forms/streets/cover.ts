// Metal covers in roads and pavements belong to whoever's pipes or cables lie under them, and they have to mend them. Owner: highways.
// New Roads and Street Works Act 1991, section 81: https://www.legislation.gov.uk/ukpga/1991/22/section/81
import { choice } from '../../../bot/fields/choice.ts';
import type { Both } from '../../../bot/model.ts';
import { part } from '../../../bot/styles/form.ts';
import { council } from '../../council.ts';
import { isDangerous, keepAway } from './danger.ts';
import { WATER } from './routes.ts';

type Cover = 'water' | 'company' | 'unsure';

export const cover = () =>
  part().ask(
    'cover',
    choice<Cover>(
      'Whose name or mark is on the cover?',
      { water: 'Water or drains', company: 'Another company', unsure: "I can't tell" },
      {
        label: 'Name on the cover',
        help: 'Only look if you are safe from traffic. If you cannot see it, we find out whose it is.',
      },
    ),
  );

export const isOthersCover = (answer: unknown): answer is Exclude<Cover, 'unsure'> =>
  answer === 'water' || answer === 'company';

/** Whom to tell; what cannot wait stands first. */
export const whoseCover = (answers: { readonly cover?: unknown; readonly danger?: unknown }): Both => {
  const { en, cy } = answers.cover === 'water' ? WATER : COMPANY;
  const first = isDangerous(answers.danger) ? keepAway : undefined;
  return {
    en: [first?.en, en, NOT_SENT.en].filter((each) => each !== undefined).join(' '),
    cy: [first?.cy, cy, NOT_SENT.cy].filter((each) => each !== undefined).join(' '),
  };
};

const COMPANY: Both = {
  en: 'The company whose name is on the cover has to mend it, not the council. Give them the street and what is near it.',
  cy: "Y cwmni sydd â'i enw ar y clawr sydd i'w drwsio, nid y cyngor. Rhowch y stryd a beth sydd gerllaw iddyn nhw.",
};
const NOT_SENT: Both = {
  en: `I have not sent anything. If they have not come within 2 working days, call us on ${council.phone}.`,
  cy: `Nid wyf wedi anfon dim. Os nad ydynt wedi dod o fewn 2 ddiwrnod gwaith, ffoniwch ni ar ${council.phone}.`,
};

/** Its Welsh: a draft until a translator has approved it. */
export const coverInWelsh = {
  cover: {
    ask: 'Enw neu farc pwy sydd ar y clawr?',
    label: 'Enw ar y clawr',
    help: 'Edrychwch dim ond os ydych yn ddiogel rhag traffig. Os na allwch ei weld, byddwn ni yn cael gwybod pwy biau.',
    options: { water: 'Dŵr neu ddraeniau', company: 'Cwmni arall', unsure: 'Alla i ddim dweud' },
  },
};
