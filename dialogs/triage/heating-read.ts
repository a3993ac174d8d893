// What people answer of heating that failed: whether gas is smelt, what has stopped, what else warms them.
import { UNCLEAR } from '../../bot/styles/tree-nodes.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import { saidIn } from '../forms/said.ts';
import { answered } from './answered.ts';
import { HEDGES } from './answered-words.ts';

const noDanger = answered('no', {
  about: 'gas|smells?|smelling|alarms?|co|carbon monoxide|nwy|arogl|larwm',
  calm: 'heating|heat|hot water|water|boiler|radiators?|rads?|pilot(?: light)?|thermostat|pressure|error(?: code)?|cold|freezing|dead|leak\\w*|electric|timer|no (?:heating|heat|hot water|power)|gwres|dwr poeth|boeler',
  alarm: 'whiff|faint|odour|eggs|hiss\\w*|head|funny|weird|beep\\w*|going off|sounding|light headed|tired',
});
/** The whole answer is of a home without gas. */
const NO_GAS =
  /^(?:(?:no|nope|nah|na|its|it is|we|i|ive|weve|were|are|is|on|have|got|all|only|just|an?|the|here|old|my|our|with|by|run|runs|heated|dont|do|not|havent|any|in|house|flat|home|building|gas|connected|supply|use|mae|gen|ni|o|e|hi|ydi|ydy|yw|does|dim|nwy|yma|neither|thanks|mate|sorry|none|of|those|mains|at all) )*(?:(?:electric|electricity|storage|panel|night storage|air source|ground source|heat|oil|immersion|biomass|district|communal|solid fuel|log|wood|coal|electric combi|trydan|gwresogyddion|stor|olew|pwmp|gwres)(?: (?:source|heat|only|heaters?|heating|boiler|pumps?|immersion|here|flat|burner|stove|fire|thanks|mate|ydi|ydy|yw|o|e|hi|sydd|gen|i|ni|yma|system|combi|fired|electric|tank|network))*|(?:dont|do not|havent|have not|have|got|no|not|not got|without|dim)(?: (?:have|got|any|on|connected|to))* (?:gas|nwy)(?: (?:here|at all|in|the|this|my|our|house|flat|home|building|supply|boiler|thanks|connected|yma))*)$/;
const dangerSaid = saidIn({
  alarm:
    /^(?:(?:yes|yeah|the|my|our|a|an|co|carbon monoxide|smoke|there is|theres|its|i can hear|hear) )*alarms?(?: (?:is|keeps|has|been|going|off|sounding|beeping|ringing|on|went|goes|wont|stop))+$/,
  gas: /^(?:yes|yeah|yep|yup|yea|yeh|yh|aye|i think so|maybe|oes|ydw)\b/,
});

const SEES_NOTHING =
  /^(?:no+ )?(?:i |we )?(?:cant|cannot|dont|do not|can not) see(?: (?:any|anything|a thing|it|that))*$/;

/** "Smell of electric", "no but a whiff of gas" are no "no". */
export const dangerRead = (text: string): string | undefined => {
  const said = normalise(text);
  if (NO_GAS.test(said)) return 'no';
  // Who sees nothing may stand in smoke: gas is smelt, and an alarm heard.
  if (SEES_NOTHING.test(said)) return undefined;
  const given = dangerSaid(text);
  if (given !== undefined) return given;
  const meant = noDanger(text);
  // "Ok" and a thumb say nothing of gas.
  return meant === 'yes' ? undefined : meant;
};

const WORKS =
  '(?:(?:is|s|are|still|also|all|just|seems?|only) )*(?:works?|working|fine|ok|okay|alright|all right|hot(?! ?water)|warm|on|good|perfect|normal|there|iawn|gweithio)';
const FAILS =
  '(?:(?:is|s|are|has|have|been|went|also|all|both|just|the|still|completely|gone|not coming) )*(?:off|gone|not|isnt|arent|doesnt|dont|wont|hasnt|stopped|broken|broke|dead|down|cold|failed|never|no|bust|packed)';
const HOT_WATER = '(?:hot ?waters?|water|dwr poeth)';
const HEAT = '(?:heating|heat|heaters?|radiators?|rads|gwres)';
const found = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`);
const waterFails = found(
  `(?:no|without|lost|lack of|not got|havent got|dont have|dim) (?:any )?(?:hot ?water|dwr poeth)|${HOT_WATER} ${FAILS}`,
);
const waterWorks = found(
  `${HOT_WATER} ${WORKS}|(?:(?:have|ve|got|still|theres|with) )+(?:the )?hot ?water|mae dwr poeth`,
);
const heatFails = found(
  `(?:no|without|lost|lack of|not got|havent got|dont have|dim) (?:any )?(?:heating|heat|gwres)|${HEAT} ${FAILS}`,
);
const heatWorks = found(`${HEAT} ${WORKS}|(?:(?:have|ve|got|still|theres|with) )+(?:the )?heating|mae gwres`);
const waterNamed = found(HOT_WATER);
const heatNamed = found(HEAT);
const neither = found(
  '^all$|both|neither|everything|nothing works|nothing is working|nothing at all|all of it|the lot|(?:boiler|boilers) (?:\\w+ )?(?:dead|off|broken|gone|bust|packed|stopped|not|wont|isnt|doesnt)|y ddau|popeth',
);
const ROOM =
  '(?:bedrooms?|bed ?room|kitchen|bathroom|living room|lounge|hall|upstairs|downstairs|top floor|one room|spare room|back room|front room|kids room|my room)';
const part = new RegExp(
  `\\b(?:one|a|1|2|3|two|three|some|couple|few|half|several|most|this|certain|${ROOM})(?: (?:of|the|my|our))* (?:radiators?|rads?)\\b|\\b(?:just|only) (?:(?:the|my|in|our) )*${ROOM}\\b|^(?:the |in |my )*${ROOM} (?:only|just)$|\\bheating (?:\\w+ ){0,3}(?:in (?:one|a|my) |upstairs|downstairs)|\\b(?:radiators?|rads) (?:are |in the |in my )*${ROOM}\\b|\\bpart(?: of (?:it|the heating))?$|\\brhan\\b`,
);

/**
 * "No heating but the hot water is ok" is the heating. Of what is not said to fail or to work only the name is known.
 * @param isAsked whether it answers the question: in a longer message "heating" alone names nothing that has stopped
 */
export const stopped = (text: string, isAsked: boolean): string | undefined => {
  const said = normalise(text).replace(/\b(?:not|isnt|arent) (?:cold|off|broken|affected)\b/g, 'fine');
  if (HEDGES.test(said)) return isAsked ? UNCLEAR : undefined;
  const [noWater, noHeat] = [waterFails.test(said), heatFails.test(said)];
  // What does not work is off: "hot water" in "no hot water works" is none that does.
  const isWater = !noWater && waterWorks.test(said);
  const isHeat = !noHeat && heatWorks.test(said);
  if (isWater && isHeat) return isAsked ? UNCLEAR : undefined;
  if (part.test(said) && !noWater) return 'part';
  if (isWater && /\bbut\b/.test(said) && heatNamed.test(said)) return 'heating';
  if (isWater) return noHeat || isAsked ? 'heating' : undefined;
  if (isHeat) return noWater || isAsked ? 'water' : undefined;
  const [water, heat] = [waterNamed.test(said), heatNamed.test(said)];
  if (water && heat) return isAsked || noWater || noHeat || EITHER.test(said) ? 'both' : undefined;
  if (noWater || noHeat) return noWater ? 'water' : 'heating';
  if (!isAsked) return undefined;
  if (neither.test(said)) return 'both';
  return water ? 'water' : heat ? 'heating' : undefined;
};
const EITHER =
  /\b(?:heat\w*|radiators?|rads)\b.{0,20}\bhot water\b|\bhot water\b.{0,20}\bheat\w*|\bgwres\b.{0,20}\bdwr poeth\b/;

const WARMS =
  /\b(?:(?:fan|electric|oil|filled|halogen|panel|convector|convection|storage|portable|plug in|gas|calor|small|little|ceramic|red|infrared|paraffin|blow|mini|bathroom|spare|one|a|an|2|two|of|some|few) (?:rads?|radiators?|fires?)|(?:heater|heaters)|(?:log|wood|coal|multi ?fuel) ?(?:burner|fire|stove|burning stove)|(?:coal|open|gas|electric) fire|wood ?burner|burner|immersion heater|air ?con\w*|underfloor|gwresogydd\w*|stof|tan (?:trydan|nwy|glo))\b/;
const NO_WARMTH =
  /\b(?:oven|cooker|hob|stove top|kettle|hot water bottles?|blankets?|electric blanket|duvets?|jumpers?|coats?|hair ?dryer|candles?|barbecue|bbq|camping|popty|blancedi?)\b/;
const USELESS =
  /\b(?:cant|cannot|not|isnt|doesnt|dont|wont|no|none|never|broken|broke|but|without|neither|havent|hasnt|afford|dim|ddim|ond)\b/;
/** An oven is no heating. */
export const otherRead = (text: string): string | undefined => {
  const said = normalise(text);
  const isWarm = WARMS.test(said);
  if (HEDGES.test(said)) return UNCLEAR;
  if (isWarm) {
    if (!USELESS.test(said)) return 'yes';
    return /^(?:no|nope|nah|none)(?: \w+){0,2} (?:heaters?|heating)$/.test(said) ? 'no' : UNCLEAR;
  }
  if (NO_WARMTH.test(said)) return 'no';
  if (
    /^(?:no other|dont have|havent got|(?:i |we )(?:dont have|havent got))(?: (?:any|one|other|a|heating|heater|anything|else|thing))*$/.test(
      said,
    )
  )
    return 'no';
  const meant = yesNoMeant({ text });
  return meant === 'yes' && USELESS.test(said) ? UNCLEAR : meant;
};
