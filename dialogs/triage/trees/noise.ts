// Noise and trouble with neighbours: no emergency, unless someone is being hurt. Owner: public protection.
import { council } from '../../council.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const noise = triage(
  'triage-noise',
  'hurt',
  {
    hurt: {
      ...yesNo('Do you think anyone is being hurt, or is in danger?', 'In danger', {
        yes: 'danger',
        no: 'now',
        unclear: 'danger',
      }),
      unasked: { told: 'police' },
    },
    now: yesNo('Is it happening now?', 'Now', { yes: 'log', no: 'log', unclear: 'log' }),
    danger: { line: 'violence', then: 'noise', answers: [['hurt', 'told']] },
    police: {
      severity: 'S0',
      tell: true,
      page: 'none',
      says: {
        en: 'Stay away from it. The police deal with it: 999.',
        cy: 'Cadwch draw. Yr heddlu sy’n delio â hyn: 999.',
      },
    },
    log: {
      severity: 'S4',
      asks: 'place',
      says: {
        en: `Write down each time when it starts and stops: a diary is what we act on. Do not go and argue with them. Threats or hate: call 101, and tell us on ${council.phone} in office hours.`,
        cy: `Nodwch bob tro pryd mae’n dechrau ac yn gorffen: ar ddyddiadur y gweithredwn. Peidiwch â mynd i ddadlau â nhw. Bygythiadau neu gasineb: ffoniwch 101, a dywedwch wrthym ar ${council.phone} yn ystod oriau swyddfa.`,
      },
    },
  },
  'your report of noise',
);
