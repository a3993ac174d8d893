// The Welsh of "moving home": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { homeInWelsh } from './home.ts';
import { movingHome } from './moving-home.ts';
import { newHomeInWelsh } from './new-home.ts';

export const movingHomeInBoth = welsh(
  movingHome,
  'eich hysbysiad symud',
  {
    way: {
      ask: "I ble rydych chi'n symud?",
      label: 'Symud',
      options: { in: 'I mewn i Northmoor', out: 'Allan o Northmoor', within: 'O fewn Northmoor' },
    },
    date: {
      ask: "Pa ddiwrnod ydych chi'n symud? Os ydych wedi symud yn barod, pa ddiwrnod oedd hi?",
      label: 'Diwrnod',
      help: 'Y diwrnod y cewch neu y rhowch yr allweddi yn ôl, neu y cwblheir y gwerthiant.',
    },
    ...homeInWelsh({
      ask: 'Beth yw cod post y cartref rydych yn ei adael?',
      use: "Rydym yn ei ddefnyddio i gau'r dreth gyngor yno.",
    }),
    from: {
      ask: "O ba gyfeiriad ydych chi'n dod?",
      label: 'Hen gyfeiriad',
      help: "Gyda'i dref a'i god post. Os byddai'n well gennych beidio â dweud, atebwch SGIPIO.",
    },
    ...newHomeInWelsh,
    forward: {
      ask: 'Beth yw eich cyfeiriad newydd? Byddwn yn anfon eich bil olaf neu ad-daliad yno.',
      label: 'Cyfeiriad newydd',
      help: "Gyda'i dref a'i god post. Os nad ydych yn ei wybod eto, atebwch SGIPIO.",
    },
    names: {
      ask: "Pa oedolion sy'n symud? Rhowch eu henwau llawn, fel y dylent fod ar y bil.",
      label: 'Enwau',
      help: 'Pawb 18 oed neu hŷn, fel "Siân Jones a Pat Jones".',
    },
    alone: {
      ask: 'Ai dim ond un oedolyn fydd yn byw yn y cartref newydd?',
      label: 'Un oedolyn yn unig',
      help: "Os felly, mae'r bil chwarter yn is.",
      options: { yes: 'Ie', no: 'Nage' },
    },
    email: { ask: 'Pa gyfeiriad e-bost allwn ni ei ddefnyddio am hyn?', label: 'E-bost' },
  },
  { draft: true },
);
