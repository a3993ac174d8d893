// What people tell of a danger in their own words: "bike came off", "wires hanging out", "its blocking the road". Only a yes is heard here.
import { normalise } from '../../../bot/understanding/normalise.ts';
import type { StreetKind } from '../../../bot/services/street-reports.ts';

/** Said of any problem. */
const ANY =
  /\b(?:dangerous|beryglus|peryglus|(?:someone|somebody|a (?:child|kid|man|woman|lady|cyclist|biker)|my \w+|i|she|he) (?:\w+ )?(?:hurt|injured|was hit|got hit)|accident)\b/;
const OF: Readonly<Record<StreetKind, RegExp | undefined>> = {
  pothole:
    /\b(?:(?:came|come|comes|coming|fell|fallen|fall|falling|thrown|knocked|going) off|fell|fallen|tripped|crashed|swerv\w+|(?:fast|blind|sharp) (?:bend|corner|road)|on (?:a|the) (?:bend|corner)|(?:burst|blew|blown|broke|popped|bust) (?:\w+ ){0,2}(?:tyre|wheel|suspension|axle)|really deep|very deep|cwympo|syrthio|troad cyflym)\b/,
  'fly-tip':
    /\b(?:asbestos|needles?|syringes?|chemicals?|(?:gas|oxygen) (?:bottles?|canisters?|cylinders?)|(?:block|blocks|blocked|blocking|across) (?:up )?(?:\w+ ){0,2}(?:road|lane|street|pavement|path|way)|asbestos|nodwydd\w*|cemeg\w*)\b/,
  'street-light':
    /\b(?:wires?|cables?|leaning|lean(?:s|ed)? over|(?:been )?(?:hit|knocked|struck|run into|crashed into) (?:by|over|down)?|fallen|falling|fell|snapped|hanging off|sparking|sparks|gwifrau|gwyro)\b/,
  'dog-fouling': undefined,
  'abandoned-vehicle':
    /\b(?:leak(?:s|ing)? (?:\w+ )?(?:fuel|petrol|diesel|oil)|burnt|burned|burnt out|torched|set on fire|smashed|(?:block|blocks|blocked|blocking) (?:\w+ ){0,2}(?:road|lane|street|pavement|drive|driveway|path|way|access)|wedi llosgi)\b/,
};
/** Whoever says that there is none is asked. */
const DENIED =
  /\b(?:no|not|none|nobody|no one|noone|isnt|arent|wasnt|werent|didnt|hasnt|havent|never|nothing|without|dim|neb|heb|nid|if|could|might)\b/;

export const dangerTold =
  (kind: StreetKind) =>
  (text: string): 'yes' | undefined => {
    const said = normalise(text.slice(0, 300));
    const isTold = ANY.test(said) || OF[kind]?.test(said) === true;
    return isTold && !DENIED.test(said) && !/\?\s*$/u.test(text) ? 'yes' : undefined;
  };
