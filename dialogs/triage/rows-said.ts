// What people write of each row, on normalised words: what opens its tree. Where a message fits two, the more serious is taken.
import type { Content } from '../../bot/content.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { treeId } from './rows.ts';
import { ring } from './rung-said.ts';
import { AFTER_IN_WELSH, BEFORE_IN_WELSH, rowsInWelsh } from './rows-said-cy.ts';

const LEAK =
  /\bburst(?:ed)? (?:pipe|tank)|\bpipe\w* (?:has |have |is |just )*burst|\bwater (?:is )?(?:pouring|gushing|coming (?:in|through|down)|everywhere)|\b(?:leak|leaking|leaks) (?:\w+ ){0,3}(?:through|from|under|in|all over|everywhere|flat|ceiling|boiler|upstairs)\b|\b(?:boiler|ceiling|roof tank|pipe|radiator) (?:is |has a )?leak\w*|^(?:big |bad |massive |huge |urgent )?(?:leak|water leak)$/;
const FIXTURE =
  '(?:sink|basin|bath|shower|toilet|loo|cistern|washing machine|dishwasher|radiator|pipe|pipes)';
const BESIDE = `(?: (?:under|behind|by|in|next to|near) (?:\\w+ ){0,2}${FIXTURE}\\b)?`;
/** A bowl may catch it: the tree asks. */
const AT_FIXTURE =
  `\\b(?:leak|leaking|leaks) (?:out |from )*(?:under|underneath|by|at|behind|round|from|in) (?:\\w+ ){0,2}${FIXTURE}\\b${BESIDE}` +
  `|\\b(?:leak|leaking) in (?:\\w+ )?(?:bathroom|kitchen|toilet|utility room|bedroom|living room|lounge|hall|hallway)\\b` +
  `|\\b${FIXTURE} (?:under (?:\\w+ ){0,2}${FIXTURE} )?(?:is |s |has (?:got )?|a |sprung |keeps |started )*(?:leak|leaking|leaks)(?: a (?:bit|little))?\\b` +
  `|\\bwater (?:\\w+ ){0,6}from (?:\\w+ ){0,2}(?:washing machine|dishwasher)\\b` +
  `|\\bwater (?:is )?(?:coming|leaking|dripping) (?:out |from )*(?:under|underneath|behind|from) (?:\\w+ ){0,2}${FIXTURE}\\b${BESIDE}`;

/** The most serious first. */
const IN_ENGLISH: readonly (readonly [row: string, said: RegExp])[] = [
  [
    'lift',
    /\blift\b(?!.* (?:to|home)$).*\b(?:broken|stuck|not work\w*|isnt working|out of (?:order|service)|wont)\b|\b(?:broken|stuck) (?:in (?:the |a )?)?lift\b|\b(?:fix|mend|repair|sort) (?:the|our|your|this) lift\b/,
  ],
  [
    'homeless',
    /\b(?:nowhere|no ?where|no place|nothing) (?:\w+ ){0,2}(?:to )?(?:sleep|stay|go)(?: tonight)?\b|\b(?:kicked|thrown|chucked) (?:me |us )?out(?: of (?:my|the|our) (?:house|home|flat))?\b|\b(?:sleeping|sleep) (?:rough|on the streets?|in my car)\b|\b(?:homeless|evicted) (?:tonight|today|now)\b/,
  ],
  ['leak', new RegExp(`${LEAK.source}|${AT_FIXTURE}`)],
  [
    'power',
    /\b(?:no|lost|without) (?:power|electric\w*|leccy|lekky|elec)\b(?! (?:shower|bill|meter|points?))|\b(?:power|electric\w*|leccy|lekky)(?: (?:has|is|s|all|just))* (?:gone|off|out|down)\b|\bpower ?cut\b|\b(?:lights?|sockets?|fuses?|fuse ?box|rcd|electrics?|power) (?:keeps? |is |are |has |have )*(?:trip\w*|blow\w*)(?: (?:off|out))?(?: when .{0,40})?/,
  ],
  [
    'heating',
    /\b(?:no|without|havent got any|got no) (?:heat\w*|hot water)\b|\b(?:boilers?|heatings?|boeler)(?: (?:has|is|s|have|just|all))* (?:broke\w*|packed (?:up|in)|stopped|dead|died|gone|off|bust|knackered|not work\w*|isnt work\w*|keeps (?:going off|cutting out|switching off|breaking down|turning off)|wont (?:turn on|come on|work|light|start|fire up)|broken down|conked out)\b|\b(?<!\b(?:bathroom|bedroom|kitchen|room|hall|lounge|landing|one) )radiators? (?:\w+ )?(?:stone )?cold\b|\b(?:heating|boiler) doesnt work/,
  ],
  [
    'no-water',
    /\bno water\b(?! pressure)|\bnothing comes? out of (?:any of )?(?:my |the )?taps?|\btaps? (?:are |is |all )*dry\b|\bfrozen pipes?\b/,
  ],
  [
    'toilet',
    /\b(?:toilet|loo|bog|lav\w*|wc)(?: (?:is|s|are|has|keeps|all))* (?:blocked|overflow\w*|wont flush|backed up|not flush\w*|doesnt flush|block)|\bblocked (?:toilet|loo|bog)|\b(?:only|one) (?:toilet|loo)\b.*\b(?:blocked|broken|wont|not)|\bsewage\b.*\b(?:coming|overflow\w*|in|up)\b|\bsoil pipe\b/,
  ],
  [
    'insecure',
    /\blocked (?:my ?self )?out\b|\blost my (?:door |house |front door )?keys?\b|\b(?:front|back|outside|my) (?:door|window)(?: \w+){0,3} (?:wont|doesnt|cant|not|kicked|smashed|broken)(?: \w+){0,2}(?: (?:lock|shut|close|in))?\b|\b(?:cant|wont|doesnt) lock (?:my|the)?|\bdoor (?:was |got |been )?kicked in\b|\bwindow (?:was |has been |is |got )?smashed\b/,
  ],
  [
    'structure',
    /\b(?:ceiling|wall|balcony|roof|chimney)(?: \w+){0,2} (?:fell|fallen|falling|collaps\w*|leaning|loose|come down|came down|cracking)\b/,
  ],
  [
    'alarm',
    /\b(?:smoke|fire) (?:alarm|detector)\b.*\b(?:not work\w*|doesnt work|broken|chirp\w*|isnt work\w*)|\bfire door\b.*\b(?:broken|wont|damaged)|\basbestos\b.*\b(?:damaged|broken|cracked|drilled)/,
  ],
  ['damp', /\b(?:mou?ld\w*|damp|mildew|condensation|fungus)\b/],
  [
    'noise',
    /\b(?:party|music|noise|shouting|banging)\b.*\b(?:next door|upstairs|neighbou?rs?|loud|all night|again|now)\b|\bloud (?:music|noise|party)\b|\bnoisy neighbou?rs?\b/,
  ],
];

const SAID: readonly (readonly [row: string, said: RegExp])[] = IN_ENGLISH.map(([row, said]) => {
  const welsh = rowsInWelsh[row];
  return [row, welsh === undefined ? said : new RegExp(`${said.source}|${welsh}`)];
});

/** What one message tells of, if it tells of one. */
export const rowSaid = (text: string): string | undefined => {
  const said = normalise(text);
  return SAID.find(([, pattern]) => pattern.test(said))?.[0];
};

// No word stands there twice, and what may be anything stands there once: or a long message would be read in ever so many ways.
const BEFORE = `(?:(?:hi|hello|help|please|pls|we|i|ive|weve|got|get|have|has|is|my|the|our|a|an|theres|there|its|am|im|all|${BEFORE_IN_WELSH}) )*`;
const AFTER =
  `(?: (?:at all|please|help|now|again|tonight|today|since \\w+|in (?:my|the|our) (?:house|flat|home)|it|next door|upstairs|${AFTER_IN_WELSH}))*` +
  '(?: (?:(?:and|with|ac|a|ers|dau|dwy|tri|tair|babi|plant|phlant) .{0,60}|and freezing|(?:mae n )?oer (?:iawn|yma)(?: .{0,40})?|(?:\\d+|one|two|three|four|five|six) (?:days?|weeks?|wks?|months?|mths?|years?|yrs?) old\\b.{0,50}|(?:new ?born|baby|babies|kids?|children|toddler|pregnant|elderly)\\b.{0,50}))?';

/** So people ask for the topic whose answer leads to the same tree, or to a repair that can wait: it is learned from them. */
const TOPIC =
  '(?!.*\\b(?:its freezing|only loo|byrstio|no where|on the street|overflowing with|any of my|electrics keep|scared|sticks)\\b)';

/** A message that tells of this row and of nothing else opens its tree straight away; a longer one is understood as any other is. */
export const rowOpened: readonly (readonly [row: string, said: RegExp])[] = SAID.map(([row, said]) => [
  row,
  new RegExp(`^${TOPIC}${BEFORE}(?:${said.source.replaceAll('^', '')})${AFTER}$`),
]);

/** Damp, noise and alarms have time for the question which of them it is. */
const WAITING: ReadonlySet<string> = new Set(['damp', 'noise', 'alarm']);
const OVER = /\b(?:last (?:year|month|week)|years? ago|used to|was fixed|been fixed|got fixed|llynedd)\b/;

/** What cannot wait. */
const urgentRow = (text: string): string | undefined => {
  const row = OVER.test(normalise(text)) ? undefined : rowSaid(text);
  return row === undefined || WAITING.has(row) ? undefined : row;
};

export const triaged: Content['triage'] = {
  topics: ['repair-report', 'repair-emergency', 'form:report-repair'],
  tells: (text) => urgentRow(text) !== undefined,
  topic: 'repair-emergency',
  tree: (text) => {
    const row = urgentRow(text);
    return row === undefined ? undefined : treeId(row);
  },
  ring,
};
