// The Welsh of "report a pothole": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { reportPothole } from './report-pothole.ts';
import { contactInWelsh } from './streets/contact.ts';
import { coverInWelsh } from './streets/cover.ts';
import { photosInWelsh } from './streets/photos.ts';
import { spotInWelsh } from './streets/spot.ts';

export const reportPotholeInBoth = welsh(
  reportPothole,
  'eich adroddiad am dwll yn y ffordd',
  {
    ...spotInWelsh({
      danger: "Ydy e'n ddwfn iawn neu ar dro cyflym, neu oes rhywun wedi cwympo neu gael anaf?",
      where: "Ble mae'r twll yn y ffordd? Anfonwch enw'r stryd a rhywbeth gerllaw.",
      help: 'Er enghraifft: "Ffordd yr Orsaf, y tu allan i\'r siop sglodion". Rydym yn ei ddefnyddio i anfon criw i\'r lle iawn.',
    }),
    size: {
      ask: 'Pa mor fawr ydyw?',
      label: 'Pa mor fawr',
      help: "Mae dyfalu'n iawn. Edrychwch dim ond os ydych chi'n ddiogel rhag traffig.",
      options: {
        small: 'Llai na phlât',
        plate: 'Fel plât cinio',
        big: 'Mwy na phlât',
        unsure: 'Dydw i ddim yn siŵr',
      },
    },
    on: {
      ask: 'Ym mha beth mae e?',
      label: 'Yn',
      help: "Clawr metel yw un dros ddŵr, draeniau neu geblau, sy'n rhydd neu wedi suddo.",
      options: { road: 'Y ffordd', pavement: 'Y palmant', cycle: 'Llwybr beicio', cover: 'Clawr metel' },
    },
    ...coverInWelsh,
    photo: photosInWelsh('Allwch chi anfon llun? Dim ond os ydych yn ddiogel rhag traffig.'),
    ...contactInWelsh,
  },
  { draft: true },
);
