// A lift with somebody in it, or out of service. Owner: repairs.
import { council } from '../../council.ts';
import { callUs, urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

export const lift = triage(
  'triage-lift',
  'inside',
  {
    inside: yesNo('Is anyone stuck in the lift now?', 'Someone inside', {
      yes: 'ill',
      no: 'stranded',
      unclear: 'ill',
      note: {
        en: 'Press and hold the alarm button. Do not force the doors or climb out.',
        cy: 'Pwyswch a daliwch fotwm y larwm. Peidiwch â gorfodi’r drysau na dringo allan.',
      },
    }),
    ill: yesNo('Is anyone in it ill, pregnant or very frightened, or is it hot or smoky?', 'Anyone ill', {
      yes: 'rescue',
      no: 'answered',
      unclear: 'rescue',
    }),
    answered: yesNo('Has anybody answered the alarm button?', 'Alarm answered', {
      yes: 'waiting',
      no: 'alone',
      unclear: 'alone',
    }),
    stranded: yesNo('Is there anyone who cannot leave or get home without it?', 'Cannot leave', {
      yes: 'needed',
      no: 'dead',
      unclear: 'needed',
    }),
    rescue: {
      severity: 'S0',
      asks: 'place',
      says: urgent({
        en: 'Call 999 now, and say that people are stuck in a lift.',
        cy: 'Ffoniwch 999 nawr, a dywedwch fod pobl yn gaeth mewn lifft.',
      }),
    },
    waiting: {
      severity: 'S1',
      asks: 'place',
      item: 'lift-trapped',
      says: urgent({
        en: 'Do what the voice at the alarm says. Say how many people are in it.',
        cy: 'Gwnewch yr hyn y mae’r llais wrth y larwm yn ei ddweud. Dywedwch faint o bobl sydd ynddo.',
      }),
    },
    alone: {
      severity: 'S1',
      asks: 'place',
      item: 'lift-trapped',
      says: {
        en: `Call ${council.emergencyPhone} now, and say how many people are in the lift. If anyone becomes ill, call 999.`,
        cy: `Ffoniwch ${council.emergencyPhone} nawr, a dywedwch faint o bobl sydd yn y lifft. Os bydd rhywun yn sâl, ffoniwch 999.`,
      },
    },
    needed: {
      severity: 'S1',
      asks: 'place',
      item: 'lift',
      says: urgent({
        en: 'I have noted that somebody cannot leave or get home.',
        cy: 'Rwyf wedi nodi na all rhywun adael na mynd adref.',
      }),
    },
    dead: { severity: 'S2', asks: 'place', item: 'lift', says: callUs },
  },
  'your report of the lift',
);
