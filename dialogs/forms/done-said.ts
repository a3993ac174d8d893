// What people say when they are asked whether it was done: a bin collected, a repair that holds. Part of it done is not done.
import type { YesNo } from '../../bot/understanding/yes-no.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

/** "No still there", "they left it again", "half of it", "yes all gone". */
export const collectedSaid = (text: string): YesNo | undefined => {
  const said = plain(text);
  if (HALF.test(said) || NOBODY.test(said) || LEFT.test(said)) return 'no';
  return GONE.test(said) ? 'yes' : undefined;
};

/** "Still dripping", "nobody came", "he mended it", "good as new". */
export const fixedSaid = (text: string): YesNo | undefined => {
  const said = plain(text);
  if (HALF.test(said) || NOBODY.test(said) || BROKEN.test(said)) return 'no';
  return MENDED.test(said) ? 'yes' : undefined;
};

/** A question is none of it, and what is long is a story. */
const plain = (text: string): string =>
  text.length > READ_MAX || /\?\s*$/u.test(text) ? '' : normalise(text);
const READ_MAX = 100;

const THE_BIN =
  '(?:(?:(?:the|my|our|your) )?(?:bins?|bags?|recycling|rubbish|food|food waste|caddy|garden waste|blue one|black one|one))';
const BIN = `(?:${THE_BIN}(?: is| are| s)?)`;
const OH =
  '^(?:(?:ffs|no|nope|nah|na|naddo|nage|sorry|well|but|and|its|it is|it s|they|oh|yes|yeah|yep|do|ie) )*';
const HALF = new RegExp(
  `${OH}(?:have |has |only |just |did |took |taken |collected |emptied |done |fixed )*(?:half|part|some|most|a bit|bits|one|1)(?: of)?(?: (?:it|them|the bags?|the job|one bag|bag|bin|the bins?))?(?: (?:only|done|taken|collected|gone|fixed|was|is|left|emptied|not the other|but not the other|but not all))*$|^(?:(?:no|nope|na|they|have|but|yes) )*(?:not all|not everything|not quite|nearly|almost|partly|sort of|kind of)(?: of)?(?: (?:it|them|done|gone|there|fixed|that))*$|^(?:(?:no|yes|they|only|just|but) )*(?:only|just) (?:took |collected |emptied )?${BIN}(?: (?:one|bin|waste))?$|^(?:(?:yes|no|they|he|only) )*(?:took|collected|emptied) ${BIN}(?: \\w+)? but (?:not|left) ${BIN}(?: \\w+)?$|^(?:dim ond )?(?:hanner|rhan|rhywfaint|peth)(?: ohono| ohoni| onyn nhw)?$|^(?:dim|ddim) (?:y cyfan|popeth|i gyd|yn hollol)$`,
);
const NOBODY = new RegExp(
  `${OH}(?:(?:no ?one|nobody|no body|not a soul|the crew|crew|bin ?m[ae]n|the bin ?m[ae]n|the lorry|lorry|he|she|they|the plumber|the man|you|you lot) )*(?:(?:has|have|had|still|ever) )*(?:never|not|didnt|havent|hasnt|did not|has not|have not)(?: (?:yet|ever|even))* (?:come|came|been|turn(?:ed)? up|show(?:ed|n)?(?: up)?|touch(?:ed)? it|collect(?:ed)?(?: (?:it|them))?|take(?:n)? it|fix(?:ed)? (?:it|anything)|empty(?: it)?|emptied(?: it)?|been (?:touched|emptied|collected|taken|fixed|done))(?: (?:back|at all|yet|again|out|round|either|today|here|still|for me))*$|^(?:(?:no|nope|still|but) )*(?:no ?one|nobody|no body|not a soul)(?: (?:has|have|came|come|been|turned up|showed up|showed|back|again|yet|at all|bothered))*$|^(?:no )?no (?:sign|bin ?m[ae]n|lorry|crew|show)(?: of (?:them|him|anyone|anybody|it))?(?: yet| at all)?$|^(?:na |naddo )?(?:ddaeth neb|does neb wedi (?:dod|bod|casglu)(?: (?:eto|ol|yn ol|nol))*|neb wedi (?:dod|bod)(?: eto)?)$`,
);
const STILL = '(?:still|its still|it s still|all still|mine is still|mines still)';
const LEFT = new RegExp(
  `${OH}(?:${BIN} )?(?:all )?(?:${STILL} (?:all )?(?:here|there|full|out|outside|waiting|sat (?:here|there)|sitting (?:here|there|outside)|in the (?:street|road|bin)|on the (?:street|road|pavement|path|kerb)|overflowing|not (?:gone|collected|emptied|taken|touched|done|moved))|not (?:been )?(?:touched|emptied|collected|taken|moved|gone|done|budged)|untouched|full|overflowing|left (?:it|them|mine|ours|it all|it there|it behind|it out)|missed (?:it|us|me|mine|ours)|drove (?:past|by|straight past)(?: (?:it|us))?|went (?:past|by|straight past)(?: (?:it|us))?|ignored (?:it|us))(?: (?:again|there|here|as well|too|unfortunately|yet|now|outside|out|today|still|i(?:m| am) afraid|sadly|since|at all))*$|^(?:na |naddo )?(?:maen? )?(?:dal|dal i fod|yma o hyd|yno o hyd|o hyd)(?: (?:yma|yno|yna|yn llawn|llawn|allan))*$|^(?:na |naddo )?(?:heb (?:ei |eu |i )?(?:gasglu|gyffwrdd|wagio|symud)|(?:maen nhw |nhw )?wedi(?: ei|i| i) adael(?: eto)?)(?: eto)?$`,
);
const GONE = new RegExp(
  `^(?:(?:yes|yeah|yep|yup|aye|ie|do|oh|its|it is|it s|it has|it was|theyre|they are|is|they|ok|all|finally|just|now|was|has|have|been|ive checked|both|${THE_BIN}) )*(?:all gone|gone|collected|emptied|empty|taken|been taken|taken away|took (?:it|them|it all|them all|the lot)|picked (?:it|them) up|came|came back|came and (?:got|took|collected|emptied) (?:it|them)|collected (?:it|them)|emptied (?:it|them)|done|sorted|been|been and gone|all done|all sorted|wedi mynd|wedi(?: ei|i| i| cael ei)? (?:gasglu|wagio|chasglu)|wedi bod|maen nhw wedi bod)(?: (?:now|today|yesterday|this morning|last night|thanks|thank you|ta|cheers|all|finally|at last|love|nawr|heddiw|ddoe|bore ma|diolch|on \\w+day|earlier|on time|ok|again))*$`,
);
const BROKEN = new RegExp(
  `${OH}(?:(?:the|my|our) )?(?:(?!still\\b|not\\b)[a-z]+ (?:is )?)?(?:${STILL} (?:(?!working|holding|going)\\w+ing|broken?|the same|not (?:\\w+)(?: right| properly)?|cold|no \\w+(?: \\w+)?|wet|faulty|playing up|stuck|off|doing it|there|bad|as bad|waiting(?: for \\w+)?|dead|loose)|no \\w+(?: \\w+)? still|it (?:broke|has broken)|still (?!works|holds)\\w+s|(?:came|come|gone|broke|broken|started|playing up|leaking|dripping|happening)(?: (?:back|off|again|down))+|(?:worse|the same|same as (?:before|ever)|no better|not (?:fixed|done|right|working|mended|sorted|finished|repaired)(?: (?:properly|yet|at all))?|not (?:it isnt|really|at all))|(?:made|making) it worse|getting worse|needs? (?:a |to )?(?:part|parts|come back|be done|order a part|another visit)|waiting (?:for|on) (?:a )?parts?|(?:he|they|she) (?:is |are |has to |have to |needs to |need to |said (?:he|they|she) )*(?:coming back|come back|ordering|order)(?: \\w+){0,3}|(?:maen? )?dal (?:i |yn )?(?:gollwng|ollwng|diferu|ddiferu|oer|wedi torri|yr un fath)|(?:yn )?waeth)(?: (?:again|now|yet|still|as before|than before|though|unfortunately|im afraid))*$`,
);
const MENDED = new RegExp(
  '^(?:(?:yes|yeah|yep|yup|aye|ie|do|oh|its|it is|it s|all|he|she|they|ok|finally|just|now|was|has|have|been|the man|seems|looks|working) )*(?:(?:fixed|mended|repaired|sorted|done|working|works|it works|good as new|as good as new|back on|stopped)(?: (?:it|them))?|(?:did|done) (?:it|a (?:good|great|lovely|brilliant) job)|(?:a )?(?:good|great|lovely|brilliant) job|wedi(?: ei|i| i| cael ei)? (?:drwsio|thrwsio|trwsio)|maen gweithio|yn gweithio)(?: (?:now|today|yesterday|this morning|again|fine|ok|well|perfectly|thanks|thank you|ta|cheers|finally|at last|love|lovely|a treat|nawr|eto|diolch|iawn))*$',
);
