// The Welsh of "report a repair": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { extraCareInWelsh } from './extra-care.ts';
import { homeInWelsh } from './home.ts';
import { reportRepair } from './report-repair.ts';
import { photosInWelsh } from './streets/photos.ts';

export const reportRepairInBoth = welsh(
  reportRepair,
  'eich adroddiad am waith trwsio',
  {
    ...homeInWelsh({
      ask: 'Beth yw cod post y cartref?',
      use: 'Dim ond ar gyfer y gwaith hwn y byddwn yn ei ddefnyddio.',
    }),
    danger: {
      ask: "Yn gyntaf: a oes unrhyw un o'r rhain yn digwydd nawr?",
      label: 'Yn digwydd nawr',
      help: 'Ni all y rhain aros am ymweliad mewn rhai dyddiau, felly gofynnaf amdanynt yn gyntaf.',
      options: {
        water: 'Gollyngiad na allaf ei atal, neu ger trydan',
        heat: 'Dim gwres, ac mae rhywun yn ifanc iawn, yn hen neu yn sâl',
        door: "Drws allanol neu ffenestr nad yw'n cloi",
        power: 'Dim trydan o gwbl',
        dry: 'Dim dŵr o gwbl',
        none: "Dim un o'r rhain",
      },
    },
    tenure: {
      ask: 'Ai eich cartref chi ydyw, a sut rydych yn byw yno?',
      label: 'Cartref',
      help: "Rydym yn trwsio cartrefi'r cyngor. I lesddeiliaid rydym yn trwsio'r rhannau a rennir, a'r strwythur.",
      options: {
        tenant: 'Tenant y cyngor',
        leaseholder: 'Lesddeiliad y cyngor',
        association: "Rwy'n rhentu gan gymdeithas dai",
        private: "Rwy'n rhentu gan rywun arall",
        owner: 'Fi biau fy nghartref',
      },
    },
    room: { ask: "Ble mae'r broblem?", label: 'Ble' },
    item: {
      ask: 'Beth sydd angen ei drwsio?',
      label: 'Beth',
      options: { other: 'Rhywbeth arall' },
    },
    other: {
      ask: "Beth yw e, a beth sydd o'i le arno?",
      label: 'Rhywbeth arall',
      help: 'Dywedwch mewn ychydig eiriau, fel "nid yw\'r drws mewnol yn cau".',
    },
    problem: { ask: "Beth sydd o'i le arno?", label: 'Problem' },
    pay: {
      ask: 'Efallai y bydd rhaid i chi dalu am y gwaith hwn. Ydych chi am fynd ymlaen?',
      label: 'Efallai talu',
      help: "Does dim i'w dalu os oedd yn drosedd neu'n gamdriniaeth, neu os nad yw'n ddiogel. Rhown y pris cyn i unrhyw waith ddechrau.",
      options: { yes: 'Ydw', no: 'Nac ydw' },
    },
    since: {
      ask: 'Ers pryd mae fel hyn?',
      label: 'Ers',
      options: { today: 'Ers heddiw', week: 'Hyd at wythnos', month: 'Hyd at fis', longer: 'Yn hirach' },
    },
    worse: { ask: "Ydy'n gwaethygu?", label: 'Yn gwaethygu', options: { yes: 'Ydy', no: 'Nac ydy' } },
    care: extraCareInWelsh,
    urgentPhone: {
      ask: 'Pa rif gallwn ni eich ffonio arno nawr?',
      label: 'Eich rhif',
      help: 'Dim ond ar gyfer y gwaith hwn y byddwn yn ei ddefnyddio.',
    },
    access: {
      ask: "A oes unrhyw beth y dylai'r gweithiwr ei wybod cyn dod? Er enghraifft anifeiliaid, neu guro ac aros.",
      label: "I'r gweithiwr",
      help: 'Er enghraifft: "ci", "curwch yn uchel", "mae angen cyfieithydd arnaf". Peidiwch byth ag anfon cod blwch allwedd.',
    },
    photo: photosInWelsh('Allwch chi anfon llun ohono? Dim ond os ydych yn ddiogel.'),
    slot: {
      ask: 'Pryd gallwn ni ddod? Rhaid i rywun dros 18 fod i mewn.',
      label: 'Ymweliad',
      help: `Dewiswch un o'r amserau. Os na allwch wneud yr un, dywedwch "dim un".`,
      options: { none: "Dim un o'r rhain" },
    },
    later: {
      ask: "Pa amser sy'n eich siwtio chi?",
      label: 'Ymweliad',
      options: { none: "Dim un o'r rhain" },
    },
    phone: {
      ask: 'Pa rif allwn ni ei ffonio ar y diwrnod? Bydd ffôn symudol neu linell dir yn gwneud y tro.',
      label: 'Eich rhif',
      help: "Mae'r gweithiwr yn ei ffonio cyn dod. Dim ond ar gyfer y gwaith hwn y byddwn yn ei ddefnyddio.",
    },
  },
  { draft: true },
);
