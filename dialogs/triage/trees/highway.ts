// A dangerous road, tree, cover, sign or lamp post. Owner: highways.
import { NATIONAL_HIGHWAYS } from '../../numbers.ts';
import { UNCLEAR } from '../../../bot/styles/tree-nodes.ts';
import { normalise } from '../../../bot/understanding/normalise.ts';
import { saidIn } from '../../forms/said.ts';
import { callUs, onStreets } from '../calls.ts';
import { triage, yesNo } from '../triage-tree.ts';

const whatSpotted = saidIn({
  cover: /\b(?:manhole|cover|drain lid)\b/,
  wires: /\b(?:wires?|cables?)\b.*\b(?:lamp|light)\b/,
  tree: /\b(?:tree|branch)\b/,
  needles: /\b(?:needles?|syringes?|nodwydd\w*)\b/,
  motorway: /\b(?:motorway|trunk road|m\d{1,2})\b/,
});

/** What is told of plainly, and pages nobody; a hole that is deep does, and so does what is in the way. */
const CALMER =
  /\b(?:pot ?holes?|dead (?!body|man|woman|person|child|people|bodies)\w+|roadkill|ice|icy|black ice|frost|snow|glass|litter|rubbish|fly ?tip\w*|leaves|lines|markings|paint|faded|bins?|sofa|mattress|trolley|graffiti|overgrown|hedge|weeds|puddles?|street ?lights? (?:is |are )?(?:out|off|not working|flicker\w*)|kerb|paving|slabs?|twll bach|rhew|gwydr|sbwriel)\b/;
const GRAVE =
  /\b(?:deep|huge|massive|big|enormous|giant|sinkhole|sink hole|collaps\w*|caved|missing|swallow\w*|wires?|cables?|oil|diesel|fuel|chemicals?|swerv\w*|crash\w*|middle|blocking|blocked|fast|main road|hit|nearly|danger\w*|fell|slipped|injur\w*|hurt|fire|smok\w*)\b/;
const COVERS =
  /\b(?:manhole\w*|covers?|drain lid|grate|grid|sink ?hole|(?:deep|massive|huge|big|enormous|giant|large) (?:pot ?)?holes?|holes?|caved in|twll dwfn)\b/;
const whatRead = (text: string): string | undefined => {
  const said = normalise(text);
  const spotted = whatSpotted(text);
  if (spotted !== undefined) return spotted;
  if (COVERS.test(said.replace(/(?<!deep |massive |huge |big |enormous |giant |large )pot ?holes?/g, ' ')))
    return 'cover';
  return CALMER.test(said) ? (GRAVE.test(said) ? UNCLEAR : 'other') : undefined;
};

export const highway = triage(
  'triage-highway',
  'risk',
  {
    risk: yesNo('Is the road blocked, or is anyone at risk now?', 'At risk', {
      yes: 'danger',
      no: 'what',
      unclear: 'danger',
      hears: {
        about: 'blocked|blocking|risk|danger\\w*|in the way|obstruct\\w*|perygl|blocio|rhwystro',
        no: /\b(?:(?:cars|traffic|people|you|they|everyone|vehicles|we) can (?:still |just |all )?(?:get|go|drive|squeeze|pass) ?(?:past|by|round|around|through)?|(?:can|could) (?:still )?(?:get|go|drive) (?:past|by|round|around|through)|(?:on|over|in|onto) the (?:pavement|verge|grass|footpath|path)|(?:at|by|on) the (?:side|edge) of the road|on the grass verge|out of the way|room to (?:get|go|pass)(?: \w+)?|coned off|fenced off)\b/,
        calm: 'street ?lights?|dead (?:deer|fox|cat|badger|animal|bird|hedgehog)|pothole|potholes|deer|animal|litter|rubbish|mess|ugly|leaves|lights?|lamp post|sign|bent|faded|small|big|glass|bulb|out',
        alarm:
          'swerv\\w*|nearly|crash\\w*|accident|hit|main road|middle of the road|into the road|on the road|wires?|tripped|fell|dangling|hanging|about to|deep|manhole|collapsed|sinkhole|wheelchairs? (?:cant|have)|kids|children',
      },
    }),
    what: {
      ask: 'What is it?',
      label: 'What',
      unclear: 'urgent',
      to: {
        cover: ['A cover is missing, or a deep hole', 'urgent'],
        wires: ['Wires hang out of a lamp post', 'urgent'],
        tree: ['A tree or branch is down', 'fallen'],
        needles: ['Needles', 'needles', { en: 'Do not touch them.', cy: 'Peidiwch â’u cyffwrdd.' }],
        motorway: ['It is on a motorway or trunk road', 'trunk'],
        other: ['Something else', 'fallen'],
      },
      reads: whatRead,
      spots: whatSpotted,
    },
    danger: {
      severity: 'S1',
      asks: 'place',
      page: 'highways',
      says: onStreets({
        en: 'Keep away from it. If a life is at risk or a main road is blocked, call 999 first.',
        cy: 'Cadwch draw. Os oes perygl i fywyd neu os yw prif ffordd wedi’i blocio, ffoniwch 999 yn gyntaf.',
      }),
    },
    urgent: {
      severity: 'S1',
      asks: 'place',
      page: 'highways',
      says: onStreets({
        en: 'Keep away from it, and keep others away if you can do so safely.',
        cy: 'Cadwch draw, a chadwch eraill draw os gallwch yn ddiogel.',
      }),
    },
    needles: {
      severity: 'S1',
      asks: 'place',
      page: 'cleansing',
      says: {
        en: 'Keep children and pets away. If a needle pricked anyone, call 999 or 111.',
        cy: 'Cadwch blant ac anifeiliaid draw. Os pigodd nodwydd rywun, ffoniwch 999 neu 111.',
      },
    },
    fallen: { severity: 'S2', asks: 'place', says: callUs },
    trunk: {
      severity: 'S4',
      tell: true,
      says: {
        en: `Motorways and trunk roads are not ours. In danger, call 999. In England call National Highways on ${NATIONAL_HIGHWAYS}; in Wales look at traffic.wales.`,
        cy: `Nid ni sy’n gofalu am draffyrdd a chefnffyrdd. Mewn perygl, ffoniwch 999. Yn Lloegr ffoniwch National Highways ar ${NATIONAL_HIGHWAYS}; yng Nghymru edrychwch ar traffig.cymru.`,
      },
    },
  },
  'your report of the street',
);
