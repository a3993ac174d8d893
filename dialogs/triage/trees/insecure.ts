// A door, window or lock that does not hold, and who is locked out. No word of charges where there was a threat. Owner: repairs.
import { council } from '../../council.ts';
import { normalise } from '../../../bot/understanding/normalise.ts';
import { saidIn } from '../../forms/said.ts';
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const AFRAID = 'Are you afraid of somebody who might get in, or was there a threat?';
const LOCKED_OUT =
  /\b(?:locked (?:my ?self )?out|lost (?:my |the |our )?(?:house |front door |door )?keys?|keys? (?:has |have )?(?:snapped|broke\w*|bent|got lost|(?:is |are )?lost)|(?:left|forgot|dropped) (?:my |the )?keys?|cant find my keys?|shut (?:my ?self )?out|nghloi (?:fy hun )?allan|colli (?:fy |r )?(?:n )?(?:allwedd\w*|goriad\w*))\b/;
const whatSpotted = saidIn({
  out: new RegExp(`${LOCKED_OUT.source}|\\bcant get in(?:to)?\\b`),
  door: /^(?!.*\b(?:locked (?:my ?self )?out|keys? (?:has |have )?(?:snapped|broke\w*)|lost (?:my |the )?keys?)\b).*\b(?:front|back|outside) door\b/,
  ground: /\b(?:ground floor|downstairs|front|kitchen) window\b/,
  upstairs: /\b(?:upstairs|bedroom|top floor) window\b/,
});

const NOT_BROKEN_IN =
  /\b(?:kids? (?:kicked|broke|smashed|did|threw)|been like (?:it|that|this)|been broken (?:for|since)|(?:for|since) (?:weeks|months|ages|years|days)|(?:wind|storm|gale)s? (?:blew|broke|took|caught|smashed|did)|(?:theyve|they have|hes|shes|theyre|they|long|all) (?:\w+ )?gone|ran off|run off|wear and tear|just broke|came off|fell off|wont (?:lock|close|shut)|jammed)\b/;
const NO_INTRUDER = new RegExp(`${LOCKED_OUT.source}|${NOT_BROKEN_IN.source}`);
const FEAR = {
  about: 'threats?|threaten\\w*|afraid|scared|frightened|worried|fear|ofn|bygythiad|bygwth',
  calm: 'doors?|windows?|keys?|handle|hinges?|latch|glass|kids|wind|old|draughty?|cold|lost|locked out|snapped|insecure feeling|wear and tear|rotten|wont (?:lock|close|shut)|frustrating|embarrassing',
  alarm:
    'ex|partner|husband|boyfriend|girlfriend|dealers?|gang|follow\\w*|stalk\\w*|he|him|nervous|anxious|unsafe|not safe|not feel safe|said (?:he|they|hed|theyd)',
};

/** Whoever is locked out of their own home tells of no burglar. */
const intruderSpotted = (text: string): 'no' | undefined => {
  const said = normalise(text);
  return LOCKED_OUT.test(said) && !BURGLED.test(said) ? 'no' : undefined;
};
const BURGLED =
  /\b(?:break(?:ing)? in|broke(?:n)? in(?:to)?|burgl\w*|intruders?|robb\w*|stole\w*|someones?|somebodys?|man|men|kick\w*|smash\w*|attack\w*|threat\w*|ex|knife|changed the locks?|landlord|partner|husband|boyfriend|wife|girlfriend|kicked out|thrown out|he|they)\b/;

export const insecure = triage(
  'triage-insecure',
  'intruder',
  {
    intruder: yesNo('Is someone breaking in, or still there?', 'Someone there', {
      yes: 'attack',
      no: 'what',
      unclear: 'attack',
      hears: {
        about: 'breaking in|break in|there|here|inside|burglars?|intruders?|someone|anyone|anybody|rhywun',
        no: NO_INTRUDER,
        calm: 'doors?|windows?|keys?|lost|handle|hinges?|kids?|wind|draughty?|open|snapped|latch|glass|cracked|smashed last night',
        alarm:
          'someone|somebody|man|men|they(?:re)? (?:still|in|here|trying)|he(?:s)? (?:is |still |in |here |trying |at |outside )\\w*|outside|footsteps|noises?|upstairs|kicking|banging|now|ex|partner|husband|boyfriend|wife|girlfriend|landlord|them|threat\\w*',
      },
      spots: intruderSpotted,
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
      reads: whatSpotted,
      spots: whatSpotted,
    },
    inside: yesNo('Is a child, or someone who needs help, locked in, or is something cooking?', 'Locked in', {
      yes: 'rescue',
      no: 'lost',
      unclear: 'rescue',
      hears: {
        about:
          'child|children|kids?|baby|babies|locked in|cooking|cooker|oven|hob|stove|pan|anyone|someone|inside|in|coginio|plentyn',
        calm: 'keys?|lost|snapped|locked out|me|myself|outside|door|cats?|dog|freezing|coat|phone',
        alarm:
          'son|daughter|mum|dad|nan|mother|father|husband|wife|brother|sister|toddler|gas|iron|pan|disabled|elderly',
      },
    }),
    afraid: yesNo(AFRAID, 'Afraid of somebody', {
      yes: 'threat',
      no: 'open',
      unclear: 'threat',
      hears: FEAR,
    }),
    threatened: yesNo(AFRAID, 'Afraid of somebody', {
      yes: 'threat',
      no: 'upper',
      unclear: 'threat',
      hears: FEAR,
    }),
    lost: yesNo(AFRAID, 'Afraid of somebody', { yes: 'threat', no: 'keys', unclear: 'threat', hears: FEAR }),
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
