// The Welsh of "change an appointment": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { changeAppointment } from './change-appointment.ts';

export const changeAppointmentInBoth = welsh(
  changeAppointment,
  "eich newid i'r trefniant",
  {
    job: { ask: 'Pa un?', label: 'Trefniant', options: { other: 'Un arall' } },
    reference: {
      ask: "Beth yw'r cyfeirnod? Mae yn y neges a anfonon ni pan drefnoch chi.",
      label: 'Cyfeirnod',
      help: `Llythyren a rhifau, fel R-204518. Os ydych wedi'i golli, ffoniwch ${council.phone}.`,
    },
    postcode: {
      ask: 'Beth yw cod post y cartref?',
      label: 'Cod post',
      help: 'Dim ond i fod yn siŵr mai eich trefniant chi ydyw y byddwn yn ei ddefnyddio.',
    },
    what: {
      ask: 'Beth hoffech chi ei wneud?',
      label: "Beth i'w wneud",
      options: {
        change: 'Newid yr amser',
        cancel: "Canslo'r trefniant",
        confirm: 'Ei gadw fel y mae',
        nobody: 'Ddaeth neb',
        other: 'Mae am un arall',
      },
    },
    slot: {
      ask: 'Pryd gallwn ni ddod?',
      label: 'Amser newydd',
      options: { none: "Dim un o'r rhain" },
    },
    later: {
      ask: "Pa amser sy'n eich siwtio chi?",
      label: 'Amser newydd',
      options: { none: "Dim un o'r rhain" },
    },
    reason: { ask: "Pam? Mae'n ein helpu i gynllunio.", label: 'Rheswm' },
    sure: {
      ask: 'A ddylwn i ei ganslo?',
      label: 'Siŵr',
      options: { yes: 'Ie, canslwch', no: 'Na, cadwch ef' },
    },
  },
  { draft: true },
);
