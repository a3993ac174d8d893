// The Welsh of "ask for a call back": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { callBack } from './call-back.ts';

export const callBackInBoth = welsh(
  callBack,
  'eich cais am alwad',
  {
    time: { ask: "Faint o'r gloch?", label: 'Dywedoch' },
    topic: {
      ask: 'Am beth ddylem ni eich ffonio?',
      label: 'Am',
      help: 'Mae ychydig eiriau yn ddigon, fel "fy mil treth gyngor". Maen nhw\'n dweud wrthyf pwy ddylai ffonio.',
    },
    phone: {
      ask: "Pa rif allwn ni ei ffonio? Rhowch un y mae'n ddiogel i ni ei ffonio.",
      label: 'Rhif',
      help: 'Rhif symudol neu linell dir yn y DU. Dim ond ni fydd yn ei wybod, a dim ond ar gyfer yr alwad hon.',
    },
    voicemail: {
      ask: "Os na fyddwch yn ateb, a yw'n ddiogel gadael neges lais?",
      label: 'Neges lais',
      help: 'Os gall eraill ei chlywed ac na ddylen nhw, atebwch na. Yna ni fyddwn yn gadael un.',
      options: { yes: 'Ydy', no: 'Nac ydy' },
    },
    soon: {
      ask: 'Pryd ddylem ni ffonio?',
      label: 'Pryd',
      help: 'Tapiwch un, neu atebwch fel hyn: yn y prynhawn.',
      options: { now: 'Cyn gynted ag y gallwch', morning: 'Yn y bore', afternoon: 'Yn y prynhawn' },
    },
    window: {
      ask: 'Pryd ddylem ni ffonio?',
      label: 'Pryd',
      help: 'Tapiwch un, neu atebwch fel hyn: yn y prynhawn.',
      options: { morning: 'Yn y bore', afternoon: 'Yn y prynhawn' },
    },
    name: {
      ask: 'Beth ddylem ni eich galw?',
      label: 'Enw',
      help: "Unrhyw enw yr hoffech gael eich galw. Os byddai'n well gennych beidio â dweud, atebwch SGIPIO.",
    },
    interpreter: {
      ask: 'Oes angen cyfieithydd arnoch, ac ar gyfer pa iaith?',
      label: 'Cyfieithydd',
      help: 'Fel "Pwyleg" neu "BSL". Nid yw\'n costio dim i chi. Os nad oes angen un, atebwch SGIPIO.',
    },
    access: {
      ask: 'Oes unrhyw beth y dylem ei wneud fel bod yr alwad yn gweithio i chi?',
      label: 'I wneud iddi weithio',
      help: 'Fel Relay UK, siarad yn araf, neu ganu am amser hir. Os nad oes dim, atebwch SGIPIO.',
    },
  },
  { draft: true },
);
