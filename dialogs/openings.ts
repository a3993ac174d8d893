// Words that open a form straight away, on normalised words: about a visit that was booked, and not about visits in general.
import type { Opening } from '../bot/content.ts';
import { openingsOfBins } from './openings-bins.ts';
import { openingsOfComplaints } from './openings-complaints.ts';
import { openingsOfCopies } from './openings-copy.ts';
import { openingsOfElsewhere } from './openings-elsewhere.ts';
import { openingsOfPromises } from './openings-promises.ts';
import { openingsOfPayments } from './openings-payments.ts';
import { openingsOfKindWords } from './openings-kind.ts';
import { openingsOfLanguage } from './openings-language.ts';
import { openingsOfMoney } from './openings-money.ts';
import { openingsOfOthers } from './openings-others.ts';
import { openingsOfSchools } from './openings-schools.ts';
import { openingsOfSkips } from './openings-skips.ts';
import { openingsOfStreetAndHome } from './openings-street-home.ts';
import { openingsOfStops } from './openings-stops.ts';
import { openingsOfTonight, openingsOfTriage } from './openings-triage.ts';
import { openingsOfWriting } from './openings-write.ts';

/** Who comes, as people call them. */
const COMES =
  '(?:the |a |my |our |your |this )?(?:repairs? |gas |heating |boiler |maintenance |council |bulky waste )?(?:you|u|they|he|she|man|men|bloke|guys?|lads|lady|woman|engineers?|plumbers?|electricians?|joiners?|carpenters?|fitters?|workm[ae]n|repair ?m[ae]n|tradesm[ae]n|contractors?|builders?|workers?|crew|lorry|van|team|someone|somebody|anyone|anybody|people)';
const LARGE =
  '(?:bulky(?: waste| items?)?|large items?|big items?|sofas?|settees?|couch|armchairs?|mattress(?:es)?|matress|furniture|beds?|fridges?|freezers?|wardrobes?|washing machine|washer|cooker|carpets?|things|stuff|items)';
/** Another matter altogether: bins, streets, and others that people wait for. */
const OTHER =
  '(?:bins?|wheelie|assisted|recycling|(?<!bulky )(?:rubbish|refuse)|garden|food waste|food caddy|caddy|caddies|glass|(?:black )?bags|sacks|christmas trees?|pot ?holes?|street ?lights?|lamp ?posts?|fly ?tip\\w*|dump\\w*|dog (?:mess|poo|muck|dirt|fouling|shit)|pests?|rats?|mice|wasps?|llygod|cacwn|gritters?|buses|bus|school|meeting|ambulance|police|fire|carers?|social worker|nurse|doctor|midwife|taxi|postm[ae]n|registr\\w*|wedding|birth|death|funeral|address|direct debit|rent|council tax|permits?|neighbou?rs?|warden|complain\\w*|compensat\\w*|cwyno?|biniau\\w*|bin|ailgylchu\\w*|sbwriel\\w*|(?:â |a )?ch?ymorth)';
const NOT = `(?!.*\\b${OTHER}\\b)`;
const WHEN = `^${NOT}(?:(?:hi|hello|hey|please|so|and|ok|sorry|erm?|um|do you know|can you tell me|could you tell me|tell me|i want to know|i need to know|just wondering) )*(?:when|what (?:time|day|date)|which day)(?: exactly| about)?`;
const ASKS =
  '(?:(?:hi|hello|please|can|could|may|i|we|you|want|need|would|d|like|have|got|how|do|wish|ga|hoffwn|dw|eisiau|isio) |to |n )*';
const CHANGE =
  '(?:cancel|change|move|rebook|re ?book|re ?schedule|reshedule|rearrange|postpone|put off|swap|canslor?|newid|symud|aildrefnu)';
const DIDNT =
  '(?:didnt|did not|dint|didn t|never|havent|hasnt|have not|has not)(?: even| ever| bother(?:ed)?(?: to)?)?';
const CAME = '(?:came|come|cum|turn(?:ed)? up|show(?:ed|n)?(?: up)?|been|arrived?)(?! back to)';

const when: readonly RegExp[] = [
  new RegExp(
    `${WHEN} (?:(?:is|are|will|s) ${COMES}|${COMES} (?:is|are|will|ll))(?: (?:going to|supposed to|due to|meant to|be|actually|next))* (?:com(?:e|ing)|comming|cum(?:ing|ming)?|here|due|arriv(?:e|ing)|calling|visiting|turning up|getting here|back|collecting|picking up|taking)\\b.{0,60}$`,
  ),
  new RegExp(
    `${WHEN}(?: is| s| are| did i book| have i got)? (?:my|our|the) (?:next )?(?:(?:repairs?|boiler|gas|plumb\\w*|electric\\w*|engineer\\w*|kitchen|heating) )*(?:appointment|appt|apt|visit|time ?slot|slot)\\b.{0,40}$`,
  ),
  new RegExp(
    `${WHEN}(?: is| s| are)? (?:my|our|the) ${LARGE} (?:collection|pick ?up|(?:being |getting |going to be )?(?:collected|picked up|taken))\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}(?:is|are) ${COMES} (?:still )?(?:coming|comming)(?: (?:tomorrow|this week|(?:on )?\\w+day|round|out|still|or not|then|or|after|before|noon|lunch|(?:this )?(?:morning|afternoon|evening)|am|pm))*$`,
  ),
  new RegExp(
    `${WHEN}(?: is| s| are) (?:my|our|the) (?:next )?repair(?: visit)?(?: (?:today|tomorrow|booked for|please|this week))*$`,
  ),
  new RegExp(
    `^${NOT}(?:ydyr?|ydir?|fydd|a fydd) (?:y |r |yr )?(?:plymwr|peiriannydd|trydanwr|gweithiwr|dyn (?:trwsio|y boeler)|rhywun|contractwr) (?:dal )?(?:yn |n )?(?:dod|yma|galw)\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}(?:(?:check|see|show(?: me)?|view|what is|confirm) )?(?:my|our) (?:appointments?|appt|visits?|bookings? for (?:a )?${LARGE})$`,
  ),
  new RegExp(
    `^${NOT}(?:do i have|have i(?: got)?|is there) (?:an? |any )?(?:appointments?|appt|visits?)(?: booked)?(?: (?:for me|today|tomorrow|this week))?$`,
  ),
  new RegExp(
    `^${NOT}(?:pryd|faint o ?r gloch) (?:maer?|fydd|bydd|dych|ydych|rydych|dach|da|ydach)\\b.*\\b(?:(?:yn )?dod|cyrraedd|apwyntiad|ymweliad|casgliad swmpus)\\b.{0,40}$`,
  ),
];
const missed: readonly RegExp[] = [
  new RegExp(
    `^${NOT}(?!.*\\bempt).{0,20}\\bstill waiting (?:for|on) ${COMES}(?: to (?:come|turn up|arrive|show up))?(?: .{0,40})?$`,
  ),
  new RegExp(
    `^${NOT}.{0,60}\\b(?:no ?one|nobody|no body|none of you)(?: has| have| s| had| ever| even)* ${CAME}\\b.{0,80}$`,
  ),
  new RegExp(`^${NOT}.{0,60}\\b${COMES}(?: lot| guys| still| just)? ${DIDNT} ${CAME}\\b.{0,80}$`),
  new RegExp(
    `^${NOT}.{0,40}\\b${DIDNT} (?:take|taken|took|collect(?:ed)?|pick(?:ed)?(?: up)?|fetch) (?:my|our|the|all) (?:\\w+ ){0,2}${LARGE}\\b.{0,60}$`,
  ),
  new RegExp(
    `^${NOT}.{0,40}\\b(?:my|our|paid|booked)\\b.{0,40}\\b${LARGE}\\b.{0,20}\\b(?:still (?:here|there|on|outside|out|not)|(?:not|wasnt|werent|hasnt|havent|never)(?: been| got)? (?:collected|taken|picked up))\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}.{0,40}\\b(?:ddaeth neb|neb wedi (?:dod|troi (?:i )?fyny|cyrraedd)|(?:wnaeth|nath) neb (?:ddod|droi)|ddaethoch chi ddim|ddaethon nhw ddim)\\b.{0,60}$`,
  ),
];
const change: readonly RegExp[] = [
  new RegExp(
    `^${NOT}.{0,30}\\b(?:cant|cannot|can not|wont be able to|not able to|unable to|couldnt) (?:make|do|keep|be (?:in|home|there) for|get to) (?:my|the|our|that|this) (?:appointment|appt|visit|slot|repair)\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}${ASKS}(?:dont|do not|no longer) (?:need|want) (?:my |the |a |that |our )?(?:repair|plumber|electrician|engineer|work ?m[ae]n)(?: (?:any ?more|now|thanks|done|to come|visit))*$`,
  ),
  new RegExp(
    `^${NOT}${ASKS}come (?:in the |on |at |another )?(?:morning|afternoon|evening|\\w+day|day|another day|a different (?:day|time)|later|earlier) instead(?: please)?$`,
  ),
  new RegExp(
    `^${NOT}${ASKS}${CHANGE} (?:my |the |our )?(?:repair|plumber|engineer|electrician) (?:to|from|on|4|for|till|until|time|day|date)\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}${ASKS}(?:an? )?(?:different|other|another|later|earlier|better) (?:time|day|date|slot) for (?:my|the|our) (?:repair|appointment|visit|booking)\\b.{0,30}$`,
  ),
  new RegExp(`^${NOT}${ASKS}${CHANGE} (?:my |the |our |a )?bookings?(?: please| now)*$`),
  new RegExp(`^${NOT}${ASKS}${CHANGE} .{0,30}\\b(?:gwaith trwsio|trwsio)\\b.{0,30}$`),
  new RegExp(
    `^${NOT}${ASKS}${CHANGE} .{0,60}\\b(?:collection|pick ?up|bulky|appointments?|appt|visits?|n?ghasgliad|casgliad|apwyntiad\\w*|ymweliad\\w*|swmpus)\\b.{0,40}$`,
  ),
  new RegExp(`^${NOT}${ASKS}(?:cancel|canslor?) (?:my |the |our |a )?${LARGE}\\b.{0,40}$`),
  new RegExp(`^${NOT}${ASKS}${CHANGE} (?:\\w+ ){0,5}(?:w|are|r) ?\\d{5,6}$`),
  new RegExp(
    `^${NOT}${ASKS}(?:dont|no longer) (?:need|want) (?:my |the |our |a )?(?:bulky (?:waste )?)?(?:collection|appointment|visit|${LARGE} (?:collected|taken|picked up))\\b.{0,40}$`,
  ),
];

/** Not how, where or when one pays, nor what was paid, nor another way of paying. */
const NOT_HERE =
  '(?!.*\\b(?:how|where|when|what|which|who|why|paid|direct debit|dd|debyd|cash|pay ?point|standing order|phone|fone|instal\\w*|monthly|weekly|cant|cannot|late|behind|arrears|struggl\\w*|afford|reduc\\w*|discount|exempt\\w*|refund|twice|back|change|date|day|payday|app|website|spread|advance|promise|bits?|parts|stages|later|next|after|each|every|per|weeks?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|dydd|yfory|sut|ble|pryd|faint|beth|methu|ol-ddyled)\\b)';
const BILL =
  '(?:rent|council ?tax|c ?tax|garage|invoice|overpayment|rhent|treth(?: y)? (?:cyngor|gyngor)|dreth(?: y)? (?:cyngor|gyngor)|garej|anfoneb|gordaliad)';
const WISH =
  '(?:(?:hi|hello|hiya|please|can|could|may|i|we|you|want|need|would|d|like|ll|ill|id|just|to|ga|hoffwn|dw|dwi|eisiau|isio|n) )*';
const pay: readonly RegExp[] = [
  new RegExp(
    `^${NOT_HERE}${WISH}(?:pay|paying|make (?:a |my )?(?:\\w+ )?payment|put|settle|dalur?|talur?)\\b.{0,40}\\b${BILL}\\b.{0,60}$`,
  ),
  new RegExp(`^${NOT_HERE}${WISH}(?:make a )?${BILL} payment(?: please| now| here)?$`),
  new RegExp(
    `^${NOT_HERE}${WISH}(?:pay|paying|put|talu|dalu)\\b.{0,40}\\b(?:(?:rt|gr|hb|sd) ?\\d{7}|\\d{9})\\b.{0,40}$`,
  ),
];
/** Whatever it is for: the form asks. */
const payAny: RegExp = new RegExp(
  `^${WISH}(?:make (?:a )?payment|pay (?:(?:you|u|the council|something|it) )?(?:here|now|online|by card|with (?:my|a) card|on here)|pay (?:you|u|the council)|take (?:a|my) payment|(?:i |ive )?(?:have |got |have got |ve got )?(?:an? )?(?:invoice|bill) to pay|(?:g?wneud )?taliad|(?:where|how) (?:do|can) (?:i|we) pay(?: you| it| online| here)?|(?:dalu|talu) bil)(?: please| now| here| plis)*$`,
);
const payAgain =
  /^(?:(?:can i |i want to |i ll |let me |ok )?(?:pay|talu)|(?:can i |i want to |i ll |let me |ok )?pay (?:(?:it|this|that)(?: now| here| again)?|now|again|here|(?:my|the|what i) promised?(?: (?:payment|instal?lment))?|my instal?lment)|pay my bill|talu (?:nawr|fy addewid|yr hyn a addewais)|pay (?:the )?(?:fee|charge))(?: please| os gwelwch yn dda)?$/;

export const openings: readonly Opening[] = [
  ...openingsOfTonight,
  ...openingsOfBins,
  ...openingsOfLanguage,
  ...openingsOfStreetAndHome,
  ...openingsOfSchools,
  ...openingsOfSkips,
  ...openingsOfStops,
  ...openingsOfKindWords,
  ...openingsOfCopies,
  ...openingsOfElsewhere,
  ...openingsOfOthers,
  ...openingsOfComplaints,
  ...openingsOfPromises,
  ...openingsOfPayments,
  { said: [payAgain], form: 'pay-last', answers: [] },
  { said: [...pay, payAny], form: 'pay', answers: [] },
  ...openingsOfMoney,
  { said: change, form: 'change-appointment', answers: [] },
  { said: missed, form: 'my-visits', answers: [['about', 'missed']], light: true },
  { said: when, form: 'my-visits', answers: [['about', 'when']], light: true },
  ...openingsOfTriage,
  ...openingsOfWriting,
];
