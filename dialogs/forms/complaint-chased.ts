// Whoever complained before and was not answered: the words for it, what it was about, and when. Owner: customer services.
import { normalise } from '../../bot/understanding/normalise.ts';

const MADE =
  '(?:(?:i|we|ive|weve|mum|dad|she|he|they)(?: have| had| ve| d)?(?: already| just| even| also| formally| officially)* complained|(?:my|our|that|the|this|her|his|a|another|last|first|(?:made|sent|put in|lodged|filed|submitted|logged)(?: in)?(?: an?| my| the)?(?: formal| official)?) (?:\\w+ )?complaints?|complaint (?:was |still |is |has been )*(?:ignored|unanswered|not answered)|fy nghwyn|ein cwyn|y g?cwyn|y gwyn|^complained|(?:wrote|written|rang|rung|called|phoned|emailed|came in) (?:\\w+ ){0,3}to complain|(?:mi |fe )?(?:g?w?nes i|wnaethon ni|gwnaethon ni) g?wyno|(?:wedi|di) cwyno|cwynais|gwynais)';
const NO_ANSWER =
  '(?:(?:heard|had|got|getting|received) (?:absolutely |literally |sweet )?(?:nothing|nowt|no (?:reply|answer|response|news)|naff all|sod all)|(?:no|not (?:one|a(?: single)?)|never (?:a|had an?|got an?)|without (?:a|an|any)|havent (?:had|got) (?:a|an|any)|hasnt (?:had|got) (?:a|an|any)|still (?:got )?no|zero) (?:reply|answer|response|word|acknowledge?ment|news|contact|phone call|call)|(?:nobody|no one|noone|not one of you|none of you)(?: has| have| s| ever| even| bothered(?: to)?)* (?:replied|replys?|answered|answer|responded|respond|got back|get back|gets back|come back|came back|been in touch|contacted|rung|rang|called|phoned|written|wrote|acknowledged|dealt|looked|done)|(?:never|not|didnt|havent|hasnt|have not|has not|dont|wasnt|isnt|aint|still not)(?: ever| even| been| yet| bothered(?: to)?| had)* (?:replied|reply|answered|answer|responded|respond|got back|get back|come back|heard|hear|acknowledged|dealt with|looked (?:at|into))|(?:not|never|havent) (?:had )?the courtesy|ignor(?:ed|ing)|unanswered|still waiting|waiting (?:on|for) (?:a|an|my|the|your) (?:reply|answer|response)|been waiting|nothing (?:has |was |s |been |ever |got |back |yet )*(?:done|happened|happens|heard|back|since)|heb (?:gael )?(?:ateb|ymateb|ei hateb)|(?:chlywais|glywais|clywais|chlywed|glywed) (?:i )?(?:ddim|dim)|(?:heb|ddim wedi|byth wedi) (?:glywed|clywed|cael ateb|ateb)|dim (?:ateb|ymateb|gair|byd)|neb wedi (?:ateb|fy ateb|cysylltu|ymateb|ffonio)|(?:dal|dal i) (?:i )?aros|anwybyddu)';
const STAGE_2 =
  '(?:take|move|escalate|push|put|pass|refer|send|go|want|need|ask(?:ing)? for|request|mynd|cymryd|eisiau|isio) (?:(?:my|our|the|this|that|it|a|to|for|on|up|with|complaint|fy|nghwyn|i|at|r|y) )*(?:to )?(?:stage (?:2|two)|(?:gam|cam) (?:2|dau))|escalate (?:my|our|this|the) complaint';
/** How it goes, what they do not want, and what others are told; a number of theirs is looked up. */
const NOT =
  '(?!.*\\b(?:how (?:long|many|do|can|does)|what (?:is|are|happens)|whats|dont want to complain|not (?:going|here) to complain|complained to (?:my|the|our|his|her|their) (?:neighbou?rs?|landlord|boss|bank|shop|school|police|housing association)|complained to (?:them|him|her) (?:next door|upstairs|downstairs)|cmp ?\\d+)\\b)';

/** On normalised words. */
export const chasesComplaint: readonly RegExp[] = [
  new RegExp(`^${NOT}(?=.*\\b${MADE}\\b)(?=.*\\b${NO_ANSWER}\\b)`),
  new RegExp(`^${NOT}.*\\b(?:${STAGE_2})\\b`),
];

const SPAN =
  '(?:about |around |over |nearly |almost |more than |at least )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|dwy|tair|pedair|pum|chwe)';
const UNIT = '(?:working )?(?:days?|weeks?|wks?|months?|years?|wythnos|mis|diwrnod)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)';
const WHEN = new RegExp(
  `\\b(?:${SPAN} ${UNIT}(?: ago| now| back| yn ôl| yn ol)?|(?:back )?(?:in|since|on|ers|ym|ym mis|ers mis|yn) (?:the )?(?:early |late |\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH}(?: \\d{4})?|last (?:week|month|year|spring|summer|autumn|winter|${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|ages ago|months ago|weeks ago|(?:wythnos|mis) diwethaf|llynedd)\\b`,
  'iu',
);
/** The time in it, as they said it. */
export const whenChased = (told: string): string | undefined => WHEN.exec(told)?.[0].trim();

const ABOUT =
  /\b(?:about|regarding|re|over|that|because|am|ynghylch|ynglŷn â|oherwydd)\s+(?!(?:\d|an? |one |two |three |four |five |six |it\b|this\b|that\b|nothing\b|and\b|but\b))\p{L}{3,}/iu;
const NAMED =
  /\b(?:damp|mou?ld|repairs?|boiler|heating|bins?|noise|parking|pot ?holes?|rent|staff|neighbou?rs?|council tax|benefits?|roof|leak\w*|windows?|lleithder|atgyweiriad|biniau?|sŵn|rhent)\b/iu;
/** Their own words, where they say what about. */
export const aboutChased = (told: string): string | undefined => {
  const line = told.split('\n').find((each) => chasesComplaint.some((way) => way.test(normalise(each))));
  return line !== undefined && (ABOUT.test(line) || NAMED.test(line)) ? line.trim() : undefined;
};
