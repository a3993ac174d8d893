// Thoughts of suicide or self-harm: its line was said first. Owner: the duty team.
import { SAMARITANS, SHOUT_TEXT } from '../../numbers.ts';
import { yesNoMeant } from '../../../bot/understanding/yes-no.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const selfharm = triage(
  'triage-selfharm',
  'safe',
  {
    safe: {
      ...yesNo('Are you safe right now?', 'Safe now', { yes: 'contact', no: 'again', unclear: 'again' }),
      unasked: { told: 'atRisk' },
    },
    contact: yesNo('Would you like a person to contact you?', 'Contact', {
      yes: 'person',
      no: 'alone',
      reads: (text: string) => yesNoMeant({ text }),
      unclear: 'person',
    }),
    again: { line: 'selfharm', then: 'selfharm', answers: [['safe', 'told']] },
    atRisk: {
      severity: 'S0',
      asks: 'phone',
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: `I am glad that you are still here. Samaritans listen day and night: ${SAMARITANS}. You can also call 111 and choose option 2, or text SHOUT to ${SHOUT_TEXT}. If you might act on it, call 999.`,
        cy: `Rwy’n falch eich bod yma o hyd. Mae’r Samariaid yn gwrando ddydd a nos: ${SAMARITANS}. Gallwch hefyd ffonio 111 a dewis opsiwn 2, neu decstio SHOUT i ${SHOUT_TEXT}. Os gallech weithredu arno, ffoniwch 999.`,
      },
    },
    person: {
      severity: 'S1',
      asks: 'phone',
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: `Samaritans listen day and night: ${SAMARITANS}. You can also call 111 and choose option 2, or text SHOUT to ${SHOUT_TEXT}. If you might act on it, call 999.`,
        cy: `Mae’r Samariaid yn gwrando ddydd a nos: ${SAMARITANS}. Gallwch hefyd ffonio 111 a dewis opsiwn 2, neu decstio SHOUT i ${SHOUT_TEXT}. Os gallech weithredu arno, ffoniwch 999.`,
      },
    },
    alone: {
      severity: 'S1',
      tell: true,
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: `Thank you for telling me. Samaritans listen day and night: ${SAMARITANS}. You can also call 111 and choose option 2, or text SHOUT to ${SHOUT_TEXT}. If you might act on it, call 999.`,
        cy: `Diolch am ddweud wrthyf. Mae’r Samariaid yn gwrando ddydd a nos: ${SAMARITANS}. Gallwch hefyd ffonio 111 a dewis opsiwn 2, neu decstio SHOUT i ${SHOUT_TEXT}. Os gallech weithredu arno, ffoniwch 999.`,
      },
    },
  },
  'what you told me',
);
