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
      hears: {
        about: 'stuck|trapped|inside|in it|in there|in the lift|in|gaeth|ynddo',
        no: /\b(?:out of (?:order|service|use|action)|broken (?:down )?(?:for|since)|been (?:off|down|out|broken)(?: \w+)?(?: for)?|(?:button|buttons) (?:does|do|doing|dont|doesnt|wont|isnt|not|just)|(?:lift )?(?:wont|doesnt|isnt|not|never) (?:come|coming|comes|arrive|arriving|turn up|answer)|nothing happens|switched off|sign (?:on|up)|taped (?:off|up))\b/,
        calm: 'out of (?:order|service|use|action)|signs?|dead|doors?|lights?|buttons?|lift|not moving|empty|slow',
        alarm:
          'in (?:it|there|the lift|here)|people|person|someone|somebody|man|woman|child|kid|we|im|shouting|banging|knocking|voices?|let us out|help',
      },
      note: {
        en: 'Press and hold the alarm button. Do not force the doors or climb out.',
        cy: 'Pwyswch a daliwch fotwm y larwm. Peidiwch â gorfodi’r drysau na dringo allan.',
      },
    }),
    ill: yesNo('Is anyone in it ill, pregnant or very frightened, or is it hot or smoky?', 'Anyone ill', {
      yes: 'rescue',
      no: 'answered',
      unclear: 'rescue',
      hears: {
        about:
          'ill|sick|pregnant|hot|smok[ey]\\w*|smoke|frightened|scared|unwell|hurt|panick\\w*|sal|beichiog|ofnus|poeth',
        calm: 'bored|annoyed|fed up|waiting|late|hungry|calm|laughing',
        alarm: 'panic\\w*|anxious|claustrophobic|asthma|elderly|baby|child|kids|crying|upset|shaking|hot|air',
      },
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
      hears: {
        about: 'disabled|wheelchairs?|wheelchair users?|elderly|stranded|stuck|trapped|housebound',
        no: /\b(?:(?:can|could|will|able to|have to|just|we|i|to|all|theyll|ill|well) (?:all |just |still )?(?:use|using|take|taking|walk|climb) (?:up |down )?the stairs|use the stairs|using the stairs|(?:other|second|another|2nd) (?:lift|one) (?:is |still )?(?:works?|working|fine|ok)|stairs are (?:fine|ok)|(?:everyone|everybody|we|all of us) can (?:all )?(?:walk|manage|climb)(?: it| them| up| the stairs)?|theres (?:another|a second) lift|on the ground floor|defnyddio r grisiau)\b/,
        calm: 'stairs|steps|walk|walking|a long way|lots of stairs|shopping|tired|legs|other lift|hassle|slow',
        alarm:
          'wheelchairs?|disabled|elderly|pram|buggy|crutches|walking frame|frame|zimmer|stick|ill|oxygen|baby|hip|knees?',
      },
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
