// What people say in a form who give no answer, and are not at a loss: how long it takes, the same as last time, you choose, ask my daughter. Always the whole of a message.
import { normalise } from './normalise.ts';
import { isUnknown } from './unknown.ts';

export type Dodge = 'how-long' | 'same' | 'you-choose' | 'ask-other' | 'unknown';

export const dodgeIn = (text: string): Dodge | undefined => {
  if (text.length > LONGEST) return undefined;
  const said = normalise(text);
  return DODGES.find(([, says]) => says.test(said))?.[0] ?? (isUnknown(text) ? 'unknown' : undefined);
};
const LONGEST = 120;

const FIRST =
  '(?:(?:oh|ok|okay|um|erm?|well|just|sorry|soz|no|yes|yeah|please|look|but|so|and|god|ffs|i dont know|idk|dunno|o|wel|na|ie|sori|iawn) )*';
const LAST =
  '(?: (?:please|pls|plz|thanks|ta|mate|love|sorry|really|tbh|then|now|too|i think|id say|i suppose|suits me|is fine|is ok|will do|plis|diolch|te))*';
const whole = (...ways: readonly string[]): RegExp => new RegExp(`^${FIRST}(?:${ways.join('|')})${LAST}$`);
const KIN =
  '(?:daughter|son|husband|wife|partner|mum|mam|mother|dad|father|sister|brother|carer|neighbour|friend|mate|boyfriend|girlfriend|niece|nephew|grand ?(?:son|daughter)|landlord|support worker|social worker|lad|missus|other half|hubby|boss|kids)';
const KIN_CY =
  '(?:fy merch|merch|fy mab|mab|fy ngwr|ngwr|y gwr|fy ngwraig|ngwraig|y wraig|mam|fy mam|dad|fy nhad|fy chwaer|fy mrawd|fy ngofalwr|ngofalwr|fy ffrind|ffrind|fy nghymydog|cymydog)';

const DODGES: readonly (readonly [Dodge, RegExp])[] = [
  [
    'how-long',
    whole(
      '(?:how (?:long|much longer)|hows long)(?: (?:is|will|does|do|s|are))?(?: (?:this|all this|all of this|the form|these questions|i|we|you))(?: (?:going to|gonna|gunna|all|to|still|have to))*(?: (?:take|be|takes|last|go on|keep going))?(?: (?:for|more|me))*',
      'how (?:many|much) (?:more|other)(?: (?:questions?|of these|things|is there|are there|to go|left|have you got|do you (?:need|want)))*|how many questions(?: .{0,20})?|how much longer',
      '(?:is there|are there) (?:much|many|a lot|lots)(?: more)?(?: (?:left|to go|questions|of these|of this))*|(?:are (?:you|we)|is (?:this|it)) (?:nearly|almost) (?:done|finished|there|over)|(?:nearly|almost) (?:done|finished|there)|so many questions|(?:why )?(?:do you|does it) (?:need|ask|want) (?:so (?:many|much)|all (?:this|these|that))(?: (?:questions|stuff))?',
      '(?:faint o amser|pa mor hir)(?: (?:mae|fydd|bydd))?(?: (?:hyn|hwn|y cwestiynau|y ffurflen))(?: (?:yn|n|and|i gyd))*(?: (?:cymryd|gymryd|para))?|(?:faint|sawl) (?:mwy |rhagor )?(?:o )?(?:gwestiynau|cwestiwn)(?: .{0,20})?|faint (?:mwy|eto)|(?:ydyn|ydan) ni bron (?:wedi )?(?:gorffen|yna)|bron (?:wedi )?gorffen',
    ),
  ],
  [
    'same',
    whole(
      '(?:its |it is |thats |all )?(?:the )?(?:exact )?same(?: (?:one|place|answer|thing|address|details|number|again))*(?: (?:as|like))(?: (?:i (?:said|put|gave)))?(?: (?:last time|before|always|usual|ever|yesterday|last week|the last one|the other one|we had|i had|it was|i said))+',
      'as (?:before|usual|always|last time)|like (?:last time|before)|(?:the )?usual(?: (?:one|place))?|same as|same again|same one',
      '(?:youve|you have|you|they|you should have|youve already|you must have) (?:already )?(?:got|have|know|hold|had|asked(?: me)?)(?: (?:it|that|this|them|all that|all of that|my details|my address|my number|already))*(?: (?:on (?:file|record|the system|your system|there|screen)|from (?:last time|before)|already))*',
      '(?:i|ive|i have|we|weve)(?: (?:already|just|only just))* (?:told|gave|given|said|sent|put|answered)(?: (?:you|it|that|this|them|to you))*(?: (?:already|before|last time|once|twice|all that|this morning|yesterday|on the phone|a minute ago|earlier))+',
      '(?:i|ive|i have|we|weve)(?: (?:already|just|only just))? (?:told|gave|given) (?:it to you|it|you(?: (?:that|this|it|all that))?)|(?:i|ive|i have|we|weve) (?:already|just|only just) (?:said|sent|put|answered)(?: (?:it|that|this))?',
      'its (?:on|in) (?:your|the) (?:system|records?|file|computer)|look (?:it up|on your (?:system|records))',
      '(?:yr )?un (?:peth|lle|fath|ateb) (?:a|ar|ag) (?:y )?(?:tro|o|r) ?(?:diwethaf|blaen|dwetha|o r blaen)|(?:fel|yr un fath a) (?:y tro (?:diwethaf|o r blaen|dwetha)|or blaen|o r blaen|arfer)|yr un peth ar tro diwethaf|(?:mae|ma) ?(?:o |e |hwnna |hynny )?(?:gennych|gynnoch|gyda|gen) (?:chi )?(?:yn barod|eisoes)|(?:dw i |dwi |rydw i )?wedi dweud (?:wrthoch|wrtho ti|yn barod)(?: yn barod)?',
    ),
  ],
  [
    'you-choose',
    whole(
      'whatever(?: (?:you (?:think|like|want|say|reckon|prefer)(?: is right)?|is best|is easiest|s easiest|suits(?: you)?|works(?: for you)?|you think best))*|what(?:ever)? do you (?:think|suggest|recommend|reckon)|what would you (?:say|pick|choose|do)',
      '(?:you|u) (?:choose|decide|pick|tell me|say|sort it|know best)|(?:its |it is |ill leave it |i ll leave it |leave it )?(?:all )?up to you|(?:ill |i ll |i )?leave (?:it|that) (?:to|with) you|your (?:choice|call|decision)|surprise me|pick (?:one|any|whichever)|just (?:pick|choose) one',
      '(?:(?:i|m|im|am|really|honestly) )*(?:not (?:bothered|fussed|fussy)|(?:dont|do not) (?:mind|care)|easy)(?: (?:which|either way|at all|what|whatever))*|(?:doesnt|dont|does not) (?:matter|bother me)(?: (?:which|to me))*|no preference|any(?: (?:one|of them|of those|will do))*|anything|either(?: (?:one|way|is fine|of them))*|whichever(?: (?:one|is (?:best|easiest|quickest)))*|makes no (?:odds|difference)',
      'beth bynnag(?: .{0,25})?|(?:chi|ti) (?:n |and )?(?:sy n |sydd yn |sy and )?(?:dewis|penderfynu|gwybod orau)|(?:i )?fyny i (?:chi|ti)|dim ots(?: (?:gen i|gyda fi|da fi))?|(?:unrhyw|pa) un|dewiswch (?:chi|un)',
    ),
  ],
  [
    'ask-other',
    whole(
      `(?:can you |could you |you can |you could |please |best |youd better |you better |you d better |you have to |youll have to |you need to |youd have to |why dont you )*(?:ask|speak to|talk to|ring|call|phone|text|contact|check with|email) (?:to )?(?:my|her|him|them|our|the) ?(?:(?:\\w+ )?${KIN})?(?: (?:she|he|they)(?: (?:ll|will|d|would|might|has|have|is|knows?|deals?|does|got|all|about|it|that|this|the one|with|the details|that stuff|the number|tell you))*)?(?: (?:about (?:it|that|this)|instead))*`,
      `(?:my|our|the) (?:\\w+ )?${KIN}(?: (?:would|will|might|ll|d|always|usually|normally))*(?: (?:knows?|has|have|got|does|do|deals? with|sorts?|handles?|looks after|fills? in|did|is doing))(?: (?:it|that|this|all|of that|everything|the (?:number|details|paperwork|letters|bills)|my (?:paperwork|bills|letters|money)|these things|that stuff|these|for me))*`,
      `(?:i |id |i d |ill |i ll |i will |i would |let me |im going to |i need to |i have to |ive got to |gotta )+(?:have to |need to |got to |better )*(?:(?:ask|check with) (?:him|her|them)|(?:ask|check with|speak to|ring) (?:my|our|the) (?:\\w+ )?${KIN})(?: (?:first|tonight|later|about it|when .{2,25}))*`,
      `(?:gofynnwch|gofyn|gofynna|siaradwch|ffoniwch) (?:i|a|ag|gyda|efo|am)? ?${KIN_CY}|(?:mae|ma) ?${KIN_CY}(?: (?:yn|n|and))? (?:gwybod|delio(?: (?:a|ag|efo|gyda) .{0,15})?|gwneud .{0,15}|edrych ar ol .{0,15})|(?:mae|ma) (?:o |e )?(?:gan|gyda|da|efo) ${KIN_CY}`,
    ),
  ],
];
