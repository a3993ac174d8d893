// The Welsh of "report fly-tipping": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { reportFlyTip } from './report-fly-tip.ts';
import { contactInWelsh } from './streets/contact.ts';
import { photosInWelsh } from './streets/photos.ts';
import { spotInWelsh } from './streets/spot.ts';

export const reportFlyTipInBoth = welsh(
  reportFlyTip,
  'eich adroddiad am dipio anghyfreithlon',
  {
    by: { ask: "Pwy a'i gollyngodd?", label: 'Gollyngwyd gan', options: { crew: 'Ein criw ni' } },
    ...spotInWelsh({
      danger: "A welwch chi gemegau, asbestos neu nodwyddau, neu ydy e'n rhwystro'r ffordd?",
      where: "Ble mae e? Anfonwch enw'r stryd a rhywbeth gerllaw, neu rhannwch y lle.",
      help: 'Er enghraifft: "Lôn y Felin, yn y gilfan heibio\'r bont". Rydym yn ei ddefnyddio i anfon criw i\'r lle iawn.',
    }),
    size: {
      ask: 'Faint sydd yno?',
      label: 'Faint',
      help: "Mae dyfalu'n iawn.",
      options: {
        bag: 'Bag bin neu ddau',
        item: 'Un peth mawr',
        boot: 'Llond cist car',
        van: 'Llond fan',
        lorry: 'Llond lori neu fwy',
      },
    },
    what: {
      ask: 'Beth yw e?',
      label: 'Beth',
      help: 'Dewiswch un neu fwy. Peidiwch â chwilota ynddo.',
      options: {
        household: 'Bagiau sbwriel',
        furniture: 'Dodrefn neu fatres',
        appliances: 'Oergelloedd neu offer trydanol',
        building: 'Gwastraff adeiladu',
        tyres: 'Teiars',
        green: 'Gwastraff gardd',
        other: 'Rhywbeth arall',
      },
    },
    photo: photosInWelsh("Allwch chi anfon llun? Dim ond os ydych yn ddiogel, a pheidiwch â'i gyffwrdd."),
    saw: {
      ask: "Welsoch chi bwy a'i gadawodd?",
      label: "Gweld pwy a'i gadawodd",
      options: { yes: 'Do', no: 'Naddo' },
    },
    seen: { ask: 'Pa ddiwrnod oedd hynny?', label: 'Gwelwyd ar' },
    vehicle: { ask: "Beth oedd rhif cofrestru'r cerbyd?", label: 'Cerbyd' },
    statement: {
      ask: "Fyddech chi'n rhoi datganiad i ni am yr hyn a welsoch?",
      label: 'Datganiad',
      help: "Byddai swyddog yn eich ffonio amdano. Ni fyddwn yn dweud wrth bwy bynnag a'i gadawodd eich bod wedi rhoi gwybod yma.",
      options: { yes: 'Byddwn', no: 'Na fyddwn' },
    },
    witness: {
      ask: 'Ar ba rif all ein swyddog eich ffonio?',
      label: 'Eich rhif',
      help: 'Mae ei angen arnom ar gyfer datganiad, ac nid ydym yn ei ddefnyddio at ddim arall.',
    },
    ...contactInWelsh,
  },
  { draft: true },
);
