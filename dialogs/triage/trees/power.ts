// No power. Owner: repairs.
import { UNCLEAR } from '../../../bot/styles/tree-nodes.ts';
import { normalise } from '../../../bot/understanding/normalise.ts';
import { yesNoMeant } from '../../../bot/understanding/yes-no.ts';
import { saidIn } from '../../forms/said.ts';
import { isBare, othersIn } from '../others-too.ts';
import { urgent } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const NEEDED = {
  en: 'If anyone needs power to stay well, call 105 or your priority number, and 999 if a life is at risk. A phone at home may not work: keep a mobile near you.',
  cy: 'Os oes angen trydan ar rywun i aros yn iach, ffoniwch 105 neu eich rhif blaenoriaeth, a 999 os oes perygl i fywyd. Efallai na fydd ffôn y cartref yn gweithio: cadwch ffôn symudol wrth law.',
};

const howSpotted = saidIn({
  all: /\b(?:all (?:the |of the |my )?(?:power|electric\w*|leccy|lekky)|whole (?:house|flat|home)|nothing works|nothing (?:on|at all)|every (?:room|socket|light)|no (?:power|electric\w*|leccy|lekky) (?:at all|anywhere))\b/,
  part: /\b(?:half (?:the |of )|some (?:of the )?(?:sockets|lights|power)|only (?:the )?(?:upstairs|downstairs|kitchen))\b/,
});

const PART =
  /\b(?:(?:just|only) (?:the |my |some |a few |one |two |our )*(?:sockets?|plugs?|lights?|kitchen|lounge|bedrooms?|bathroom|upstairs|downstairs|cooker|oven|shower|half|ring|one room|living room|hall)|(?:upstairs|downstairs|kitchen|lights?|sockets?|plugs?|cooker|half(?: the (?:house|flat))?|rest(?: of it)?|some(?: of it)?|bedrooms?|lounge|fridge) (?:is |are |s |re )?(?:still |all |both )?(?:ok|okay|fine|works?|working|on)|some (?:work|are on|still)|not all|one (?:room|socket|circuit)|(?:sockets?|plugs?|cooker|kitchen|upstairs|downstairs) (?:\w+ )?(?:dont|doesnt|not|isnt|arent|off|out)|(?:kitchen|upstairs|downstairs|bedroom|lounge|bathroom) (?:sockets?|lights?|plugs?)|not everything|half|dim ond y (?:golau|goleuadau|socedi)|some of it|(?:sockets?|kitchen|lights?|upstairs|downstairs|bedroom|lounge|bathroom|cooker|plugs?) only|rhan)\b/;
const ALL =
  /\b(?:(?<!not )everything|all of it|whole|nothing works|nothings working|nothing is working|completely|totally|total|the lot|all off|all gone|no power at all|popeth|i gyd)\b/;
const howRead = (text: string): string | undefined => {
  const said = normalise(text);
  const isPart = PART.test(said);
  const isAll = ALL.test(said);
  if (isPart && isAll) return UNCLEAR;
  return isPart ? 'part' : isAll ? 'all' : howSpotted(text);
};

const others = othersIn('power|electric|electricity|leccy|lekky|lights?|lighting|trydan|golau');
/** It may end as nothing of ours: only a bare yes, or what is plainly said of the others, is taken for theirs being off. */
const areaRead = (text: string): string | undefined => {
  const found = others(text);
  if (found === 'on') return 'no';
  if (found === 'off') return 'yes';
  const meant = yesNoMeant({ text });
  return found ?? (meant === 'yes' && !isBare(text) ? UNCLEAR : meant);
};

const meterSaid = saidIn({
  yes: /\b(?:in credit|got credit|(?:has|have|is|plenty of|some|enough) (?:\w+ )?(?:credit|money)|theres (?:\w+ )?(?:credit|money)|(?:credit|money|quid|pounds?|tenner|fiver) (?:still )?(?:on|in|left)|topped (?:it |the meter )?up|plenty (?:on|of)|loads of (?:credit|money)|credit is (?:fine|ok|good)|[1-9]\d* (?:quid|pounds?|squid)|[1-9]\d* (?:on|in|left on) (?:it|there)|enough on|mae (?:arian|credyd))\b/,
  no: /\b(?:r[ua]n out|empty|no (?:credit|money|cash)|out of (?:credit|money)|0(?: 00)?(?: credit)?$|0 00|zero|nil|nothing (?:on|left|in)|emergency (?:credit )?(?:is |has |all )?(?:gone|used|run out|finished|ended)|used (?:up |all )*(?:of )?(?:the |my )?emergency|in debt|minus|skint|cant (?:top|afford)|needs? (?:topping|a top|credit)|not topped|need(?:s)? to (?:be )?top(?:ped)?|credits? (?:has |is )?(?:all )?(?:gone|run out|finished|used up)|dim (?:arian|credyd))\b/,
  other:
    /\b(?:direct debit|dd|bills?|billed|quarterly|(?:pay|paid) (?:monthly|by|every|a month)|standing order|(?:dont|do not|havent|not) (?:have|got|on) (?:one|a (?:prepay\w*|pre pay\w*|meter|key|card)|prepay\w*)|(?:no|not|dont) (?:a )?(?:prepay\w*|pre pay\w*|key meter|card meter)|not (?:on )?(?:a )?(?:prepay\w*|prepaid)|normal meter|no (?:such )?meter|credit meter|smart meter on|talu n fisol|debyd uniongyrchol)\b/,
});
/** No credit is no repair: a no is taken only alone. */
const meterRead = (text: string): string | undefined => {
  const said = normalise(text);
  if (/\b(?:but|maybe|not sure|dont know|should be|ond)\b/.test(said) && !/\bcredit\b|\bmoney\b/.test(said))
    return UNCLEAR;
  if (CUT_OFF.test(text)) return 'no';
  const still = said.replace(
    /\b(?:hasnt|havent|isnt|not|aint|didnt) (?:\w+ )?(?:r[ua]n out|empty|in debt)\b/g,
    'in credit',
  );
  const kinds = still.replace(
    /\b(?:no|dont have|not got|havent got|without) (?:any )?(?:credit|money)(?: (?:on|in|left)\b)?/g,
    'out of money',
  );
  const isBut = /\bbut\b/.test(said);
  const found = meterSaid(kinds);
  if (found !== undefined) return isBut && found === 'no' ? UNCLEAR : found;
  const meant = yesNoMeant({ text });
  return meant === 'no' && !isBare(text) ? UNCLEAR : meant;
};
/** Zero on the display, in figures. */
const CUT_OFF = /^\s*[£]?\s*0(?:[.,]0+)?\s*p?\s*$/iu;

export const power = triage(
  'triage-power',
  'unsafe',
  {
    unsafe: yesNo('Is anything sparking, hot, wet or smelling of burning?', 'Sparks or burning', {
      yes: 'electric',
      no: 'area',
      unclear: 'electric',
      hears: {
        about:
          'spark\\w*|hot|wet|burn\\w*|smell\\w*|smok\\w*|buzz\\w*|crackl\\w*|melt\\w*|warm|gwreichion|poeth|gwlyb|arogl',
        calm: 'dead|dark|tripp\\w*|trips|fuse|fuses|no (?:power|electric\\w*|leccy|lights)|lights?|power|electric|electricity|leccy|sockets?|out|cut|went off|gone off',
      },
    }),
    area: yesNo('Are the homes near you or the street lights off too?', 'Others off too', {
      yes: 'cut',
      no: 'how',
      unclear: 'how',
      reads: areaRead,
    }),
    how: {
      ask: 'Is all the power off in your home, or only part of it?',
      label: 'How much',
      unclear: 'meter',
      to: { all: ['All of it', 'meter'], part: ['Part of it', 'equipment'] },
      reads: howRead,
      spots: howSpotted,
    },
    meter: {
      ask: 'If you have a prepayment meter: is there credit on it?',
      label: 'Credit on the meter',
      unclear: 'total',
      to: {
        yes: ['Yes, there is credit', 'total'],
        no: ['No credit', 'credit'],
        other: ['I do not prepay', 'total'],
      },
      reads: meterRead,
    },
    equipment: yesNo(
      'Does it stop medical equipment, a stairlift or a fridge with medicine in it?',
      'Stops equipment',
      {
        yes: 'needed',
        no: 'part',
        unclear: 'needed',
        hears: {
          about:
            'medical|equipment|medicines?|medication|meds|insulin|stair ?lift|oxygen|nebuli[sz]er|fridge|cpap|dialysis|offer|meddygol|meddyginiaeth',
          calm: 'tv|telly|lights?|sockets?|internet|wifi|wi fi|kettle|cooker|oven|microwave|freezer|washing machine|computer|pc|xbox|playstation|normal food|food',
        },
      },
    ),
    electric: { line: 'electric', then: 'electric', answers: [] },
    cut: {
      severity: 'S4',
      tell: true,
      notOurs: true,
      says: {
        en: `Then it is a power cut in your area, and no repair of ours. Call 105: it is free, day and night. ${NEEDED.en}`,
        cy: `Felly toriad trydan yn eich ardal ydyw, ac nid gwaith i ni. Ffoniwch 105: mae am ddim, ddydd a nos. ${NEEDED.cy}`,
      },
    },
    credit: {
      severity: 'S4',
      tell: true,
      notOurs: true,
      says: {
        en: `Top the meter up, or ask your supplier for emergency credit. If the power does not come back then, write to me again. ${NEEDED.en}`,
        cy: `Rhowch arian ar y mesurydd, neu gofynnwch i’ch cyflenwr am gredyd brys. Os na ddaw’r trydan yn ôl wedyn, ysgrifennwch ataf eto. ${NEEDED.cy}`,
      },
    },
    total: { severity: 'S1', item: 'power-total', hazardous: 'emergency', says: urgent(NEEDED) },
    needed: { severity: 'S1', item: 'power-partial', hazardous: 'emergency', says: urgent(NEEDED) },
    part: {
      severity: 'S3',
      item: 'power-partial',
      form: { item: 'electrics', problem: 'power-part' },
      says: {
        en: 'We aim to mend part of the power within 3 working days.',
        cy: 'Ein nod yw trwsio rhan o’r trydan o fewn 3 diwrnod gwaith.',
      },
    },
  },
  'your report of the power',
);
