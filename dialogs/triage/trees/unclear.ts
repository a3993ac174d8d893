// Something may be wrong, and it is not clear what. Owner: repairs.
import { council } from '../../council.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const unclear = triage(
  'triage-unclear',
  'hurt',
  {
    hurt: {
      ...yesNo('Is anyone hurt or in danger right now? If so, call 999.', 'Hurt or in danger', {
        yes: 'danger',
        no: 'menu',
        unclear: 'danger',
        hears: {
          about: 'hurt|injur\\w*|danger|in danger|harmed|trapped|brifo|perygl',
          calm: 'report|reporting|leak|leaking|drip\\w*|question|query|request|repair|repairs|bins?|complaint|complain|rent|council tax|housing|boiler|heating|tap|toilet|door|window|light|fence|no (?:heating|hot water|power)',
        },
      }),
      unasked: { told: 'now', silent: 'silent' },
    },
    danger: { line: 'medical', then: 'unclear', answers: [['hurt', 'told']] },
    menu: { row: 'menu' },
    now: {
      severity: 'S0',
      asks: 'place',
      person: 'housing',
      says: { en: 'Do what 999 tells you.', cy: 'Gwnewch yr hyn y mae 999 yn ei ddweud.' },
    },
    silent: {
      severity: 'S0',
      tell: true,
      person: 'housing',
      says: {
        en: `Are you there? If anyone is hurt or in danger, call 999 now. To speak to a person, call ${council.emergencyPhone}, day or night.`,
        cy: `Ydych chi yna? Os oes rhywun wedi brifo neu mewn perygl, ffoniwch 999 nawr. I siarad â pherson, ffoniwch ${council.emergencyPhone}, ddydd neu nos.`,
      },
    },
  },
  'your report',
);
