// Words that open a form straight away, on normalised words: what the school itself has to be asked.
import type { Opening } from '../bot/content.ts';

const SCHOOL = '(?:schools?|nurser(?:y|ies)|academy|ysgol|ysgolion|ysgolion lleol|meithrinfa)';
const SHUT = '(?:closed|closing|shut|shutting|open|on|off|cancelled|ar gau|ar agor|wedi cau|yn cau)';
/** Roads and holidays have answers of their own, and what is shut for good is no matter of a day. */
const NOT =
  '(?!.*\\b(?:road|lane|street|parking|holidays?|half term|term dates|inset|permanently|for good|place|apply|application|admissions?|meals?|transport|bus|uniform|crossing)\\b)';

const closed: readonly RegExp[] = [
  new RegExp(
    `^${NOT}.{0,20}\\b(?:is|are|will|if|whether|know|ydyr?|ydir?|fydd|oes)\\b.{0,25}\\b${SCHOOL}\\b.{0,25}\\b${SHUT}\\b.{0,40}$`,
  ),
  new RegExp(`^${NOT}(?:which|what|any) ${SCHOOL} (?:are |is |be |will be )*${SHUT}\\b.{0,40}$`),
  new RegExp(
    `^${NOT}(?:(?:my|our|the|his|her|their)(?: \\w+)? )?${SCHOOL} (?:closed|shut|closures?|ar gau)(?: (?:today|tomorrow|list|snow|heddiw|yfory|information|info))*$`,
  ),
  new RegExp(
    `^${NOT}(?:ydyr?|ydir?|oes|a ywr?|fydd)\\b.{0,15}\\b${SCHOOL}\\b.{0,20}\\b(?:ar gau|ar agor|wedi cau|cau)\\b.{0,30}$`,
  ),
];

const bullied: readonly RegExp[] = [
  /\b(?:being|getting|is|gets|keeps? (?:getting|being)|been) bull(?:ied|yed)\b|\bbull(?:ying|ies|y)\b.{0,40}\b(?:school|class|teacher|son|daughter|child|kid|year \d)\b|\b(?:school|class|teacher|son|daughter|child|kid)\b.{0,40}\bbull(?:ying|ies|y|ied)\b/,
  /\b(?:cael ei fwlio|cael eu bwlio|bwlio)\b.{0,30}\bysgol\b|\bysgol\b.{0,30}\b(?:fwlio|bwlio)\b|\bcael ei fwlio\b/,
];

export const openingsOfSchools: readonly Opening[] = [
  { said: closed, form: 'schools', answers: [['about', 'closed']], light: true },
  { said: bullied, form: 'schools', answers: [['about', 'bullied']], light: true },
];
