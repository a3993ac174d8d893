// No power. Owner: repairs.
import { saidIn } from '../../forms/said.ts';
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const NEEDED = {
  en: 'If anyone needs power to stay well, call 105 or your priority number, and 999 if a life is at risk. A phone at home may not work: keep a mobile near you.',
  cy: 'Os oes angen trydan ar rywun i aros yn iach, ffoniwch 105 neu eich rhif blaenoriaeth, a 999 os oes perygl i fywyd. Efallai na fydd ffôn y cartref yn gweithio: cadwch ffôn symudol wrth law.',
};

const howSpotted = saidIn({
  all: /\b(?:all (?:the |of the |my )?(?:power|electric\w*|leccy|lekky)|whole (?:house|flat|home)|nothing works|no (?:power|electric\w*|leccy|lekky) (?:at all|anywhere))\b/,
  part: /\b(?:half (?:the |of )|some (?:of the )?(?:sockets|lights|power)|only (?:the )?(?:upstairs|downstairs|kitchen))\b/,
});

export const power = triage(
  'triage-power',
  'unsafe',
  {
    unsafe: yesNo('Is anything sparking, hot, wet or smelling of burning?', 'Sparks or burning', {
      yes: 'electric',
      no: 'area',
      unclear: 'electric',
    }),
    area: yesNo('Are the homes near you or the street lights off too?', 'Others off too', {
      yes: 'cut',
      no: 'how',
      unclear: 'how',
    }),
    how: {
      ask: 'Is all the power off in your home, or only part of it?',
      label: 'How much',
      unclear: 'meter',
      to: { all: ['All of it', 'meter'], part: ['Part of it', 'equipment'] },
      spots: howSpotted,
    },
    meter: {
      ask: 'If you have a prepayment meter: is there credit on it?',
      label: 'Credit on the meter',
      unclear: 'total',
      to: {
        yes: ['Yes, there is credit', 'total'],
        no: ['No credit', 'credit'],
        other: ['I do not prepay', 'total'],
      },
    },
    equipment: yesNo(
      'Does it stop medical equipment, a stairlift or a fridge with medicine in it?',
      'Stops equipment',
      { yes: 'needed', no: 'part', unclear: 'needed' },
    ),
    electric: { line: 'electric', then: 'electric', answers: [] },
    cut: {
      severity: 'S4',
      tell: true,
      notOurs: true,
      says: {
        en: `Then it is a power cut in your area, and no repair of ours. Call 105: it is free, day and night. ${NEEDED.en}`,
        cy: `Felly toriad trydan yn eich ardal ydyw, ac nid gwaith i ni. Ffoniwch 105: mae am ddim, ddydd a nos. ${NEEDED.cy}`,
      },
    },
    credit: {
      severity: 'S4',
      tell: true,
      notOurs: true,
      says: {
        en: `Top the meter up, or ask your supplier for emergency credit. If the power does not come back then, write to me again. ${NEEDED.en}`,
        cy: `Rhowch arian ar y mesurydd, neu gofynnwch i’ch cyflenwr am gredyd brys. Os na ddaw’r trydan yn ôl wedyn, ysgrifennwch ataf eto. ${NEEDED.cy}`,
      },
    },
    total: { severity: 'S1', item: 'power-total', hazardous: 'emergency', says: urgent(NEEDED) },
    needed: { severity: 'S1', item: 'power-partial', hazardous: 'emergency', says: urgent(NEEDED) },
    part: {
      severity: 'S3',
      item: 'power-partial',
      form: { item: 'electrics', problem: 'power-part' },
      says: {
        en: 'We aim to mend part of the power within 3 working days.',
        cy: 'Ein nod yw trwsio rhan o’r trydan o fewn 3 diwrnod gwaith.',
      },
    },
  },
  'your report of the power',
);
