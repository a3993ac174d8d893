// No heating or hot water: how soon depends on the season and on who lives there. Owner: repairs.
import { saidIn } from '../../forms/said.ts';
import { urgent } from '../calls.ts';
import { triage, whoLivesThere, yesNo } from '../triage-tree.ts';

const WARM = {
  en: "Don't use an oven, hob or barbecue for warmth. We can lend heaters: ask for them. If anyone is unwell with the cold, call 111, or 999 if it is bad.",
  cy: 'Peidiwch â defnyddio popty, hob na barbeciw i gadw’n gynnes. Gallwn fenthyg gwresogyddion: gofynnwch amdanynt. Os yw rhywun yn sâl gan yr oerfel, ffoniwch 111, neu 999 os yw’n ddrwg.',
};
const later = {
  en: "Don't use an oven, hob or barbecue for warmth. Let us find a time for a visit.",
  cy: 'Peidiwch â defnyddio popty, hob na barbeciw i gadw’n gynnes. Gadewch i ni ddod o hyd i amser ar gyfer ymweliad.',
};
/** Where it turned out to be an emergency, by season or by who lives there, this is said; in the form something shorter is. */
const says = urgent(WARM);

const dangerRead = saidIn({
  no: /^(?:(?:oh|o|well|ok) )?(?:no|nope|nah|neither|none|nothing|not? (?:gas|smell|alarm)\w*|na|nac oes|d?dim)\b(?!.*\b(?:but|ond)\b)|^(?:(?:its|it is|were|we are|all|everythings?|is|we have|weve got|got|an?) )*(?:all )?electric(?: (?:only|heater|heaters|heating|boiler|immersion|here|flat|thanks|mate))*$|^(?:i |we )?(?:cant|dont|cannot|do not) smell\b(?!.*\bbut\b)|^(?:(?:dwi|dw i|rwy|fi|ni|dan ni) )?d?dim yn (?:arogli|gwynto|clywed)\b/,
  gas: /^(?:yes|yeah|yep|i think so|maybe|oes|ydw)\b/,
});
const whatSpotted = saidIn({
  both: /\b(?:heat\w*|radiators?|rads)\b.{0,20}\bhot water\b|\bhot water\b.{0,20}\bheat\w*|\bgwres\b.{0,20}\bdwr poeth\b/,
  part: /\b(?:one|a|some|bedroom|kitchen|bathroom|living room) (?:radiators?|rads?)\b|\bheating (?:\w+ ){0,3}(?:in (?:one|a|my) |upstairs|downstairs)/,
  water: /^(?!.*\b(?:heating|radiators?)\b).*\b(?:no|without|dim) (?:hot water|dwr poeth)\b/,
  heating: /^(?!.*\bhot water\b).*\b(?:no|without|dim) (?:heat\w*|gwres)\b/,
});

export const heating = triage(
  'triage-heating',
  'danger',
  {
    danger: {
      ask: 'First: can you smell gas, or is a carbon monoxide alarm sounding?',
      label: 'Gas or alarm',
      unclear: 'gas',
      to: {
        gas: ['I smell gas', 'gas'],
        alarm: ['An alarm is sounding', 'co'],
        no: ['No, neither', 'what'],
      },
      reads: dangerRead,
    },
    what: {
      ask: 'What has stopped: the heating, the hot water, or both?',
      label: 'Stopped',
      unclear: 'care',
      to: {
        both: ['Both', 'care'],
        heating: ['All the heating', 'other'],
        water: ['The hot water only', 'care'],
        part: ['Part of the heating', 'care'],
      },
      spots: whatSpotted,
    },
    other: yesNo('Is there any other heating that works, such as an electric heater?', 'Other heating', {
      yes: 'care',
      no: 'care',
      unclear: 'care',
    }),
    care: whoLivesThere('some', [
      ['other', 'no', 'none'],
      ['other', 'unclear', 'none'],
      ['what', 'both', 'both'],
      ['what', 'unclear', 'both'],
      ['what', 'water', 'water'],
      ['what', 'part', 'part'],
    ]),
    gas: { line: 'gas', then: 'gas', answers: [] },
    co: { line: 'co', then: 'co', answers: [] },
    both: {
      severity: { cold: 'S1', warm: 'S3' },
      worse: true,
      item: 'heating-total',
      says,
      later,
      form: { room: 'heating', item: 'boiler', problem: 'heat-none' },
    },
    none: {
      severity: { cold: 'S1', warm: 'S3' },
      worse: true,
      item: 'heating-total',
      says,
      later,
      form: { room: 'heating', item: 'boiler', problem: 'heat-none' },
    },
    some: {
      severity: { cold: 'S2', warm: 'S3' },
      worse: true,
      item: 'heating-partial',
      says,
      later,
      form: { room: 'heating', item: 'boiler', problem: 'heat-none' },
    },
    part: {
      severity: { cold: 'S2', warm: 'S3' },
      worse: true,
      item: 'heating-partial',
      says,
      later,
      form: { room: 'heating', item: 'radiator', problem: 'radiator-cold' },
    },
    water: {
      severity: { cold: 'S2', warm: 'S3' },
      worse: true,
      item: 'hot-water-total',
      says,
      later,
      form: { room: 'heating', item: 'boiler', problem: 'water-cold' },
    },
  },
  'your report of the heating',
);
