// Water from outside: a river, rain, a sewer. Its line was said first where it is a danger. Owner: repairs.
import { ENVIRONMENT_AGENCY, FLOODLINE, NATURAL_RESOURCES_WALES } from '../../numbers.ts';
import { NEAR_ELECTRICS } from '../answered-words.ts';
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
        hears: {
          about: 'danger|in danger|stuck|trapped|cut off|stranded|unable|hurt|perygl|gaeth',
          calm: 'wet|garden|street|road|drive|carpets?|cellar|garage|kitchen|floors?|water|flood\\w*|puddles?|a few inches|inches|ankle deep',
        },
      }),
      unasked: { told: 'cutOff' },
    },
    inside: yesNo('Is the water inside your home?', 'Inside', {
      yes: 'rising',
      no: 'outside',
      unclear: 'rising',
      hears: {
        about:
          'inside|in the (?:house|flat|home|kitchen|hall|lounge)|in my (?:house|flat|home)|in yet|in|indoors|tu mewn',
        calm: '(?:in |just in |only in )?(?:the |my |our )?(?:back |front )?(?:garden|street|road|outside|drive|path|yard|shed|garage|pavement|car park|field|gate)s?|outside',
      },
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
      hears: NEAR_ELECTRICS,
    }),
    rescue: { line: 'flood', then: 'flood', answers: [['danger', 'told']] },
    cutOff: { severity: 'S0', hazardous: 'emergency', says: urgent(KEEP_OUT) },
    live: {
      severity: 'S1',
      hazardous: 'emergency',
      says: urgent({
        en: `Don't touch the electrics, and keep out of the water. Floodline: ${FLOODLINE}.`,
        cy: `Peidiwch â chyffwrdd â’r trydan, a chadwch allan o’r dŵr. Floodline: ${FLOODLINE}.`,
      }),
    },
    home: {
      severity: 'S1',
      hazardous: 'emergency',
      says: urgent({
        en: `${KEEP_OUT.en} Floodline: ${FLOODLINE}.`,
        cy: `${KEEP_OUT.cy} Floodline: ${FLOODLINE}.`,
      }),
    },
    outside: {
      severity: 'S4',
      tell: true,
      says: {
        en: `${KEEP_OUT.en} Warnings and advice: Floodline, ${FLOODLINE}. A river or blocked stream: ${ENVIRONMENT_AGENCY} in England, ${NATURAL_RESOURCES_WALES} in Wales. A burst main or public sewer: your water company. If water comes in, write to me again.`,
        cy: `${KEEP_OUT.cy} Rhybuddion a chyngor: Floodline, ${FLOODLINE}. Afon neu nant wedi blocio: ${ENVIRONMENT_AGENCY} yn Lloegr, ${NATURAL_RESOURCES_WALES} yng Nghymru. Prif bibell neu garthffos gyhoeddus: eich cwmni dŵr. Os daw dŵr i mewn, ysgrifennwch ataf eto.`,
      },
    },
  },
  'your report of the flood',
);
