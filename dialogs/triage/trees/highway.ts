// A dangerous road, tree, cover, sign or lamp post. Owner: highways.
import { NATIONAL_HIGHWAYS } from '../../numbers.ts';
import { saidIn } from '../../forms/said.ts';
import { callUs, onStreets } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const whatSpotted = saidIn({
  cover: /\b(?:manhole|cover|drain lid)\b/,
  wires: /\b(?:wires?|cables?)\b.*\b(?:lamp|light)\b/,
  tree: /\b(?:tree|branch)\b/,
  needles: /\b(?:needles?|syringes?|nodwydd\w*)\b/,
  motorway: /\b(?:motorway|trunk road|m\d{1,2})\b/,
});

export const highway = triage(
  'triage-highway',
  'risk',
  {
    risk: yesNo('Is the road blocked, or is anyone at risk now?', 'At risk', {
      yes: 'danger',
      no: 'what',
      unclear: 'danger',
    }),
    what: {
      ask: 'What is it?',
      label: 'What',
      unclear: 'urgent',
      to: {
        cover: ['A cover is missing, or a deep hole', 'urgent'],
        wires: ['Wires hang out of a lamp post', 'urgent'],
        tree: ['A tree or branch is down', 'fallen'],
        needles: ['Needles', 'needles', { en: 'Do not touch them.', cy: 'Peidiwch â’u cyffwrdd.' }],
        motorway: ['It is on a motorway or trunk road', 'trunk'],
        other: ['Something else', 'fallen'],
      },
      spots: whatSpotted,
    },
    danger: {
      severity: 'S1',
      asks: 'place',
      page: 'highways',
      says: onStreets({
        en: 'Keep away from it. If a life is at risk or a main road is blocked, call 999 first.',
        cy: 'Cadwch draw. Os oes perygl i fywyd neu os yw prif ffordd wedi’i blocio, ffoniwch 999 yn gyntaf.',
      }),
    },
    urgent: {
      severity: 'S1',
      asks: 'place',
      page: 'highways',
      says: onStreets({
        en: 'Keep away from it, and keep others away if you can do so safely.',
        cy: 'Cadwch draw, a chadwch eraill draw os gallwch yn ddiogel.',
      }),
    },
    needles: {
      severity: 'S1',
      asks: 'place',
      page: 'cleansing',
      says: {
        en: 'Keep children and pets away. If a needle pricked anyone, call 999 or 111.',
        cy: 'Cadwch blant ac anifeiliaid draw. Os pigodd nodwydd rywun, ffoniwch 999 neu 111.',
      },
    },
    fallen: { severity: 'S2', asks: 'place', says: callUs },
    trunk: {
      severity: 'S4',
      tell: true,
      says: {
        en: `Motorways and trunk roads are not ours. In danger, call 999. In England call National Highways on ${NATIONAL_HIGHWAYS}; in Wales look at traffic.wales.`,
        cy: `Nid ni sy’n gofalu am draffyrdd a chefnffyrdd. Mewn perygl, ffoniwch 999. Yn Lloegr ffoniwch National Highways ar ${NATIONAL_HIGHWAYS}; yng Nghymru edrychwch ar traffig.cymru.`,
      },
    },
  },
  'your report of the street',
);
