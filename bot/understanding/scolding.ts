// What is said to the assistant in anger and asks for nothing: "u r rubbish", "this is useless", "stupid bot". Always the whole of a message; what is said of the council is a complaint, and none of this. "It" and "that" are the boiler, or somebody's life: never us.
import type { Language } from '../model.ts';
import { normalise } from './normalise.ts';

/** The language of it; undefined of all else. */
export const scoldsIn = (text: string): Language | undefined => {
  const said = text.length > READ_MAX ? '' : normalise(text);
  return said === '' ? undefined : ENGLISH.test(said) ? 'en' : WELSH.test(said) ? 'cy' : undefined;
};
const READ_MAX = 120;

/** By a word for it: "you" may be the council, and "this" what happened to them. */
export const namesAssistant = (text: string): boolean => NAMED.test(normalise(text.slice(0, READ_MAX)));
const NAMED = /\b(?:(?:chat)?bots?|robots?|machines?|computer|chat|assistant|ai|app)\b/;

const OH =
  '(?:(?:oh|omg|ugh|argh|no|nah|well|look|honestly|seriously|ffs|wtf|jesus|christ|god|bloody hell|for (?:gods|fucks|christs|petes|heavens) sake|sorry but|sorry|yeah|ok) )*';
const VERY =
  '(?:(?:so|really|just|such|very|absolutely|totally|completely|utterly|bloody|blooming|effing|fucking|fuckin|sodding|bleeding|proper|pretty|a bit|being|an?|the most|all|still|totally and utterly|complete|total|absolute|utter|right|no) )*';
/** What is wrong with somebody's life as well is said of us by name alone. */
const SAD = 'hopeless|pointless|awful|terrible|annoying|infuriating|frustrating|painful|the worst|ridiculous';
const BAD =
  '(?:useless|rubbish|crap|shit|shite|stupid|thick|dumb|dim|daft|pathetic|garbage|trash|joke|farce|waste of (?:my |bloody )?(?:time|space)|(?:use|help|good)(?: to (?:me|anyone|man nor beast))?|idiots?|moron|muppet|clown|numpty|nonsense)';
const BOT =
  '(?:bot|robot|machine|computer|chatbot|chat ?bot|assistant|ai|app|program|chat|piece of (?:crap|shit|rubbish|junk))';
const YOU = `(?:you are|youre|your|you|(?:this|the|your|that) ${BOT}(?: is| s)?)`;
const TAIL =
  '(?: (?:mate|tbh|honestly|now|lol|you are|you know|at this|bot|robot|as well|too|really|innit|ffs|thanks|as always))*';
const DOES_NOT =
  '(?:dont|doesnt|do not|does not|cant|cannot|never|didnt|isnt|is not|are not|arent|aint|wont)(?: (?:even|bloody|fucking|ever|really|actually))*';
const WHAT =
  '(?: (?:me|us|anything|a thing|owt|nothing|what i (?:say|said|want|mean|asked)|at all|any ?more|plain english|english))*';

const ENGLISH = new RegExp(
  `^${OH}(?:` +
    [
      `${YOU} ${VERY}(?:${BAD}|${SAD})(?: ${BOT})?`,
      `(?:this is|what an?) ${VERY}(?:${BAD}|(?:${SAD}) ${BOT})(?: ${BOT})?`,
      `${VERY}(?:useless|stupid|rubbish|crap|shit|dumb|thick|pathetic|hopeless|bloody|fucking|daft|crappy|shitty|sodding) ${BOT}`,
      `${VERY}(?:useless|pathetic|waste of (?:my |bloody )?time)`,
      `(?:you|this ${BOT}) ${DOES_NOT} (?:understand|listen|listening|help|helping|get it|get|work|working|helpful|any (?:use|good|help)|know)${WHAT}`,
      `(?:this|it) ${DOES_NOT} (?:understand|listen|listening)${WHAT}`,
      '(?:youre|you are) not (?:listening|helping|helpful|very helpful|working|any (?:use|good|help)|much (?:use|help|good))',
      `(?:i |i really |i bloody )?hate (?:you|bots|robots|chatbots|talking to (?:bots|machines|robots|a bot|a machine)|this (?:thing|${BOT}))`,
      `(?:are )?you (?:stupid|thick|deaf|dumb|having a laugh|taking the (?:piss|mick|mickey)|for real)|do you (?:even )?(?:understand|speak|know) (?:english|anything|me|owt)`,
      '(?:ffs|wtf|omfg|for (?:gods|fucks|christs|petes|heavens) sake|bloody hell|jesus christ)',
      '(?:fuck|piss|sod|bugger|eff|naff) off|get lost|shut up|screw you|fuck you|go (?:to hell|away)|(?:you )?(?:idiot|moron|muppet|numpty|prick|twat|wanker|bastard|dickhead)',
      `(?:i m |im |i am )?(?:wasting my time (?:here|with (?:you|this ${BOT}))|getting nowhere (?:here|with (?:you|this ${BOT}))|going round in circles (?:here|with (?:you|this ${BOT}))|(?:fed up|sick) (?:of|with) (?:you|this ${BOT}))|we re going round in circles|this is going nowhere`,
    ].join('|') +
    `)${TAIL}$`,
);

const WELSH =
  /^(?:(?:o|na|wel|sori|duw|iesu|diawl|blydi|uffern) )*(?:(?:rwyt ti|wyt ti|ti|t|chi|rydych chi|dych chi|dach chi|ydych chi|mae r bot|maer bot|y bot)(?: (?:yn|n|and|mor|hollol|gwbl|ma|hwn|yma))* (?:dda i ddim|da i ddim|ddiwerth|diwerth|anobeithiol|warthus|gwarthus|dwp|twp|hurt|wirion|gwirion|wastraff amser|gwastraff amser|sbwriel|rwtsh|crap|shit|cachu|ofnadwy|jôc|joc)|(?:mae hyn|mae hwn|ma hwn|ma hyn)(?: (?:yn|n|and|mor|hollol|gwbl))* (?:dda i ddim|da i ddim|ddiwerth|diwerth|dwp|twp|hurt|wirion|gwirion|wastraff amser|gwastraff amser|rwtsh|crap|shit|cachu)|bot (?:twp|gwirion|hurt|dwl|da i ddim|diwerth|anobeithiol|sal)|(?:rwtsh|sothach|nonsens)(?: llwyr)?|(?:hollol |cwbl |gwbl )?(?:dda i ddim|da i ddim|ddiwerth|gwastraff amser|wastraff amser)|(?:dyw|dydy|dydi|nid yw|tydi) (?:(?:r bot|y bot)(?: ddim)?(?: yn| n)? (?:helpu|gweithio|deall)|(?:hyn|hwn|o|e)(?: ddim)?(?: yn| n)? deall)(?: dim)?|(?:dwyt ti|dydych chi|dych chi|dach chi|ti|chi) ddim(?: yn| n)? (?:deall|gwrando|helpu|dallt)(?: (?:fi|dim|o gwbl))*|cer o ma|cau dy geg|twll dy din)(?: (?:wir|o gwbl|bot|mêt|met|ti|chi))*$/;
