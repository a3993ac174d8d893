// The Welsh of "ask for an answer in writing": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { writeBack } from './write-back.ts';

export const writeBackInBoth = welsh(
  writeBack,
  'eich cais am ateb',
  {
    topic: {
      ask: 'Am beth ddylem ni ysgrifennu atoch?',
      label: 'Am',
      help: "Gofynnwch yn eich geiriau eich hun. Bydd pwy bynnag sy'n ateb hefyd yn gweld yr hyn a ysgrifennoch yn y sgwrs hon.",
    },
    way: {
      ask: 'Sut ddylem ni ateb?',
      label: 'Ateb',
      help: 'Dewiswch un nad oes neb ond chi yn ei ddarllen, os na ddylai eraill ei weld.',
      options: { here: 'Yma yn y sgwrs hon', text: 'Drwy neges destun', email: 'Drwy e-bost' },
    },
    phone: {
      ask: 'At ba rif symudol allwn ni anfon neges destun?',
      label: 'Rhif symudol',
      help: "Rhif symudol yn y DU y mae'n ddiogel i ni anfon neges ato. Dim ond ar gyfer yr ateb hwn y byddwn yn ei ddefnyddio.",
    },
    email: {
      ask: 'Beth yw eich cyfeiriad e-bost?',
      label: 'E-bost',
      help: "Un y mae'n ddiogel i ni ysgrifennu ato. Dim ond ar gyfer yr ateb hwn y byddwn yn ei ddefnyddio.",
    },
    name: {
      ask: 'Beth ddylem ni eich galw?',
      label: 'Enw',
      help: "Unrhyw enw yr hoffech gael eich galw. Os byddai'n well gennych beidio â dweud, atebwch SGIPIO.",
    },
  },
  { draft: true },
);
