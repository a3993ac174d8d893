// Words that ask to go on here with what was begun in another chat, on normalised words.
import type { Opening } from '../bot/content.ts';

const THERE =
  '(?:the |my |a |your |fy |y )?(?:whats ?app|messenger|facebook|text(?:s| message)?|sms|neges destun|(?:web ?)?chat on (?:my|the) (?:phone|computer|laptop)|other (?:chat|phone|conversation|device|app|number)|another (?:chat|phone|conversation|device|app|number)|phone|mobile|computer|laptop|tablet|website|web ?site|ff[oô]n|wefan|sgwrs arall|n?gh?yfrifiadur|gyfrifiadur|cyfrifiadur)';
const FROM = `(?:from|or?) ${THERE}`;
const ON = `(?:on|in|by|over|via|ar|mewn) ${THERE}`;
const FORM =
  '(?:form|report|request|application|complaint|booking|repair|it|this|one|what i (?:started|began|begun|saved)|ffurflen|adroddiad|g?cais|gais|cwyn|gwyn)';
/** They chase what was sent, or say that it went wrong. */
const NOT =
  '(?!.*\\b(?:nobody|no ?one|never|repl(?:y|ied|ies)|answer\\w*|heard|waiting|reference|sent|died|dead|scam)\\b)';

const BEGAN = '(?:started|began|begun|saved|was (?:doing|filling in)|dechreuais|ddechreuais|cadwais)';

const goOn: readonly RegExp[] = [
  new RegExp(
    `^${NOT}.{0,20}\\b(?:continue|carry on|go on|finish|resume|pick up)\\b.{0,10}\\b${FROM}\\b.{0,10}\\b${FORM}\\b.{0,30}$`,
  ),
  new RegExp(
    `^${NOT}.{0,30}\\b(?:continue|carry on|go on|finish|resume|pick up|parhau|mynd ymlaen|gorffen)\\b.{0,20}\\b${FORM}\\b.{0,30}\\b${FROM}\\b.{0,30}$`,
  ),
  new RegExp(`^${NOT}.{0,20}\\b${BEGAN} (?:.{0,15} )?${FORM}\\b.{0,20}\\b${ON}\\b.{0,50}$`),
  new RegExp(
    `^${NOT}.{0,40}\\b${FORM} (?:that |which )?(?:(?:i|we) )?(?:have |had |ve )?${BEGAN}\\b.{0,15}\\b${ON}\\b.{0,50}$`,
  ),
];

export const openingsOfElsewhere: readonly Opening[] = [
  { said: goOn, form: 'go-on-elsewhere', answers: [], light: true },
];
