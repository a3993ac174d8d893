// What is wrong with a street light, as people say it: "its flickering on and off", "been out for weeks", "on all day".
import { normalise } from '../../../bot/understanding/normalise.ts';

export type Fault = 'out' | 'flickering' | 'day' | 'damaged';

/** The first that is said: a light that goes on and off is not out, and one on its side may be out as well. */
const FAULTS: readonly (readonly [Fault, RegExp])[] = [
  [
    'damaged',
    /\b(?:damaged?|smashed|vandali[sz]ed|leaning|bent|knocked|hit|fallen|falling|snapped|cracked|hanging|loose|wires?|rust(?:y|ed)|cover (?:is )?(?:off|missing|open)|(?:glass|door|panel|cover|lens|post|pole|column) (?:is |has |was |been )*(?:broken|missing|open|off|gone)|difrod\w*|ddifrodi|gwyro)\b/,
  ],
  [
    'flickering',
    /\b(?:flick\w*|flash(?:es|ing)?|blink\w*|strob\w*|(?:on (?:and|n|then) off|off (?:and|n|then) on|comes? and goes?|coming and going|intermittent\w*|fflachio)\w*)\b/,
  ],
  [
    'day',
    /\b(?:in (?:the )?day(?:time|light)?|day ?time|all day|during (?:the )?day|day and night|24 ?7|24 hours|always on|never (?:goes|turns|switches) off|(?:stays?|left|wont (?:go|turn|switch)) (?:on|off)|still on|yn y dydd|drwyr dydd|trwyr dydd)\b/,
  ],
  [
    'out',
    /\b(?:out|off|dead|dark|gone|(?:not|isnt|wont|doesnt|dont|never|stopped) (?:\w+ )?(?:work|works|working|lit|on|come on|coming on|light|lighting|turn on|lighting up)|no light|no lights|blown|broken|broke|bulb|unlit|pitch black|wedi diffodd|ddim yn gweithio|tywyll)\b/,
  ],
];

export const faultSaid = (text: string): Fault | undefined => {
  const said = normalise(text.slice(0, 300));
  return FAULTS.find(([, fault]) => fault.test(said))?.[0];
};

/** In a message that opened the form, near the light that it is said of: "outside my house" and "by the off licence" say nothing. */
export const faultSpotted = (text: string): Fault | undefined => {
  const said = normalise(text.slice(0, 300));
  const [, before = '', after = ''] = LIGHT.exec(said) ?? [];
  return faultSaid(`${before} ${after}`.trim());
};
const LIGHT =
  /\b((?:flickering|flashing|broken|damaged|smashed|dead|leaning) )?(?:street ?lights?|street ?lamps?|lamp ?posts?|lights?|lamps?|golau|goleuadau)((?: (?!outside\b|on (?!and|all|in|during|off)|in (?!the day)|at\b|by\b|near\b|opposite\b|along\b|behind\b)[a-z0-9]+){0,7})/;
