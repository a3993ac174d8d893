// How a message sounds: polite, angry, full of swearing, in distress. By lists of words in both languages, marks and capitals; never a guess.
import { normalise } from './normalise.ts';

/** `swearing` is at the thing and not at us: "where is my bloody bin". */
export type Mood = 'polite' | 'angry' | 'swearing' | 'distressed';

/** @returns undefined of what sounds like nothing of the kind, as most messages do. The heaviest of several. */
export const moodOf = (text: string): Mood | undefined => {
  const said = normalise(text.slice(0, READ_MAX));
  if (DISTRESSED.test(said) || TEARS.test(text)) return 'distressed';
  if (ANGRY.test(said) || RAGE.test(text) || isShouted(text)) return 'angry';
  if (SWEARS.test(said)) return AT_US.test(said) ? 'angry' : 'swearing';
  return POLITE.test(said) ? 'polite' : undefined;
};
const READ_MAX = 1_000;

const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);

const DISTRESSED = anyOf(
  'i ?(?:m| am) (?:so |really |very |just |absolutely )*(?:desperate|scared|frightened|terrified|at my wits end|at the end of my tether|in tears|crying|heartbroken|overwhelmed|panicking|worried sick|so stressed|distraught|not coping)',
  'i (?:cant|cannot) (?:cope|take (?:it|this|much more|any ?more)|go on like this|stop crying|do this any ?more)',
  '(?:were|we are) (?:desperate|freezing|starving)|dont know (?:what to do|where to turn)(?: any ?more)?|dont know who else to (?:ask|turn to|call)',
  '(?:its|it is|everything is|life is|this is) (?:all )?(?:so |just |completely |totally )*(?:pointless|hopeless)$|whats the point (?:of anything|in anything|any ?more)',
  '(?:im|i am|were|we are|(?:my |our )?(?:mum|dad|husband|wife|partner|son|daughter|baby|nan|grandad)(?: is|s)?|he is|hes|she is|shes) (?:still |just |back |stuck |now |just gone )*in (?:the )?hospital|(?:dwi|dw i|rwy|mae \\w+) ?(?:n|yn)? ?yn yr ysbyty',
  '(?:my|our) (?:mum|mother|dad|father|husband|wife|partner|son|daughter|baby|nan|nana|gran|grandad|grandma|brother|sister|mam)(?: (?:has|have|s|just|sadly|recently)){0,3} (?:died|passed(?: away| on)?)(?!.*\\b(?:(?:19|20)\\d\\d|(?:years?|months?) ago)\\b)|(?:mae|bu farw) (?:mam|dad|fy n?gh?\\w+)(?: wedi marw| wedi n gadael)',
  // Alone: "worried about my bin" is about a bin.
  '^(?:(?:i m|im|i am|i feel|im feeling|i am feeling) )(?:so |really |very |just |quite |a bit )*(?:worried|anxious|stressed|sad|low|down|upset|depressed|fed up and low)(?: (?:now|today|tonight|at the moment|all the time))*$|^(?:dwin|dw in|rwyn|rydw in|wi n) (?:poeni|becso|drist|isel|bryderus|teimlon (?:isel|drist))(?: (?:iawn|yn fawr|gymaint|heno|heddiw))*$',
  'making me (?:ill|sick|cry|so anxious)|having a (?:breakdown|panic attack)|(?:nothing|no food|no money) (?:left )?(?:to eat|for food)|(?:cant|cannot) (?:feed|afford to (?:eat|heat))',
  '(?:dw i|dwi|rwy|rydw i) ?n (?:crio|ofnus|desbrad|torri (?:fy nghalon|nghalon)|despret)|mae ofn arna i|mae arna i ofn|wedi cyrraedd pen (?:fy|y) nhennyn',
  '(?:dw i ddim|dwi ddim|alla i ddim|fedra i ddim) (?:yn |n )?(?:ymdopi|dal ati|cymryd mwy)|(?:dw i|dwi|rwy|rydw i) ?n? methu (?:ymdopi|copio)|teimlo n isel(?: iawn)?$|ddim yn gwybod (?:lle|ble) i droi|dim syniad beth i wneud',
);
const TEARS = /[😭😢]/u;

const ANGRY = anyOf(
  '(?:absolutely|bloody|totally|complete(?:ly)?|fucking|utterly|so|bleeding|this is|its|you are|youre|you lot are|youse are|thats) (?:useless|pathetic|ridiculous|disgusting|disgraceful|a disgrace|a joke|rubbish at|incompetent|shocking|appalling|unacceptable|outrageous|shambolic|a shambles|hopeless|taking the (?:piss|mick|mickey))',
  '(?:useless|pathetic|stupid|dumb|thick|crap|shit|shite|rubbish) (?:bot|robot|machine|thing|council|lot|computer|chatbot|service|people|system)',
  '(?:absolute|total|complete|utter|bloody|right|proper|fucking) (?:joke|disgrace|shambles|farce|mess|muppets?|clowns?)|(?:council|service|system|bot|thing) (?:is|s) (?:a |an |absolutely |so |total |bloody )*(?:joke|disgrace|useless|shambles|rubbish|crap|farce|pathetic)',
  'what a (?:joke|disgrace|shambles|waste of (?:time|space))|waste of (?:time|space|my time|council tax|bloody time)|fobb(?:ed|ing) (?:me )?off|thanks for (?:nothing|fuck all|bugger all|sod all)',
  '(?:sick|fed up|tired|sick and tired) (?:and tired |to death )?(?:of|with) (?:this|you|it|waiting|asking|being|your|the council|chasing|telling|calling|ringing)',
  'how many (?:more )?times (?:do|have|must|am) (?:i|we)|(?:third|fourth|fifth|tenth|umpteenth|hundredth|3rd|4th|5th) (?:bloody )?time (?:ive|i have|i ve|we|im|now)',
  'i ?(?:m| am) (?:so |really |very |absolutely |bloody |fucking )*(?:furious|angry|livid|fuming|raging|pissed off|disgusted)|makes me (?:so )?(?:angry|mad)',
  'for (?:gods?|fucks?|christs?|petes?|heavens?) sake|ffs|wtf|shut up|get lost|piss off|sod off|bugger off|fuck off|screw you|go to hell|(?:you|bunch of) (?:muppets?|clowns?|jokers?)|(?:idiots?|morons?|wankers?|bastards?|arseholes?|cunts?|pricks?|dickheads?|twats?|tossers?)',
  'you (?:never|dont|didnt|wont) (?:bloody |fucking |ever |even )*(?:listen|care|help|answer|bother)|nobody (?:bloody |ever |even )*(?:listens|cares|bothers|answers|gives a)|are you (?:stupid|thick|deaf|having a laugh)|(?:not|isnt) good enough|couldnt care less|dont give a (?:damn|toss|shit|fuck|monkeys)',
  'this is (?:a )?(?:ridiculous|nonsense|bullshit|bollocks|crap|shit|bs|disgraceful|stupid)|youre not (?:listening|helping)|you are not (?:listening|helping)|i said (?:no|that) already|i (?:just|already) told you',
  '(?:hollol|cwbl|gwbl) (?:warthus|ddiwerth|annerbyniol)|(?:yn )?(?:warthus|ddiwerth|gywilyddus)|wedi cael llond bol|llond bol|dw i n gandryll|dwi ?n (?:gandryll|flin|grac)|cer o ma|cau dy geg|twll dy din|gwastraff amser|ffyliaid|(?:da i ddim|dda i ddim)',
);
const RAGE = /[😡🤬👿🖕😠]/u;
const SWEARS = anyOf(
  'fuck\\w*|fuk\\w*|fk(?:n|in|ing)|feck\\w*|shit\\w*|shite|bloody|bollocks|bollox|crap|piss(?:ed|ing)?|arse\\w*|bugger\\w*|damn\\w*|effing|friggin\\w*|sodding|bleeding hell|hell is (?:wrong|going)|jesus christ|ffyc\\w*|ffwc\\w*|cachu|blydi|uffern\\w*|diawl\\w*',
);
/** Sworn with one of these it is meant for us. */
const AT_US = anyOf(
  'you|youse|u lot|council|cyngor|chi|bot|robot|machine|useless|again|still|every (?:week|time)|eto',
);

/** Capitals alone may be a key that got stuck, or how somebody has always written: they count with two marks at the end. */
const isShouted = (text: string): boolean => {
  const letters = text.replace(/\P{L}/gu, '');
  const capitals = text.replace(/\P{Lu}/gu, '').length;
  return letters.length >= SHOUT_MIN && capitals / letters.length > 0.8 && /!\s*!|[!?]{3}/.test(text);
};
const SHOUT_MIN = 8;

const POLITE = anyOf(
  'please|thanks|thankyou|thank (?:you|u)|many thanks|much appreciated|grateful|kind regards|sorry to (?:bother|trouble)|if (?:its|it is) not too much trouble|would you mind|could you kindly|cheers|ta',
  'os gwelwch yn dda|os gweli di n dda|diolch|plis|ymddiheuriadau|fyddech chi cystal',
);
