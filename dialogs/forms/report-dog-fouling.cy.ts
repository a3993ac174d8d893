// The Welsh of "report dog fouling": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { reportDogFouling } from './report-dog-fouling.ts';
import { contactInWelsh } from './streets/contact.ts';
import { spotInWelsh } from './streets/spot.ts';

export const reportDogFoulingInBoth = welsh(
  reportDogFouling,
  'eich adroddiad am faw cŵn',
  {
    ...spotInWelsh({
      where: "Ble mae e? Anfonwch enw'r stryd a rhywbeth gerllaw, neu rhannwch y lle.",
      help: 'Er enghraifft: "Elm Road, wrth giât y parc". Rydym yn ei ddefnyddio i anfon glanhawr i\'r lle iawn.',
    }),
    what: {
      ask: "Beth yw'r broblem?",
      label: 'Problem',
      options: { mess: 'Baw ci', often: "Mae'n digwydd dro ar ôl tro", bin: 'Bin cŵn llawn neu wedi torri' },
    },
    known: {
      ask: "Wyddoch chi pryd mae'n digwydd, neu gi pwy yw e?",
      label: 'Pryd neu bwy',
      help: 'Er enghraifft: "y rhan fwyaf o ddyddiau tua 8yb, sbaniel brown". Peidiwch â siarad â\'r perchennog. Os na wyddoch, atebwch SGIPIO.',
    },
    ...contactInWelsh,
  },
  { draft: true },
);
