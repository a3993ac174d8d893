// Words of somebody whose language is neither English nor Welsh, and of whoever cannot read a letter: on normalised words.
import type { Opening } from '../bot/content.ts';

const LANGUAGE =
  '(?:polish|urdu|arabic|romanian|punjabi|panjabi|bengali|somali|ukrainian|russian|kurdish|farsi|persian|dari|chinese|mandarin|cantonese|portuguese|spanish|french|italian|german|tigrinya|amharic|pashto|turkish|hindi|gujarati|tamil|hungarian|lithuanian|latvian|slovak|czech|bulgarian|albanian|vietnamese|thai|swahili|yoruba|nepali|greek)';
/** Lessons, jobs, signs and whole pages are other matters, and so is what they tell beside it; whoever wants a person for it is given one. */
const NOT =
  '(?!.*\\b(?:bsl|sign language|lessons?|class(?:es)?|courses?|learn|esol|jobs?|work as|qualified|vacanc\\w*|books?|school|restaurant|website|mou?ld|damp|leak\\w*|bins?|heating|boiler|repairs?|rent|tax|benefits?|pot ?holes?|permits?|housing|homeless|evict\\w*|noise|rats?|mice|parking|gas|fire|water|toilet|lift|account|on behalf|(?:this|asking|its) (?:for|4)|(?:talk|speak) (?:to|with) (?:a |some ?one|some ?body)|person)\\b)';

const ownLanguage: readonly RegExp[] = [
  new RegExp(
    `^${NOT}.*\\b(?:my|her|his|our|their|mum|dad|mother|father|husband|wife) english (?:is |are |so |very |s )*(?:not?|isnt|bad|poor|weak|little|terrible)\\b`,
  ),
  new RegExp(
    `^${NOT}.*\\b(?:dont|do not|doesnt|cant|cannot|not|no)(?: (?:really|very|so|well|good|much))* (?:speak|speaks|read|write|understand|know)(?: (?:very|much|any|good|well|the|so))* english\\b`,
  ),
  new RegExp(
    `^${NOT}.*\\b(?:no|not) (?:very |so )?(?:good|speak) english\\b|^${NOT}.*\\benglish (?:is )?(?:no|not) (?:so |very )?good\\b`,
  ),
  new RegExp(`^${NOT}.*\\b(?:interpreters?|interpreting|translators?)\\b`),
  new RegExp(
    `^${NOT}.*\\b(?:translat\\w*|letters?|forms?|papers?|someone|somebody|anyone|anybody|staff|you)\\b.{0,30}\\b(?:in|into|to|speaks?|speaking|talks?) (?:my (?:own )?language|${LANGUAGE})\\b`,
  ),
  new RegExp(
    `^${NOT}.*\\b(?:letter|paper|papers)\\b.{0,30}\\b(?:dont|do not|not|cant|cannot|no) (?:understand|read|know what it says)\\b|^${NOT}.*\\b(?:dont|do not|not|cant|cannot|no) (?:understand|read) (?:(?:the|this|my|your|a|what|that) )*(?:letter|paper|papers)\\b`,
  ),
  /\b(?:cyfieithydd|cyfieithu (?:r |y )?llythyr)\b|\bddim yn (?:siarad|deall|darllen) (?:saesneg na chymraeg|cymraeg na saesneg)\b|\bddim yn deall (?:y |r )?llythyr\b/,
];

export const openingsOfLanguage: readonly Opening[] = [
  { said: ownLanguage, form: 'own-language', answers: [], light: true },
];
