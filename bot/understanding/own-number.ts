// "This one", "the number I'm texting from": whoever is asked for a number means the one that they write from.
import { normalise } from './normalise.ts';

const BEFORE =
  '(?:(?:yes|yeah|yep|ok|okay|just|please|pls|its|it is|it s|use|on|at|to|from|call|ring|phone|me|us|back|try|my|can|you|u|same as|ie|ia|ar|ffoniwch|fi) )*';
const WRITING = '(?:text|txt|writ|messag|whats ?app|us|call|talk|chat|speak|typ)\\w*';
const NUMBER = '(?:number|no|num|one|phone|mobile|mob|fone)';
const OWN = [
  `this(?: (?:same|very))?(?: ${NUMBER})?(?: (?:im|i am|i m|here))?(?: ${WRITING})?(?: (?:from|on|with|now|here|is fine|will do|is ok))*`,
  `(?:the )?same(?: ${NUMBER})?(?: (?:as this|as before|again|as im ${WRITING}|this))*(?: (?:from|on))?`,
  `(?:the |that )?${NUMBER} (?:that )?(?:im|i am|i m|ive|i|we|were) (?:been )?(?:on|${WRITING})(?: (?:you|u|from|on|with|in|now|here))*`,
  `(?:the one |what )?(?:im|i am|i m) ${WRITING} (?:you )?(?:from|on|with)(?: now)?`,
  '(?:you|u|ya)(?: (?:already|ve|have|should))* (?:have|got|ve|hav|see)(?: got)? (?:it|my number|the number|my no|this number)(?: already| here| there)?',
  '(?:you|u) (?:already|have|can see) (?:it|my number|got it)(?: already)?',
  '(?:text|txt|message|msg|write to|write)(?: me| us)?(?: back)? (?:here|on here|on this|to this|this number|on this number|back)',
  'text(?: me| us)',
  '(?:y )?rhif (?:yma|hwn|ma)|hwn|(?:yr )?un (?:rhif|peth|un)|(?:y )?rhif (?:dwi|rwy|rydw i) n (?:tecstio|ysgrifennu)\\w*(?: ohono| arno)?|mae o gyda chi|mae e da chi',
];
const MEANT = new RegExp(
  `^${BEFORE}(?:${OWN.join('|')})(?: (?:please|pls|thanks|thank you|ta|ok|mate|love|is fine|is best|will do|plis|diolch))*$`,
);
const LONGEST = 80;

export const meansOwnNumber = (text: string): boolean =>
  text.length <= LONGEST && MEANT.test(normalise(text));
