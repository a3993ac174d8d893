// The words that work at any step, in English and Welsh. A whole message must be one of them.
import type { CommandWords, OptOutWords } from '../bot/content.ts';

export const commands: CommandWords = {
  person: {
    en: [
      'person',
      'a person',
      'human',
      'agent',
      'advisor',
      'adviser',
      'operator',
      'someone',
      'real person',
      'talk to a person',
      'speak to a person',
      'speak to someone',
      'talk to someone',
      'talk to a human',
      'speak to a human',
      'speak to a real person',
      'talk to a real person',
      'can i speak to someone',
      'can i speak to a person',
      'can i talk to a person',
      'can i talk to someone',
      'i want to speak to someone',
      'i want a person',
      'i need a person',
      'i want to talk to a person',
      'i want to speak to a person',
      'call me',
      'phone number',
      'customer services',
      'customer service',
    ],
    cy: [
      'person',
      'pherson',
      'siarad â pherson',
      'siarad gyda pherson',
      'siarad â rhywun',
      'siarad gyda rhywun',
      'asiant',
      'dw i eisiau siarad â pherson',
      'dw i eisiau siarad gyda rhywun',
      'ga i siarad â pherson',
      'ga i siarad gyda rhywun',
      'rhywun go iawn',
    ],
  },
  help: {
    en: ['help', 'help me', 'what can you do', 'commands', '?'],
    cy: ['cymorth', 'help', '?', 'beth allwch chi wneud'],
  },
  menu: {
    en: [
      'menu',
      'options',
      'main menu',
      'start',
      'hello',
      'hello there',
      'hi there',
      'hi',
      'hiya',
      'hey',
      'good morning',
      'good afternoon',
      'good evening',
    ],
    cy: ['dewislen', 'menu', 'dechrau', 'helo', 'shwmae', "s'mae", 'bore da', 'prynhawn da', 'noswaith dda'],
  },
  save: {
    en: [
      'save',
      'save it',
      'save this',
      'save for later',
      'save it for later',
      'later',
      'finish later',
      "i'll do it later",
      "i'll finish later",
      "i'll come back to it",
      'pause',
      'not now',
    ],
    cy: ['cadw', 'cadw at wedyn', 'arbed', 'wedyn', 'nes ymlaen', 'gorffen wedyn', 'ddim nawr'],
  },
  continue: {
    en: [
      'continue',
      'carry on',
      'go on',
      'resume',
      'pick up where i left off',
      'finish my form',
      'my forms',
      'unfinished forms',
      'saved forms',
      'where was i',
      'where were we',
    ],
    cy: ['parhau', 'mynd ymlaen', 'ymlaen', 'fy ffurflenni', 'lle roeddwn i'],
  },
  back: {
    en: ['back', 'go back', 'previous', 'undo', 'last question'],
    cy: ['yn ôl', 'nôl', 'mynd yn ôl', 'blaenorol'],
  },
  cancel: {
    en: [
      'cancel',
      'stop',
      'quit',
      'exit',
      'end',
      'forget it',
      'never mind',
      'nevermind',
      'cancel that',
      'cancel it',
    ],
    cy: ['canslo', 'stopio', 'gadael', 'anghofiwch', 'dim ots'],
  },
  restart: {
    en: ['start again', 'start over', 'restart', 'begin again', 'reset'],
    cy: ['dechrau eto', 'ailddechrau', "dechrau o'r dechrau"],
  },
  link: {
    en: [
      'link',
      'the link',
      'new link',
      'a new link',
      'another link',
      'send the link again',
      'letter',
      'my letter',
      'the letter',
      'send the letter again',
    ],
    cy: ['dolen', 'y ddolen', 'dolen newydd', 'llythyr', 'y llythyr', 'fy llythyr'],
  },
  skip: {
    en: [
      'skip',
      'skip it',
      'pass',
      'rather not say',
      "i'd rather not say",
      'prefer not to say',
      'no thanks',
      'none',
      "don't have one",
      "i don't have one",
    ],
    cy: ['sgipio', 'hepgor', 'gwell gen i beidio', 'dim diolch', 'does gen i ddim un'],
  },
  change: {
    en: [
      'change',
      'change something',
      'change an answer',
      'change answer',
      'change it',
      'edit',
      "that's wrong",
      'thats not right',
      'i made a mistake',
    ],
    cy: ['newid', 'newid rhywbeth', 'newid ateb', 'golygu'],
  },
  retry: {
    en: ['retry', 'try again', 'send again', 'resend'],
    cy: ['ceisio eto', 'ailgeisio', 'trio eto', 'ail anfon'],
  },
  welsh: {
    en: ['welsh', 'in welsh', 'in welsh please'],
    cy: ['cymraeg', 'yn gymraeg', 'yn gymraeg os gwelwch yn dda', 'siarad cymraeg'],
  },
  english: { en: ['english', 'in english', 'in english please'], cy: ['saesneg', 'yn saesneg'] },
  bot: {
    en: [
      'are you a bot',
      'are you a robot',
      'are you human',
      'are you a person',
      'are you real',
      'is this a bot',
      'is this a person',
      'am i talking to a bot',
      'am i talking to a person',
      'who are you',
      'who is this',
      'what are you',
      'bot',
    ],
    cy: ['ai bot wyt ti', "ydych chi'n robot", "ydych chi'n berson", 'pwy ydych chi', 'pwy wyt ti'],
  },
  thanks: {
    en: [
      'thanks',
      'thank you',
      'thankyou',
      'ta',
      'cheers',
      'thx',
      'ok thanks',
      'great thanks',
      'thanks a lot',
      'many thanks',
      'thank you very much',
      "that's all",
      'thats great',
      'bye',
      'goodbye',
    ],
    cy: ['diolch', 'diolch yn fawr', 'hwyl', 'diolch i chi'],
  },
};

/**
 * Ofcom has no list: these are the carriers' own (Twilio's and AWS's default words), what people write instead, and the
 * same in Welsh. START and its like lift a carrier's block as well.
 */
export const optOut: OptOutWords = {
  stopAll: {
    en: [
      'stopall',
      'stop all',
      'unsubscribe',
      'optout',
      'opt out',
      'revoke',
      'stop texting me',
      'stop messaging me',
      'stop sending me messages',
      'no more messages',
      'no more texts',
    ],
    cy: ['dim mwy', 'stopio popeth', 'dim mwy o negeseuon', 'dad-danysgrifio', 'datdanysgrifio'],
  },
  stop: { en: ['stop', 'end', 'quit', 'remove'], cy: ['stop', 'stopio', 'stopiwch'] },
  cancel: { en: ['cancel'], cy: ['canslo'] },
  start: { en: ['start', 'unstop', 'yes', 'start again'], cy: ['start', 'dechrau', 'ailddechrau', 'ie'] },
};

/** What an absence note, a telephone that is driving, or another bot begins with; and a reaction that came as words. */
export const machinePatterns: readonly RegExp[] = [
  /^(?:automatic|automated|auto)[\s-]?(?:reply|response|message)\b/iu,
  /^(?:this is|you have reached) an? (?:automatic|automated|auto)\b/iu,
  /^out of (?:the )?office\b/iu,
  /\bi(?:'m|’m| am) (?:currently |now )?(?:out of (?:the )?office|on annual leave|away from my desk)\b/iu,
  /\bthis (?:mailbox|inbox|number) is not monitored\b/iu,
  /^i(?:'m|’m| am) driving(?:[\s.!]*$| (?:right now|at the moment|now)[\s.!]*(?:$|i(?:'ll|’ll| will)\b)| with (?:do not disturb|focus)\b| and (?:can(?:'t|’t|not)|will)\b|[.!,;] )/iu,
  /^\(?i(?:'m|’m| am) not receiving notifications\b/iu,
  /^(?:ymateb|ateb|neges) awtomatig\b/iu,
  /^(?:rydw i|dw i|rwy) allan o'r swyddfa\b|^allan o'r swyddfa\b/iu,
  /^(?:rydw i|dw i|rwy)(?:'n| yn) gyrru[\s.!]*$/iu,
  /^(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|removed (?:a|an) [a-z ]{3,20} from|reacted .{1,12} to) (?:["“«]|an image\b)/iu,
];

const SOMEBODY =
  '(?:persons?|people|humans?|human being|someone|somebody|some one|agents?|advis[eo]rs?|operators?|managers?|supervisor|staff|real one|member of staff|rhywun|rywun|berson|pherson|person|bobl)';
/** On normalised words, in messages that say little else. */
export const personPatterns: readonly RegExp[] = [
  new RegExp(`\\b(?:speak|talk|chat|spk|siarad|sgwrsio)\\b.*\\b${SOMEBODY}\\b`),
  new RegExp(
    `^(?:please )?(?:i )?(?:just )?(?:want|need|get me|give me|put me through to|transfer me to|connect me (?:to|with)|let me have) (?:a |an |the |to )?(?:real |actual |live |proper )*${SOMEBODY}\\b(?: now| please| real)?$`,
  ),
  new RegExp(`^(?:a |an )?(?:real |actual |live )*${SOMEBODY}(?: please| now| plis| os gwelwch yn dda)?$`),
  // At the end of a longer complaint: "stupid bot, get me a human now".
  new RegExp(
    `\\b(?:get me|give me|put me through to|transfer me to|connect me (?:to|with)|i (?:just )?(?:want|need)) (?:a |an |the |to )(?:real |actual |live |proper |fucking |bloody )*${SOMEBODY}(?: now| please| right now| asap)?$`,
  ),
  /\b(?:ring|call|phone) me(?: back)?\b/,
  /\bfoniwch fi\b/,
  // Who cannot read or follow a link is not sent to one.
  /\b(?:no|dont have|havent got|not got|without|not on) (?:the |any )?(?:internet|online|computer|smartphone|wifi)\b/,
  /\b(?:im|i am) (?:blind|dyslexic|deaf|hard of hearing)\b/,
  /\b(?:dw i|dwi|rwy|rydw i) ?n (?:fyddar|ddall|drwm fy nghlyw)\b/,
  // Nor who cannot telephone to a telephone alone: what is said of a person names the relay.
  /\b(?:cant|cannot|dont|unable to|hard to|not able to) (?:use|hear(?: you| anyone)?(?: on)?|talk on|speak on|manage) (?:the |a |my )?(?:tele)?phones?\b/,
  /\b(?:text ?relay|relay ?uk|type ?talk|minicom|text ?phone|1800[12])\b/,
];

/** Asking after what was sent before: a report, a booking, a complaint. */
const SENT =
  '(?:(?:pothole|bin|missed bin|repair|street light|fly tipping|bulky waste) )?(?:reports?|reference|case|request|complaint|booking)';
export const statusPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:where|wheres|when|what|whats|has|have|is|any|status|update|progress|happened|happening|chase|chasing|check|news)\\b.*\\b(?:my|the|that) ${SENT}\\b`,
  ),
  new RegExp(`\\b(?:status|progress|update|news) (?:of|on|about|for) (?:a |an |my |the |our )?${SENT}\\b`),
  /^(?:check |request |case )?status(?: of)?(?: (?:my|a|the))?(?: requests?| reports?)?$/,
  /\b(?:has|have|is|when will) (?:my|the) pothole\b/,
  /\b(?:i|we) (?:have |already )?(?:reported|told you)\b.*\b(?:ago|week|month|yesterday|before|times|and|but|nobody|still|nothing)\b/,
  /\b(?:did|has|have|is) (?:it|that|this|my (?:report|request|complaint|form|booking)) (?:all )?(?:(?:go|gone|get|got|come|been) (?:through|there|sent|received)|sent|arrive|arrived)\b/,
  /\bdid (?:you|u|they|the council) (?:get|receive|have) (?:it|that|this|(?:my|the) (?:report|request|complaint|booking|form|message))\b/,
  /\b(?:beth|be) (?:sy n |sydd yn |syn )?digwydd (?:gyda|efo|i) (?:fy |y |r |f )?(?:h?adroddiad|n?gh?ais|cais|cwyn|nghwyn|archeb)\b/,
  /\b(?:aeth|ydy|ydi|a) (?:e|o|hi|hwnna|fe) (?:drwodd|wedi cyrraedd|wedi mynd)\b/,
  /\b(?:statws|hynt) (?:fy |y |r )?(?:cais|nghais|adroddiad|hadroddiad|cwyn|nghwyn)\b/,
  /^(?:my )?(?:ref(?:erence)? )?(?:is )?[a-z]{1,3} ?\d{5,6}$/,
  /\b(?:where|wheres|what|whats|status|progress|update|news|any|happening|happened|beth|be|ble|statws)\b.*\b(?:b|cb|cmp|d|f|g|h|l|m|n|and|p|r|are|s|v|w) ?\d{5,6}\b/,
];
