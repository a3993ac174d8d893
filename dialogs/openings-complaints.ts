// Words that begin a complaint straight away, with what happened where it is told in the same breath; or that chase one that was not answered.
import type { Opening } from '../bot/content.ts';
import { chasesComplaint } from './forms/complaint-chased.ts';
import { storyIn, wishesToComplain } from './forms/complaint-wished.ts';
import { REPORT_FORMS } from './report-forms.ts';

/** "I want to make a complaint about missed bins": of what is collected, mended or lit there is a report as well, and this is what they asked for. */
const THING =
  '(?:(?:my|our|the|a|your|all|these|those|constant(?:ly)?|repeated|not|missed|missing|late|uncollected|broken|weekly|bulky|food|garden|waste|black|green|blue|brown|wheelie|street|council|housing) )*(?:bins?|rubbish|refuse|recycling|collections?|bin days?|waste|repairs?|pot ?holes?|roads?|pavements?|street ?lights?|street ?lighting|council tax|rent|parking)';
const aboutOurs: RegExp = new RegExp(
  `^(?:(?:hi|hello|please|so|ok) )*(?:i|we) (?:(?:really|just|now|also) )*(?:want|need|wish|would like|d like|like|am going|have) to (?:make|raise|lodge|submit|put in|file|log|send)(?: in)? (?:an? |my )?(?:(?:formal|official|serious) )?complaint (?:about|regarding|re|over|on) ${THING}(?: (?:collections?|service|being (?:missed|late)|not (?:being )?(?:collected|emptied|taken|done|fixed)|here|please|thanks|again))*$`,
);
const aboutOursCy: RegExp =
  /^(?:(?:helo|plis) )*(?:dw i|dwi|rwy|rydw i|hoffwn(?: i)?|dan ni|rydyn ni)(?: n| yn)?(?: eisiau| isio| moyn| am)? (?:gwneud|wneud) c?g?wyn (?:am|ynghylch|ynglyn a) (?:(?:y|r|fy|fin|finiau|ein) )*(?:finiau|biniau|miniau|fin|bin|gwaith trwsio|casgliad\w*|gasgliad\w*|sbwriel|ailgylchu|ffordd|goleuadau stryd)(?: (?:heb (?:eu|ei) (?:casglu|chasglu|gasglu|gwagio|wagio)|a fethwyd|a gollwyd|plis))*$/;

export const openingsOfComplaints: readonly Opening[] = [
  { said: chasesComplaint, form: 'chase-complaint', answers: [] },
  {
    said: [wishesToComplain, aboutOurs, aboutOursCy],
    form: 'make-complaint',
    answers: [],
    light: true,
    // A complaint brings nobody: what is still to be seen to has a report of its own.
    also: { told: storyIn, forms: REPORT_FORMS },
  },
];
