// "It's come back on", "sorted it": what failed works again, they say. The whole message, on normalised words; it answers no question of a tree.
import type { Holds } from '../../bot/content.ts';
import { treeId } from './rows.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));
/** What stands before it, what it is said of, and what stands after it; each word by itself. */
const START = setOf(
  'oh|ok|okay|its|it|is|no|nope|actually|sorry|hi|hiya|hello|all|good|hang|on|wait|phew|thank|god|great|right|so|well|update|wow|yay|ah|aw|peidiwch|paid|a|phoeni|sori|o|wel|dim|problem|newyddion|da',
);
const WHAT = setOf(
  'the|my|our|its|it|is|has|was|ive|weve|i|we|that|thats|have|are|theyre|theyve|they|everything|everythings|all|got|just|now|finally|already|literally|suddenly|think|seems|to|be|been|heating|heatings|heat|boiler|boilers|radiator|radiators|rads|hot|power|powers|electric|electricity|electrics|leccy|light|lights|water|waters|taps|supply|toilet|toilets|loo|door|doors|lock|window|alarm|alarms|lift|lifts|leak|pipe|tap|sink|drain|mae|ma|maer|mar|maen|man|popeth|y|yr|trydan|gwres|dwr|toiled|drws|larwm|boeler',
);
const END = setOf(
  'now|again|already|thanks|thank|you|ta|cheers|sorry|today|tonight|this|morning|just|a|minute|ago|mate|love|all|good|fine|ok|okay|properly|completely|for|myself|ourselves|itself|by|its|own|anyway|so|no|need|to|come|anyone|send|dont|bother|coming|anybody|phew|nawr|rwan|eto|diolch|bellach|iawn|yn',
);
const AGAIN = setOf('again|now|nawr|rwan|eto');

/** What they did themselves before it. */
const DID =
  /^(?:i|we|ive|weve|my \w+) (?:have |just )?(?:put|topped|reset|turned|flicked|pressed|switched|changed|bled|restarted|rebooted|unplugged)(?: (?!(?:not|but|still|no|never|nothing|and)\b)\w+){0,6} and (?:now )?/;
const ASKS = /^(?:is|are|does|will|when|why|can|could|ydy|ydi|oes) |^has (?:it|the|my) |^have (?:they|you) /;

/** "Never mind, its working" says that it does again. */
const LEAVES_IT =
  /\b(?:never ?mind|nvm|forget it|scrap that|ignore (?:that|me|this)|no worries|dont worry|good news)\b/;

type Said = { readonly whole: string; readonly state: string };

/** Without what stands around it; "again" and its like stay as one word at the end. Undefined for a question. */
const bareOf = (words: string): Said | undefined => {
  if (ASKS.test(words)) return undefined;
  const told = after(words.replace(LEAVES_IT, ' ').trim().split(/ +/), START)
    .join(' ')
    .replace(DID, '')
    .split(' ');
  const end = told.findLastIndex((word) => !END.has(word)) + 1;
  const isSaid = told.slice(end).some((word) => AGAIN.has(word)) || LEAVES_IT.test(words);
  const again = isSaid ? ['again'] : [];
  const kept = told.slice(0, end);
  return { whole: [...kept, ...again].join(' '), state: [...after(kept, WHAT), ...again].join(' ') };
};

const after = (words: readonly string[], skipped: ReadonlySet<string>): readonly string[] => {
  const from = words.findIndex((word) => !skipped.has(word));
  return from < 0 ? [] : words.slice(from);
};

const FIX = '(?:fixed|sorted|mended|repaired|resolved|solved|dealt with|replaced|unblocked|cleared)';
/** Somebody put it right. */
const BY = new RegExp(
  `^(?:i|we|ive|weve|he|she|they|dad|mum|hubby|my \\w+|(?:(?:the|an?|your|our|my) (?:\\w+ )?)?(?:neighbour|landlord|plumber|electrician|engineer|caretaker|man|bloke|lad|guy|mate)) (?:(?:have|has|had|just|already|managed to|finally|got|came|come|been|out|round|and) ){0,4}(?:${FIX}|(?:fix|sort|mend|repair|replace|unblock|clear))(?: (?:it|that|the \\w+))?(?: out)?(?: again)?$|^(?:i |we |ive |weve )?(?:have )?(?:got|managed to get) (?:it|the \\w+) to (?:lock|shut|close|work)(?: again)?$`,
);
const FIXED = [
  `${FIX}(?: (?:it|that|itself|themselves))?(?: out)?(?: again)?`,
  '(?:working|works|goes|going|running) (?:fine |ok |as normal |properly )?again|working as normal',
  'back (?:to normal|working|up and running)(?: again)?',
  '(?:(?:o|e|hi|fo) )?wedi (?:ei |i )?(?:d?rwsio|trwsio|sortio|ddatrys)(?: again)?',
  '(?:(?:o|e|hi|fo) )?(?:on |en |hin |n |yn )?gweithio again',
];
/** "We have heat again". */
const HAVE =
  /^(?:i|we|ive|weve)(?: have| got| have got)? (?:the |some |our )?(?:heat|heating|hot water|water|power|electric|electricity|electrics|leccy|lights?)(?: back)?(?: on)? again$/;
const BACK = [
  '(?:(?:come|came|gone|kicked|switched|turned) )?back(?: (?:on|in|up))?(?: again)?',
  '(?:come|came|kicked|switched|turned) (?:on|in)(?: again)?',
  'on again|(?:returned|restored|reset)(?: it)?(?: again)?',
  '(?:(?:o|e|hi|fo) )?(?:wedi (?:dod|dwad) )?(?:n ol|nol|yn ol)(?: ymlaen)?(?: again)?|wedi (?:dod|dwad) ymlaen(?: again)?',
];
const FAILS = [
  '(?:gone|went|going|off|out|down|stopped|stopped working|packed (?:up|in)|broken|broke|failed|failing|died|dead|tripped|cut out|blocked|leaking|dripping|not working|stuck|(?:gone|went) (?:off|down|out|cold|wrong)|keeps (?:going off|cutting out|tripping)) again',
  '(?:didnt|did not|hasnt) (?:last|lasted)(?: long)?(?: again)?|(?:happened|doing it) again',
  'wedi (?:mynd|torri|diffodd|stopio)(?: (?:off|allan|i lawr))? again',
];

const saying = (states: readonly string[], by?: RegExp): ((words: string) => boolean) => {
  const pattern = new RegExp(`^(?:${states.join('|')})$`);
  return (words) => {
    const said = bareOf(words);
    return (
      said !== undefined &&
      (pattern.test(said.state) || (by !== undefined && (by.test(said.whole) || HAVE.test(said.whole))))
    );
  };
};
const fails = saying(FAILS);
const row = (states: readonly string[], eases?: readonly string[]) => ({
  over: saying([...FIXED, ...states], BY),
  fails,
  ...(eases && { eases: saying(eases) }),
});

/** No danger's tree is here: those have a hold, and a word of their own that ends it. */
const ROWS: Holds['mended'] = {
  power: row(BACK),
  heating: row([...BACK, '(?:getting )?(?:warm|hot) again']),
  'no-water': row(BACK),
  lift: row([]),
  toilet: row(['(?:flushing|gone down|drained|draining)(?: again)?']),
  insecure: row([
    '(?:locks|locked|shuts|shut|closes|closed)(?: it)?(?: again)?',
    '(?:found|got) (?:the|my|our|a|some|spare)(?: spare)? keys?',
    '(?:im|were|am|let|let back|back) in(?:side)?(?: again)?',
  ]),
  alarm: row([
    'stopped (?:chirping|beeping|bleeping|chirruping)(?: again)?',
    '(?:changed|replaced|put in|put) (?:(?:a|the|new|in) ){0,3}batter(?:y|ies)(?: in)?(?: again)?',
  ]),
  leak: row([], ['stopped(?: (?:leaking|dripping|running))?(?: again)?|not leaking any ?more|dried up']),
};

export const mended: Holds['mended'] = {
  'report-repair': row([]),
  ...Object.fromEntries(Object.entries(ROWS).map(([id, said]) => [treeId(id), said])),
};
