// The Welsh of a promise to pay: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { STOPS_TO_CHOOSE_CY } from './promise-stops.ts';
import { promiseToPay } from './promise-to-pay.ts';

const { days, payments } = council.promises;
const WITHIN = `O fewn ${days} diwrnod i heddiw. Am ddiwrnod diweddarach, bydd person yn mynd drwy hyn gyda chi.`;

export const promiseToPayInBoth = welsh(
  promiseToPay,
  'eich addewid newydd i dalu',
  {
    changes: { ask: "Pa addewid y mae'n ei newid?", label: 'Yn newid' },
    how: {
      ask: 'Sut hoffech chi dalu?',
      label: 'Sut',
      help: `Mae un taliad o fewn ${days} diwrnod. Mae rhai llai yn wythnosol neu'n fisol, hyd at ${payments} ohonynt.`,
      options: {
        once: 'Mewn un taliad',
        parts: 'Mewn taliadau llai',
        account: 'Mae am gyfrif arall',
      },
    },
    apply: {
      ask: "Oes unrhyw un o'r rhain yn wir? Yna bydd person yn mynd drwyddo gyda chi.",
      label: 'Yr hyn y dylwn ei wybod',
      options: {
        none: "Dim un o'r rhain",
        ...STOPS_TO_CHOOSE_CY,
      },
    },
    amount: { ask: 'Faint allwch chi ei dalu?', label: 'Swm' },
    date: { ask: 'Erbyn pa ddiwrnod allwch chi ei dalu?', label: 'Erbyn', help: WITHIN },
    each: { ask: 'Faint allwch chi ei dalu bob tro?', label: 'Pob taliad' },
    every: {
      ask: 'Pa mor aml?',
      label: 'Pa mor aml',
      options: { week: 'Bob wythnos', month: 'Bob mis' },
    },
    first: { ask: "Pryd mae'r taliad cyntaf?", label: 'Taliad cyntaf', help: WITHIN },
    count: {
      ask: 'Sawl taliad?',
      label: 'Taliadau',
      help: `Gellir cytuno ar hyd at ${payments} yma. Am fwy, bydd person yn mynd drwyddo gyda chi.`,
    },
    afford: {
      ask: 'Ar ôl rhent, bwyd a gwres, allwch chi fforddio hyn?',
      label: 'Allwch chi ei fforddio',
      options: { yes: 'Gallaf', unsure: 'Dydw i ddim yn siŵr', no: 'Na allaf' },
    },
    contact: {
      ask: 'Os oes angen, sut gawn ni gysylltu â chi am hyn?',
      label: 'Sut i gysylltu',
      help: 'Yma, rydym yn eich atgoffa cyn pob taliad. Nid ydym yn ysgrifennu nac yn ffonio ar ddydd Sul, ar wyliau banc nac yn y nos.',
      options: { here: 'Yma, yn y sgwrs hon', phone: 'Ar y ffôn', letter: 'Drwy lythyr' },
    },
    phone: { ask: 'Ar ba rif y gallwn eich ffonio?', label: 'Ffôn' },
    time: {
      ask: 'Pryd mae amser da i ffonio, dydd Llun i ddydd Sadwrn?',
      label: 'Amser',
      options: {
        morning: 'O 8yb i 12yp',
        afternoon: 'O 12yp i 5yp',
        evening: 'O 5yp i 8yp',
        any: 'Unrhyw bryd',
      },
    },
    language: {
      ask: 'Pa iaith a ddefnyddiwn am hyn?',
      label: 'Iaith',
      options: { english: "Defnyddio'r Saesneg", welsh: "Defnyddio'r Gymraeg" },
    },
    helper: {
      ask: 'Oes rhywun yn eich helpu gyda hyn?',
      label: 'Help',
      options: {
        no: 'Nac oes',
        with: 'Oes, mae rhywun yn fy helpu',
        for: "Rydw i'n gwneud hyn dros rywun arall",
      },
    },
  },
  { draft: true },
);
