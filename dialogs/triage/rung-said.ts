// How people ask to be rung in the same breath as they tell what cannot wait.
import type { Content } from '../../bot/content.ts';

const ASKS =
  "(?:(?:and|so|but|please|pls|plz|can|could|will|would|you|u|ya|one of you|someone|somebody|some one|anyone|anybody|just|then|need|want|i['’]?d like|i|to|get|have|plis|a|all|allwch|wnewch|chi|rhywun|rywun)\\s+)*";
const RING =
  '(?:(?:ring|call|phone|fone|telephone)\\s+(?:me|us)\\b|give\\s+(?:me|us)\\s+a\\s+(?:ring|call|bell|buzz)\\b|(?:a\\s+)?(?:call|phone|ring)[\\s-]?backs?\\b|ffoni\\w*\\s+(?:fi|ni)\\b|foniwch\\s+(?:fi|ni)\\b|galwad\\s+yn\\s+[oô]l\\b)';
const AFTER =
  "(?:\\s+(?:back|up|on|at|about it|about this|asap|now|urgently|please|pls|plz|today|tonight|straight away|as soon as (?:you can|possible)|my (?:number|mobile|phone)(?:\\s+is)?|this number|yn [oô]l|['’]?n[oô]l|ar|plis|nawr|rwan)(?=[\\s,.:!]|$))*";

export const ring: Content['triage']['ring'] = {
  wish: new RegExp(`(?<![\\p{L}\\d])${ASKS}${RING}${AFTER}`, 'iu'),
  number:
    /(?:\b(?:on|my (?:number|mobile|phone|tel)(?: is| no)?|number is|tel|ar)[\s:]*)?(?<!\d)(?:\+|00)?\d(?:[\s()-]?\d){9,12}(?!\d)/iu,
  // Who chases a call that did not come has a complaint; what they are to be rung about is the topic of a call, whose form tells whom to call
  // where it cannot wait.
  unless:
    /\b(?:ring|call|phone|ffoni\w*|foniwch)\b(?: \w+){0,5} (?:about|re|regarding|ynghylch|am fy|am y)\b(?! (?:it|this|that)\b)|\b(?:said|promised|supposed|meant to|never|nobody|no one|noone|didnt|did not|waiting|waited|refuse\w*|hasnt|havent|why|dont|do not|stop|neb|addo\w*|peidiwch)\b.{0,40}\b(?:ring|rang|rung|call|called|phone|phoned|ffoni\w*|foniwch)\b|\b(?:ring|call|phone)\b.{0,40}\b(?:never|nobody|no one|didnt|did not)\b/,
};
