// The Welsh of "report a street light": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { reportStreetLight } from './report-street-light.ts';
import { contactInWelsh } from './streets/contact.ts';
import { photosInWelsh } from './streets/photos.ts';
import { spotInWelsh } from './streets/spot.ts';

export const reportStreetLightInBoth = welsh(
  reportStreetLight,
  'eich adroddiad am olau stryd',
  {
    ...spotInWelsh({
      danger: "Oes gwifrau i'w gweld, neu ydy'r postyn yn gwyro neu wedi'i daro?",
      where: "Ble mae'r golau? Anfonwch enw'r stryd a rhywbeth gerllaw, neu rhannwch y lle.",
      help: 'Er enghraifft: "Oak Avenue, y tu allan i rif 12". Rydym yn ei ddefnyddio i anfon criw at y golau iawn.',
    }),
    column: {
      ask: "Beth yw'r rhif ar y postyn?",
      label: 'Rhif ar y postyn',
      help: "Mae ar blât neu wedi'i baentio ar y postyn. Os na allwch ei weld, atebwch SGIPIO.",
    },
    fault: {
      ask: "Beth sydd o'i le arno?",
      label: "Beth sydd o'i le",
      options: {
        out: 'Mae wedi diffodd',
        flickering: "Mae'n fflachio",
        day: 'Mae ymlaen yn y dydd',
        damaged: "Mae wedi'i ddifrodi",
      },
    },
    photo: photosInWelsh('Allwch chi anfon llun? Dim ond os ydych yn ddiogel.'),
    ...contactInWelsh,
  },
  { draft: true },
);
