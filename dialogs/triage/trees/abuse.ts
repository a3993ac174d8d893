// Abuse or violence: its line was said first. What is asked is only whether and how a person may reach them; nothing of it stands in later messages. Owner: housing.
import { DOMESTIC_ABUSE, LIVE_FEAR_FREE, LIVE_FEAR_FREE_TEXT, MENS_ADVICE } from '../../numbers.ts';
import { description } from '../../../bot/fields/description.ts';
import type { Field } from '../../../bot/model.ts';
import { yesNoMeant } from '../../../bot/understanding/yes-no.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const abuse = triage(
  'triage-abuse',
  'safe',
  {
    safe: yesNo('Is it safe to message you here?', 'Safe here', {
      yes: 'contact',
      no: 'stop',
      unclear: 'stop',
    }),
    contact: yesNo('Would you like a person to contact you?', 'Contact', {
      yes: 'how',
      no: 'alone',
      reads: (text: string) => yesNoMeant({ text }),
      unclear: 'how',
    }),
    how: {
      field: description('How and when is it safe to reach you?', { label: 'How and when' }) as Field,
      then: 'person',
      such: { words: 'by phone in the morning' },
      optional: true,
    },
    stop: {
      severity: 'S0',
      tell: true,
      quiet: true,
      person: 'housing',
      says: {
        en: 'OK. I stop here, and I do not write to you again about this. In danger, call 999: if you cannot speak, press 55.',
        cy: 'Iawn. Rwy’n stopio yma, ac ni fyddaf yn ysgrifennu atoch eto am hyn. Mewn perygl, ffoniwch 999: os na allwch siarad, pwyswch 55.',
      },
    },
    person: {
      severity: 'S1',
      asks: 'phone',
      quiet: true,
      person: 'housing',
      says: {
        en: `Day and night: ${DOMESTIC_ABUSE} in England, ${LIVE_FEAR_FREE} in Wales (text ${LIVE_FEAR_FREE_TEXT}). For men: ${MENS_ADVICE}. In danger: 999, then 55.`,
        cy: `Ddydd a nos: ${DOMESTIC_ABUSE} yn Lloegr, ${LIVE_FEAR_FREE} yng Nghymru (tecstiwch ${LIVE_FEAR_FREE_TEXT}). I ddynion: ${MENS_ADVICE}. Mewn perygl: 999, yna 55.`,
      },
    },
    alone: {
      severity: 'S1',
      tell: true,
      quiet: true,
      person: 'housing',
      says: {
        en: `That is fine. You can write to me at any time. Day and night: ${DOMESTIC_ABUSE} in England, ${LIVE_FEAR_FREE} in Wales (text ${LIVE_FEAR_FREE_TEXT}). For men: ${MENS_ADVICE}. In danger: 999, then 55.`,
        cy: `Mae hynny’n iawn. Gallwch ysgrifennu ataf unrhyw bryd. Ddydd a nos: ${DOMESTIC_ABUSE} yn Lloegr, ${LIVE_FEAR_FREE} yng Nghymru (tecstiwch ${LIVE_FEAR_FREE_TEXT}). I ddynion: ${MENS_ADVICE}. Mewn perygl: 999, yna 55.`,
      },
    },
  },
  'what you told me',
);
