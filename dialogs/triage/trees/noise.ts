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
        hears: {
          about: 'hurt|danger|harmed|injured|hit|fighting|violence|violent|brifo|perygl',
          no: /\b(?:(?:just|only|its|loud|normal|the) (?:a |their |his |her |the |loud |some )*(?:music|part(?:y|ies|ying)|tv|telly|bass|drums?|drumming|diy|drilling|karaoke|guitar|piano|stereo|dogs? barking|barking|footsteps|stomping|singing|hoover\w*|alarm|radio)|^(?:loud )?(?:music|party|partying|bass|dogs?|dog barking|barking|diy|drilling)(?: (?:all night|again|loud))?$|(?:having|its) a (?:party|bbq|barbecue))\b/,
          calm: 'music|part(?:y|ies)|partying|tv|telly|bass|drums?|diy|drilling|loud|noise|noisy|barking|dogs?|barks?|footsteps|stomping|singing|hoovering|talking|laughing|kids playing|rude|selfish|arguing over parking|bins|smell|weed',
          alarm:
            'scream\\w*|shout\\w*|smash\\w*|bang\\w*|fight\\w*|crying|hit\\w*|thud\\w*|throw\\w*|kids? (?:cry|scream)\\w*|child|baby|glass|help',
        },
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
