// The Welsh of "report a missed bin": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { homeInWelsh } from './home.ts';
import { reportMissedBin } from './report-missed-bin.ts';

export const reportMissedBinInBoth = welsh(
  reportMissedBin,
  'eich adroddiad am fin a fethwyd',
  {
    again: {
      ask: 'Oedd i fod i gael ei gasglu serch hynny?',
      label: 'Gwiriwyd eto',
      options: { yes: 'Oedd' },
    },
    ...homeInWelsh({
      ask: 'Beth yw eich cod post? Byddaf yn gwirio pryd oedd eich casgliad.',
      use: "Dim ond i ddod o hyd i'ch casgliadau y byddwn yn ei ddefnyddio.",
    }),
    bins: {
      ask: 'Pa finiau wnaethon ni eu methu?',
      label: 'Biniau',
      help: 'Tapiwch un neu fwy, neu atebwch fel hyn: sbwriel a bwyd.',
      options: {
        rubbish: 'Sbwriel',
        recycling: 'Ailgylchu',
        food: 'Gwastraff bwyd',
        garden: 'Gwastraff gardd',
        clinical: 'Gwastraff clinigol',
      },
    },
    out: {
      ask: 'Oedd y bin allan erbyn 6yb?',
      label: 'Allan erbyn 6yb',
      options: { yes: 'Oedd', no: 'Nac oedd', unsure: 'Dydw i ddim yn siŵr' },
    },
    blocked: {
      ask: 'Oedd unrhyw beth yn y ffordd, fel ceir wedi parcio neu waith ffordd?',
      label: 'Yn y ffordd',
      help: 'Er enghraifft: "fan y tu allan i rif 10". Os nad oedd dim, atebwch SGIPIO.',
    },
    phone: {
      ask: 'Pa rif ffôn allwn ni ei ddefnyddio i gysylltu â chi am hyn?',
      label: 'Eich rhif',
      help: 'Dim ond am y bin hwn y byddwn yn ei ddefnyddio. Byddaf hefyd yn dweud wrthych yma.',
    },
  },
  { draft: true },
);
