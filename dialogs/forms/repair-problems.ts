// How people name what is wrong with a thing that is repaired, and who they rent from. Owner: repairs.
import { listed } from '../../bot/fields/listed.ts';
import type { More } from '../../bot/fields/words.ts';
import type { Both, Field } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { saidIn } from './said.ts';

const NOT = '(?:not|no|wont|will not|cant|cannot|can not|doesnt|does not|dont|isnt|didnt|ddim|methu|nid)';
const not = (...done: readonly string[]): string => `\\b${NOT} (?:\\w+ ){0,2}?(?:${done.join('|')})`;
const any = (...words: readonly string[]): RegExp => new RegExp(words.join('|'));
const SHUTS = [not('clos\\w*', 'shut\\w*', 'lock\\w*', 'cau', 'cloi'), '\\bunlocked\\b'];
const STIFF = [
  '\\bst(?:ick|uck)',
  '\\bstiff',
  '\\bjam',
  '\\bhandle',
  '\\bhinge',
  '\\bglynu',
  not('open\\w*', 'agor'),
];

const PROBLEMS: Readonly<Record<string, RegExp>> = {
  'tap-drips': any('\\bdrip', '\\bleak', '\\bdiferu', '\\bgollwng'),
  'tap-stuck': any('\\bst(?:uck|iff)\\b', '\\bseized', '\\bsownd', not('turn\\w*', 'budge', 'move', 'troi')),
  'sink-blocked': any(
    '\\bblo[ck]+',
    '\\bclog',
    '\\bbung',
    not('drain\\w*', 'empty\\w*', 'going down'),
    '\\bblocio',
  ),
  'sink-cracked': any('\\bcrack', '\\bloose', '\\bwobbl', '\\bchip', '\\bcracio', '\\brhydd'),
  'toilet-only': any('\\b(?:only|just) (?:the )?(?:one|toilet|loo)\\b', '\\bonly toilet', '\\bhunig doiled'),
  'toilet-other': any(
    '\\b(?:one of (?:the )?(?:two|2)|(?:two|2) toilets|another (?:one|toilet|loo))\\b',
    '\\bun o (?:r )?ddau',
  ),
  'toilet-seat': any('\\bseat', '\\blid\\b', '\\bsedd'),
  'pipe-clean': any('\\bclean', '\\bclear\\b', '\\bmains\\b', '\\bdwr glan'),
  'pipe-waste': any('\\bwaste', '\\bdirty', '\\bsewage', '\\bsmell', '\\bbrown', '\\bgwastraff', '\\bbudr'),
  'socket-unsafe': any(
    '\\bunsafe',
    '\\bdanger',
    '\\bspark',
    '\\bburn',
    '\\bbuzz',
    '\\bflicker',
    '\\bcrackl',
    '\\bmelt',
    '\\b(?:bare|exposed|loose) wires?',
    '\\bperyglus',
    '\\bgwreichion',
  ),
  'power-part': any(
    '\\b(?:half|part|some) (?:of )?(?:the |my )?(?:power|electric|house|sockets|lights)',
    '\\b(?:up|down)stairs (?:has |have )?(?:no|off|out)',
    '\\btrip',
    '\\bfuse',
  ),
  'light-dead': any(
    '\\b(?:light|bulb|lamp|socket|switch|plug)s? (?:is |are |has |have )?(?:\\w+ )?(?:dead|out|broken|gone|bust|off|not working)',
    '^(?:its |it is )?(?:not working|dead|broken)$',
  ),
  'smoke-alarm': any('\\b(?:alarm|detector|larwm)\\b'),
  'cooker-gas': any(
    '\\bgas\\b',
    '\\bpilot',
    '\\bignit',
    '\\bburner',
    '\\bflame',
    '\\bnwy\\b',
    not('light\\w*', 'spark\\w*', 'ignite', 'cynnau'),
  ),
  'cooker-electric': any('\\belectric', '\\binduction', '\\bceramic', '\\btrydan'),
  mould: any('\\bmou?ld', '\\bblack (?:spots|patch|stuff|marks)', '\\bllwydni'),
  damp: any('^(?!.*\\bmou?ld).*(?:\\bdamp|\\bwet\\b|\\bllaith|\\btamp)'),
  'window-open': any(...SHUTS),
  'window-glass': any('\\bglass', '\\bsmash', '\\bpane\\b', '\\bcrack', '\\bgwydr'),
  'window-worn': any('\\bdra(?:ught|ft)', '\\bmist', '\\bcondensation', '\\bdrafft', '\\bniwl', ...STIFF),
  'door-open': any(...SHUTS),
  'keys-lost': any('\\bkeys?\\b', '\\blocked out', '\\ballwedd'),
  'door-worn': any(...STIFF, '\\bletter ?box'),
  'floor-rotten': any('\\brot', '\\bgiv(?:es|ing) way', '\\bspong', '\\bhole', '\\bpydru'),
  'floor-loose': any('\\bloose', '\\bworn', '\\bcreak', '\\blift', '\\brhydd', '\\btreulio'),
  banister: any('\\b(?:hand ?)?rail', '\\bbann?ister', '\\bcanllaw'),
  'stair-rotten': any('\\bsteps?\\b', '\\btread', '\\brot', '\\bgris'),
  'heat-none': any(
    '\\bno heat',
    '\\bheating (?:is |has )?(?:\\w+ )?(?:off|broken|gone|not|packed)',
    '\\bdim gwres',
    '\\bpilot light (?:has |is |keeps |s )?(?:\\w+ )?(?:out|off|gone|going out)',
    '^(?:its |it is |it |boiler |the boiler )*(?:just )?(?:not working|doesnt work|dead|broken|broke|packed in|wont (?:start|light|fire|come on|turn on|work))(?: (?:up|at all|anymore|any more))*$',
  ),
  'water-cold': any(
    '\\bno hot water',
    '\\bwater (?:is |s )?(?:\\w+ )?cold',
    '\\bonly cold water',
    '\\bdim dwr (?:poeth|cynnes)',
  ),
  'boiler-noise': any(
    '\\bnois',
    '\\bbang',
    '\\bpressure',
    '\\bgurgl',
    '\\bwhistl',
    '\\bswnllyd',
    '\\bpwysedd',
  ),
  'radiator-leaks': any('\\bleak', '\\bdrip', '\\bgollwng'),
  'radiator-cold': any(
    '\\bcold',
    '\\boer\\b',
    not('warm\\w*', 'hot', 'heat\\w*', 'work\\w*', 'come on', 'coming on', 'gweithio', 'cynhesu'),
  ),
  'roof-leaks': any('\\bleak', '\\bdrip', '\\bwater', '\\brain', '\\bgollwng', '\\bdwr'),
  'roof-tile': any('\\btiles?\\b', '\\bslates?\\b', '\\bteils'),
};
const fits = saidIn(PROBLEMS);
/** "It's not leaking" tells of no leak. */
const problemSaid = (text: string, ids: readonly string[]): string | undefined =>
  fits(normalise(text).replace(DENIED, ' '), ids);
const DENIED =
  /\b(?:not|isnt|arent|wasnt|no longer|stopped|ddim yn|dim yn) (?:\w+ )?(?:leak\w*|drip\w*|block\w*|crack\w*|loose|broken|cold|nois\w*|stuck|stiff|damp|wet|mould\w*|rot\w*|worn|unsafe|danger\w*|spark\w*|flicker\w*|gollwng|diferu|oer|rhydd)\b/g;

/** A toilet is far more urgent where there is no other. */
const NO_FLUSH = new RegExp(
  `${not('flush\\w*', 'work\\w*', 'fflysio')}|\\bblock|\\bbroken\\b|\\boverflow|\\bblocio`,
);
const ONLY_TOILET: Both = {
  en: 'Is it the only toilet in your home? Reply yes, or choose one of these.',
  cy: "Ai dyma'r unig doiled yn eich cartref? Atebwch ie, neu dewiswch un o'r rhain.",
};

/** What is wrong: one of the jobs of what was chosen. */
export const problem = (ask: string, more: More): Field<string, never> => {
  const field = listed(ask, { ...more, reads: problemSaid, spots: problemSaid });
  return {
    ...field,
    parse: (reply, words, at) => {
      const parsed = field.parse(reply, words, at);
      const isToilet = Object.hasOwn(words.en.options ?? {}, 'toilet-only');
      return !parsed.ok && isToilet && NO_FLUSH.test(normalise(reply.text))
        ? { ok: false, why: ONLY_TOILET, meant: 'toilet-only' }
        : parsed;
    },
  };
};
