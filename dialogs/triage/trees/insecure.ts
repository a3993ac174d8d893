// A door, window or lock that does not hold, and who is locked out. No word of charges where there was a threat. Owner: repairs.
import { council } from '../../council.ts';
import { saidIn } from '../../forms/said.ts';
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const AFRAID = 'Are you afraid of somebody who might get in, or was there a threat?';
const whatSpotted = saidIn({
  out: /\b(?:locked (?:my ?self )?out|lost (?:my |the )?keys?|cant get in(?:to)?|shut (?:my ?self )?out|nghloi allan)\b/,
  door: /^(?!.*\blocked (?:my ?self )?out\b).*\b(?:front|back|outside) door\b/,
  ground: /\b(?:ground floor|downstairs|front|kitchen) window\b/,
  upstairs: /\b(?:upstairs|bedroom|top floor) window\b/,
});

export const insecure = triage(
  'triage-insecure',
  'intruder',
  {
    intruder: yesNo('Is someone breaking in, or still there?', 'Someone there', {
      yes: 'attack',
      no: 'what',
      unclear: 'attack',
    }),
    what: {
      ask: 'What is it?',
      label: 'What',
      unclear: 'afraid',
      to: {
        door: ['An outside door', 'afraid'],
        ground: ['A window that can be reached from the ground', 'afraid'],
        upstairs: ['A window higher up', 'threatened'],
        out: ['I am locked out', 'inside'],
      },
      spots: whatSpotted,
    },
    inside: yesNo('Is a child, or someone who needs help, locked in, or is something cooking?', 'Locked in', {
      yes: 'rescue',
      no: 'lost',
      unclear: 'rescue',
    }),
    afraid: yesNo(AFRAID, 'Afraid of somebody', { yes: 'threat', no: 'open', unclear: 'threat' }),
    threatened: yesNo(AFRAID, 'Afraid of somebody', { yes: 'threat', no: 'upper', unclear: 'threat' }),
    lost: yesNo(AFRAID, 'Afraid of somebody', { yes: 'threat', no: 'keys', unclear: 'threat' }),
    attack: { line: 'violence', then: 'abuse', answers: [] },
    rescue: {
      severity: 'S0',
      hazardous: 'emergency',
      says: urgent({
        en: 'Call 999 now and say who is locked in, or that something is cooking.',
        cy: 'Ffoniwch 999 nawr a dywedwch pwy sydd wedi’i gloi i mewn, neu fod rhywbeth yn coginio.',
      }),
    },
    threat: {
      severity: 'S1',
      hazardous: 'emergency',
      person: 'housing',
      quiet: true,
      says: urgent({
        en: 'If you do not feel safe at home, go to somebody you trust. To tell the police of a crime that is over, call 101.',
        cy: 'Os nad ydych yn teimlo’n ddiogel gartref, ewch at rywun rydych yn ymddiried ynddo. I ddweud wrth yr heddlu am drosedd sydd drosodd, ffoniwch 101.',
      }),
    },
    open: {
      severity: 'S1',
      item: 'insecure',
      hazardous: 'emergency',
      says: urgent({
        en: 'If it was a crime, call 101 and ask for a crime reference.',
        cy: 'Os oedd yn drosedd, ffoniwch 101 a gofynnwch am gyfeirnod trosedd.',
      }),
    },
    upper: {
      severity: 'S2',
      item: 'insecure',
      form: { item: 'window', problem: 'window-open' },
      says: { en: 'We aim to come within 1 working day.', cy: 'Ein nod yw dod o fewn 1 diwrnod gwaith.' },
    },
    keys: {
      severity: 'S2',
      item: 'keys',
      form: { room: 'hall', item: 'front-door', problem: 'keys-lost' },
      says: {
        en: `You may have to pay for lost keys. If you cannot get in tonight and cannot wait, call ${council.emergencyPhone}, day or night.`,
        cy: `Efallai y bydd rhaid i chi dalu am allweddi coll. Os na allwch fynd i mewn heno ac ni allwch aros, ffoniwch ${council.emergencyPhone}, ddydd neu nos.`,
      },
    },
  },
  'your report',
);
