// No heating or hot water: how soon depends on the season and on who lives there. Owner: repairs.
import { urgent } from '../calls.ts';
import { dangerRead, otherRead, stopped } from '../heating-read.ts';
import { saysChild, saysRoom } from '../told-beside.ts';
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

/** Nothing in the home is warm. */
const TOTAL = {
  severity: { cold: 'S1', warm: 'S3' },
  worse: true,
  item: 'heating-total',
  says,
  later,
  form: { room: 'heating', item: 'boiler', problem: 'heat-none' },
} as const;

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
      beside: (text: string) => saysRoom(text) || saysChild(text),
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
      reads: (text: string) => stopped(text, true),
      spots: (text: string) => stopped(text, false),
    },
    other: yesNo('Is there any other heating that works, such as an electric heater?', 'Other heating', {
      yes: 'care',
      no: 'care',
      unclear: 'care',
      reads: otherRead,
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
    both: TOTAL,
    none: TOTAL,
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
