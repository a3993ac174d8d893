// A leak or a burst pipe. Nobody is told to pierce a ceiling. Owner: repairs.
import { saidIn } from '../../forms/said.ts';
import { NEAR_ELECTRICS } from '../answered-words.ts';
import { urgent } from '../calls.ts';
import { catchRead, sourceRead } from '../leak-read.ts';
import { triage, yesNo } from '../triage-tree.ts';

const TAP = {
  en: 'The stop tap is usually under the kitchen sink: turn it clockwise, if you can do it safely.',
  cy: 'Mae’r tap stopio o dan sinc y gegin fel arfer: trowch ef gyda’r cloc, os gallwch wneud hynny’n ddiogel.',
};
const AWAY = {
  en: 'Keep away from lights, sockets and the fuse box.',
  cy: 'Cadwch draw o oleuadau, socedi a’r blwch ffiwsiau.',
};
const ROOM = { en: 'Keep everyone out of the room.', cy: 'Cadwch bawb allan o’r ystafell.' };

const catchSpotted = saidIn({
  beyond:
    /\b(?:gush\w*|pouring|everywhere|burst|(?:cant|cannot|wont|not) (?:\w+ ){0,2}(?:catch|stop|contain)\w*|through the ceiling|spraying)\b/,
  drip: /\btap (?:is |keeps |wont stop )*drip\w*/,
});

export const leak = triage(
  'triage-leak',
  'electrics',
  {
    electrics: {
      ...yesNo('Is the water near lights, sockets or the fuse box?', 'Near electrics', {
        yes: 'wet',
        no: 'catch',
        unclear: 'wet',
        hears: NEAR_ELECTRICS,
      }),
      unasked: { told: 'live' },
    },
    catch: {
      ask: 'Can you catch the water in a bucket, or is it more than that?',
      label: 'How much',
      unclear: 'tap',
      to: {
        bucket: ['A bucket catches it', 'source'],
        beyond: ['It is more than that', 'tap', TAP],
        drip: ['Only a tap drips', 'drip'],
      },
      reads: catchRead,
      spots: catchSpotted,
    },
    tap: {
      ask: 'Have you turned the stop tap off, and did the water stop?',
      label: 'Stop tap',
      unclear: 'more',
      to: {
        stopped: ['Off, and it stopped', 'more'],
        running: ['Off, and it still runs', 'more'],
        cannot: ['I cannot turn it or find it', 'more'],
      },
    },
    source: {
      ask: 'Where does the water come from?',
      label: 'From',
      unclear: 'more',
      to: {
        clean: ['A pipe or tank in my home', 'ceiling'],
        above: ['The home above', 'above'],
        waste: ['A toilet or drain: it is dirty', 'waste'],
      },
      reads: sourceRead,
    },
    ceiling: yesNo('Is a ceiling bulging or sagging?', 'Ceiling', {
      yes: 'bulging',
      no: 'caught',
      unclear: 'bulging',
      note: ROOM,
      hears: {
        about: 'bulg\\w*|sagg\\w*|sag|bowing|drooping|dipping|swollen|ceiling|chwyddo|sagio|nenfwd',
        calm: 'stains?|stained|marks?|patch|yellow|brown|damp|wet|drips?|dripping|wall|floor|under the sink|sink|pipe|ceilings? (?:is )?(?:fine|ok|normal|dry)|tap|bathroom|kitchen|ground floor',
        no: /\b(?:bungalow|looks? (?:ok|fine|normal|flat)|nenfwd yn iawn|ceilings? (?:is |looks? |are )?(?:fine|ok|okay|normal|dry|flat|solid|intact))\b/,
        alarm: 'crack\\w*|coming down|collaps\\w*|about to|hole|falling|fell|dropp\\w*',
      },
    }),
    wet: { line: 'electric', then: 'leak', answers: [['electrics', 'told']] },
    live: { severity: 'S1', item: 'pipe-leak', hazardous: 'emergency', says: urgent(AWAY) },
    more: {
      severity: 'S1',
      item: 'pipe-leak',
      hazardous: 'emergency',
      says: urgent({
        en: `If a ceiling bulges, keep everyone out of that room. ${AWAY.en}`,
        cy: `Os yw nenfwd yn chwyddo, cadwch bawb allan o’r ystafell honno. ${AWAY.cy}`,
      }),
    },
    above: {
      severity: 'S1',
      item: 'pipe-leak',
      says: urgent({
        en: `Tell whoever lives above, if you get on with them. ${AWAY.en}`,
        cy: `Dywedwch wrth bwy bynnag sy’n byw uwchben, os ydych ar delerau da. ${AWAY.cy}`,
      }),
    },
    waste: {
      severity: 'S1',
      item: 'drain-leaking',
      hazardous: 'emergency',
      says: urgent({
        en: 'Keep everyone, and pets, out of the dirty water. Wash your hands if you touch it.',
        cy: 'Cadwch bawb, ac anifeiliaid, allan o’r dŵr budr. Golchwch eich dwylo os cyffyrddwch ag ef.',
      }),
    },
    bulging: { severity: 'S1', item: 'pipe-leak', hazardous: 'emergency', says: urgent(AWAY) },
    caught: {
      severity: 'S2',
      item: 'pipe-leak',
      form: { item: 'pipe', problem: 'pipe-clean' },
      says: {
        en: `${TAP.en} We aim to come within 1 working day.`,
        cy: `${TAP.cy} Ein nod yw dod o fewn 1 diwrnod gwaith.`,
      },
    },
    drip: {
      severity: 'S4',
      form: { item: 'sink', problem: 'tap-drips' },
      says: {
        en: 'That can wait for a visit. Let us find a time.',
        cy: 'Gall hynny aros am ymweliad. Gadewch i ni ddod o hyd i amser.',
      },
    },
  },
  'your report of the leak',
);
