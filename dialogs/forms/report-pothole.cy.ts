// The Welsh of "report a pothole": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { reportPothole } from './report-pothole.ts';
import { photosInWelsh } from './streets/photos.ts';
import { spotInWelsh } from './streets/spot.ts';

export const reportPotholeInBoth = welsh(
  reportPothole,
  'eich adroddiad am dwll yn y ffordd',
  {
    ...spotInWelsh({
      where: "Ble mae'r twll yn y ffordd? Anfonwch enw'r stryd a rhywbeth gerllaw.",
      help: 'Er enghraifft: "Ffordd yr Orsaf, y tu allan i\'r siop sglodion". Rydym yn ei ddefnyddio i anfon criw i\'r lle iawn.',
    }),
    depth: {
      ask: 'Pa mor ddwfn ydyw?',
      label: 'Pa mor ddwfn',
      help: "Mae 4cm tua lled pêl golff. Mae dyfalu'n iawn. Edrychwch dim ond os ydych chi'n ddiogel rhag traffig.",
      options: { shallow: 'Llai na 4cm', deep: '4cm neu fwy', unsure: 'Dydw i ddim yn siŵr' },
    },
    hurt: {
      ask: 'A oes rhywun wedi cael anaf?',
      label: 'Rhywun wedi cael anaf',
      options: { yes: 'Oes', no: 'Nac oes' },
    },
    photo: photosInWelsh('Allwch chi anfon llun? Dim ond os ydych yn ddiogel rhag traffig.'),
    phone: {
      ask: 'Pa rif ffôn allwn ni ei ddefnyddio i gysylltu â chi am hyn?',
      label: 'Eich rhif',
      help: 'Dim ond am y twll hwn y byddwn yn ei ddefnyddio.',
    },
  },
  { draft: true },
);
