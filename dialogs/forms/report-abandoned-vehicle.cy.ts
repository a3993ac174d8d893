// The Welsh of "report an abandoned vehicle": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { reportAbandonedVehicle } from './report-abandoned-vehicle.ts';
import { contactInWelsh } from './streets/contact.ts';
import { photosInWelsh } from './streets/photos.ts';
import { spotInWelsh } from './streets/spot.ts';

export const reportAbandonedVehicleInBoth = welsh(
  reportAbandonedVehicle,
  "eich adroddiad am gerbyd wedi'i adael",
  {
    ...spotInWelsh({
      danger: "Ydy e'n gollwng tanwydd, wedi llosgi neu wedi'i falu, neu'n rhwystro'r ffordd?",
      where: "Ble mae e? Anfonwch enw'r stryd a rhywbeth gerllaw, neu rhannwch y lle.",
      help: 'Er enghraifft: "Bridge Street, y tu allan i rif 5". Rydym yn ei ddefnyddio i ddod o hyd i\'r cerbyd.',
    }),
    vehicle: { ask: 'Beth yw ei rif cofrestru?', label: 'Rhif cofrestru' },
    looks: {
      ask: 'Pa wneuthuriad a lliw yw e?',
      label: 'Gwneuthuriad a lliw',
      help: 'Er enghraifft: "fan Ford las", neu "carafán wen".',
    },
    since: {
      ask: 'Ers faint mae yno?',
      label: 'Yno ers',
      options: {
        week: 'Llai nag wythnos',
        month: 'Rhwng wythnos a phedair',
        longer: 'Mwy',
        unsure: 'Dydw i ddim yn siŵr',
      },
    },
    photo: photosInWelsh("Allwch chi anfon llun? Dim ond os ydych yn ddiogel, a pheidiwch â'i gyffwrdd."),
    ...contactInWelsh,
  },
  { draft: true },
);
