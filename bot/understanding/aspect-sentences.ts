// Which sentences of an answer tell what a short question wants. Which they are, of every answer that we have, was read by a person: test/understanding/aspects-read.json.
import type { Aspect } from './aspects.ts';

/** In their order; none where the answer says nothing of it, which is better than a sentence about something else. */
export const sentencesOn = (answer: string, aspect: Aspect): readonly string[] =>
  answer
    .split(/(?<=[.!?])\s+/u)
    .filter((sentence) => TELLS[aspect].test(sentence) && NOT_OF[aspect]?.test(sentence) !== true);

export const tellsOfHolidays = (sentence: string): boolean =>
  /holiday|christmas|g[wŵ]yl|nadolig/iu.test(sentence);

/** For when it cannot wait: of the times and the number of all else it says nothing. */
export const isUrgent = (sentence: string): boolean => URGENT.test(sentence);
const URGENT =
  /can['’]t wait|\bdanger\b|emergenc|keep away|nowhere safe|\blife\b|\b999\b|perygl|argyfwng|cadwch draw|all aros|le diogel/iu;

const SOME_TIME =
  /\b(?:within|takes?|up to|at least|in|every|after|o fewn|cymryd|hyd at|ar ôl|bob)\b[^.]{0,30}\b(?:\d+|a) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|munud|awr|diwrnod|ddiwrnod|dydd|wythnos|mis|fis)\b|how many weeks|how long|pa mor hir|sawl wythnos|same day|yr un diwrnod/u;
/** By when they have to have done something. */
const DUE =
  /^(?:Register your|Pay within|Tell us when|If it['’]s still full|You must both|Cofrestrwch|Os talwch|Rhowch wybod i ni pan|Os yw['’]n dal yn llawn|Rhaid i(?:['’]r)? (?:chi|ddau))\b|before (?:it starts|you marry)|cyn (?:iddo ddechrau|i chi briodi|priodi)|you then have \d|last day is/iu;
/** Who may have it. "If you" alone is of anything. */
const WHO =
  /you may get one|\bcan get up to\b|you get \d|is free from|gets free|only if you|on a low income|we don['’]t count|all full-time|if nobody in your home|can['’]t pay for food|look after someone|tenants (?:pay nothing|can report)|apply on our website if you get|y cewch chi un|cewch \d|am ddim o oedran|mae pob plentyn|dim ond os ydych wedi|ar incwm isel|gall pensiynwyr|nid ydym yn cyfrif|os ydych i gyd|os na all neb yn eich cartref|dalu am fwyd|edrych ar ôl rhywun|tenantiaid y cyngor (?:yn talu|roi gwybod)|gwnewch gais ar ein gwefan os ydych yn cael/iu;

/** What has the words of it and is about something else. */
const NOT_OF: Readonly<Partial<Record<Aspect, RegExp>>> = {
  price: /free debt advice|helpu am ddim|rent-free|di-rent/iu,
  long: new RegExp(
    `${DUE.source}|same day each week|yr un diwrnod bob wythnos|brown bin|bin brown|lose your home|golli eich cartref|how long it['’]s been|pa mor hir (?:y )?mae`,
    'iu',
  ),
};

const TELLS: Readonly<Record<Aspect, RegExp>> = {
  price:
    /£|\bfree\b(?! on GOV)|pays? nothing|\bprices?\b|\bfees?\b|\bcharges?\b|\bcosts?\b|am ddim|\bpris(?:iau)?\b|\bffi(?:oedd)?\b|\bg?cost\w*|half price|hanner pris|dim byd|% off|\d%/iu,
  place:
    /\b(?:on|at) (?:Quarry|Market|[A-Z]\w+) (?:Lane|Square|Street|Road)\b|\boffice on\b|\bfind branches\b|\bany PayPoint\b|\bPayPoint\b|\bin person\b|\bswyddfa\w*|\bcanghennau ac\b|\bQuarry Lane\b|\bMarket Square\b|\bwyneb yn wyneb\b|recycling centre on|register office/u,
  number: /\b0\d{3,4} ?\d{3,6}(?: ?\d{3,4})?\b|\b(?:999|101|105|111|159)\b/u,
  time: /\b\d{1,2}(?::\d\d)?(?:am|pm|yb|yp)\b|\bevery day\b|\bweekends?\b|\bweekdays?\b|\bday (?:and|or) night\b|\bbank holidays?\b|\bopening times\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|bob dydd|penwythnos\w*|dydd (?:Llun|Gwener|Sadwrn|Sul)|[Oo]riau agor|g[wŵ]yl\w* banc|ddydd a nos|ddydd neu nos|at any time|unrhyw (?:bryd|adeg)/u,
  due: DUE,
  long: SOME_TIME,
  who: WHO,
  needs:
    /\b(?:proof|photos?|bring|you need|need (?:to|the)|your vehicle registration|certificate|need to book|trefnwch|archeb\w*|number on your bill|with its (?:number|reference)|its reference|send your|prawf|lluniau?|llun|dewch|dod â|mae angen|angen|cyfeirnod|tystysgrif)\b/iu,
  how: /\b(?:website|online|here|reply|apply|book|gwefan|ar-lein|yma|atebwch|gwneud cais|archebwch|trefnwch|ffoniwch|call)\b/iu,
};
