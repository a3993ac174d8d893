// Water from outside: a river, rain, a sewer. Its line was said first where it is a danger. Owner: repairs.
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const UP = {
  en: 'Go upstairs or to higher ground, and take your phone.',
  cy: 'Ewch i fyny’r grisiau neu i dir uwch, ac ewch â’ch ffôn.',
};
const KEEP_OUT = {
  en: "Don't walk or drive through flood water. Keep away from electrics that are wet.",
  cy: 'Peidiwch â cherdded na gyrru drwy ddŵr llifogydd. Cadwch draw o drydan sy’n wlyb.',
};

export const flood = triage(
  'triage-flood',
  'danger',
  {
    danger: {
      ...yesNo('Is anyone in danger, or unable to get out?', 'In danger', {
        yes: 'rescue',
        no: 'inside',
        unclear: 'rescue',
      }),
      unasked: { told: 'cutOff' },
    },
    inside: yesNo('Is the water inside your home?', 'Inside', {
      yes: 'rising',
      no: 'outside',
      unclear: 'rising',
    }),
    rising: yesNo('Is it rising?', 'Rising', {
      yes: 'electrics',
      no: 'electrics',
      unclear: 'electrics',
      note: UP,
    }),
    electrics: yesNo('Is it near sockets, the meter or the fuse box?', 'Near electrics', {
      yes: 'live',
      no: 'home',
      unclear: 'live',
    }),
    rescue: { line: 'flood', then: 'flood', answers: [['danger', 'told']] },
    cutOff: { severity: 'S0', hazardous: 'emergency', says: urgent(KEEP_OUT) },
    live: {
      severity: 'S1',
      hazardous: 'emergency',
      says: urgent({
        en: "Don't touch the electrics, and keep out of the water. Floodline: 0345 988 1188.",
        cy: 'Peidiwch â chyffwrdd â’r trydan, a chadwch allan o’r dŵr. Floodline: 0345 988 1188.',
      }),
    },
    home: {
      severity: 'S1',
      hazardous: 'emergency',
      says: urgent({
        en: `${KEEP_OUT.en} Floodline: 0345 988 1188.`,
        cy: `${KEEP_OUT.cy} Floodline: 0345 988 1188.`,
      }),
    },
    outside: {
      severity: 'S4',
      tell: true,
      says: {
        en: `${KEEP_OUT.en} Warnings and advice: Floodline, 0345 988 1188. A river or blocked stream: 0800 80 70 60 in England, 0300 065 3000 in Wales. A burst main or public sewer: your water company. If water comes in, write to me again.`,
        cy: `${KEEP_OUT.cy} Rhybuddion a chyngor: Floodline, 0345 988 1188. Afon neu nant wedi blocio: 0800 80 70 60 yn Lloegr, 0300 065 3000 yng Nghymru. Prif bibell neu garthffos gyhoeddus: eich cwmni dŵr. Os daw dŵr i mewn, ysgrifennwch ataf eto.`,
      },
    },
  },
  'your report of the flood',
);
