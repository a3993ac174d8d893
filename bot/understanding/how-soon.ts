// When what was sent will be done: "how long will it be", "when are they coming back". Always the whole of a message, with nothing in it that names a matter.
import type { Language } from '../model.ts';
import { whole } from './aspects.ts';
import { normalise } from './normalise.ts';

/** Of what is still to come: on another day, too, it can only be about what they sent. @returns the language in which it is asked */
export const howSoonAsked = (text: string): Language | undefined => {
  const said = normalise(text.slice(0, READ_MAX));
  return SOON.test(said) ? 'en' : SOON_CY.test(said) ? 'cy' : undefined;
};
const READ_MAX = 120;

const WHO =
  '(?:it|its|that|thats|this|they|theyre|you|youre|u|we|i|he|she|someone|some one|somebody|anyone|anybody|(?:the|your|ur) (?:crew|team|council))';
const WILL = '(?:will|would|is|are|am|s|ll|do|does|can|gonna|going to|gotta|got to|have to|have|got)';
const DOES =
  '(?:be|being|get|gets|take|takes|com(?:e|es|ing)|here|there|arriv(?:e|es|ing)|ready|do|doing|done|fix(?:ed|ing)?|sort(?:ed|ing)?|mend(?:ed|ing)?|repair(?:ed|ing)?|collect(?:ed|ing)?|empt(?:y|ied|ying)|pick(?:ed|ing)?|clear(?:ed|ing)?|clean(?:ed|ing)?|fill(?:ed|ing)?|mak(?:e|ing)|tak(?:en|ing)|look(?:ed|ing)?|see|seen|finish(?:ed)?|going|to|wait|waiting)';
const REST =
  '(?:back|out|up|round|away|off|at|in|on|for|it|that|this|them|here|again|safe|now|still|someone)';
const WHEN = '(?:when|wen|what day|which day|what date|roughly when|any idea when)';

const DOES_CY =
  '(?:(?:yn )?(?:dod|ddod)|(?:(?:cael|gael|wedi|wedii|ei) )*(?:g?wneud|neud|orffen|gorffen|d?thrwsio|drwsio|trwsio|chasglu|gasglu|casglu|chlirio|glirio|clirio|gwagio|wagio|lanhau|lenwi)|cymryd|gymryd|para|aros|barod|cyrraedd|yma)';
const WHO_CY =
  '(?:hi|hin|o|on|e|en|fo|fon|fe|nhw|nhwn|chi|chin|hyn|hynny|hwnna|rhywun|y criw|y tim|y cyngor|i|ni|n|yn|i mi|i fi)';

const SOON = whole(
  `how (?:long|much longer|soon|quick(?:ly)?|many (?:more )?(?:days|weeks)) ${WILL} ${WHO}(?: ${WILL})?(?: ${DOES})+(?: ${REST})*`,
  `how (?:much longer|soon)`,
  `how (?:long|soon) (?:before|till|until|til) ${WHO}(?: ${WILL})*(?: ${DOES}| back| out)+(?: ${REST})*`,
  `${WHEN}(?: ${WILL})? ${WHO}(?: ${WILL})*(?: ${DOES})+(?: ${REST})*`,
  `when (?:can|should) (?:i|we) expect (?:it|that|them|someone|somebody|you)(?: .{1,20})?`,
);
const SOON_CY = whole(
  `(?:pa mor hir|faint o amser|am faint) (?:fydd|bydd|y bydd|gymerith|wneith|neith|rhaid|fydda)(?: ${WHO_CY})*(?: ${DOES_CY})*`,
  `pryd (?:fydd|bydd|y bydd|fyddan|byddan|fyddwch|byddwch|ddaw|daw|ddon|don|dach|dych|ydych|maen|mae|ma)(?: ${WHO_CY})*(?: ${DOES_CY})+(?: (?:yn ol|nol|allan|mas|eto|o|e))*`,
  `pryd (?:ddaw|daw|ddon|don) (?:${WHO_CY})(?: (?:yn ol|nol|allan|mas|eto))*`,
);
