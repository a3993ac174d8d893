// What stands in the trail of an incident, in words that somebody reads years later: no ids, and every time a local one.
import type { Incident, OverByThem, RightSaid, TrailEntry } from '../bot/incidents/incident.ts';
import type { MoreTold } from '../bot/incidents/more-told.ts';
import { ANSWERS, NOT_OWED, OUTCOMES, rowWords, TAKEN_FROM } from './incident-words.ts';
import { ruleWords } from './rule-words.ts';

/** The rest of an entry. What a later version writes is said as it stands. @param when says an ISO time */
export const trailMore = (
  { what, detail = '' }: TrailEntry,
  incident: Pick<Incident, 'clocks'>,
  when: (iso: string) => string,
): string => {
  const [first = '', ...rest] = detail.split(' ');
  const clock = incident.clocks.find(({ id }) => id === first);
  switch (what) {
    case 'reported':
    case 'added':
      return toldWords(detail);
    case 'clock-started':
      return clock === undefined ? detail : `${clock.must.en}, by ${when(clock.due)}`;
    case 'clock-stopped':
      return clock === undefined ? detail : `${clock.must.en}: ${stoppedWords(clock, rest, when)}`;
    case 'breached':
      return clock?.must.en ?? detail;
    case 'alarm':
      return clock === undefined
        ? wordsIn(ALARMS, detail)
        : `${clock.must.en}: ${wordsIn(ALARMS, rest.join(' '))}`;
    case 'paged':
      return wordsIn(ROLES, detail);
    case 'answered':
      return answer(detail);
    case 'reopened':
      return detail === 'not-safe' ? 'it is not safe after all' : detail;
    case 'told':
      return wordsIn(TOLD, detail);
    case 'closed':
      return closedWords(detail);
    case 'said-safe':
      return detail === 'called-off' ? 'there was no danger, they say' : '';
    case 'noted':
      return detail.startsWith(NOT_TOLD)
        ? `not sent, for somebody else may read it: ${wordsIn(TOLD, detail.slice(NOT_TOLD.length))}`
        : (linkWords(detail) ?? rightWords(detail) ?? notedWords(detail));
    default:
      return detail;
  }
};

/** `S1 insecure/threat +place`: how bad, what decided it, and of what more was told. */
const toldWords = (detail: string): string => {
  const [, severity = '', rule = '', more = ''] = /^(S[0-4H]) (\S+)((?: \+\S+)*)$/.exec(detail) ?? [];
  if (severity === '') return detail;
  const decided = `${severity} ${rule.includes('/') ? ruleWords(rule) : rowWords(rule)}`;
  const of = more.split(' +').slice(1);
  return of.length === 0 ? decided : `${decided}. Told: ${of.map((each) => wordsIn(MORE, each)).join(', ')}`;
};
/** What was told is theirs, and is erased with it; that it was told is evidence. */
const MORE: Readonly<Record<MoreTold, string>> = {
  place: 'where it is',
  phone: 'how to reach them',
  home: 'who is at home',
  photos: 'photos',
  answers: 'what they were asked',
  worse: 'that it is getting worse',
  words: 'in their own words',
};

/** `linked R-204518`: which of them is one danger. */
const linkWords = (detail: string): string | undefined => {
  const [what = '', reference = ''] = detail.split(' ');
  const words = (Object.hasOwn(LINKED, what) ? LINKED[what] : undefined) ?? '';
  return words === '' || reference === '' ? undefined : `${words} ${reference}`;
};
const LINKED: Readonly<Record<string, string>> = {
  linked: 'taken to be the same danger as',
  with: 'may be another danger, and is asked for together with',
  same: 'the same was also reported as, and closed there:',
  leads: 'one page asks for it, and for others that are open still:',
  unlinked: 'on its own from here on, and no more with',
  joined: 'the same danger is reported in',
};

/** `right-to-repair not-secure: she is a lodger`. */
const rightWords = (detail: string): string | undefined => {
  const [, said = '', note = ''] = /^right-to-repair ([a-z-]+)(?:: (.*))?$/s.exec(detail) ?? [];
  const words = Object.hasOwn(RIGHTS, said) ? RIGHTS[said as RightSaid] : undefined;
  return words && `Right to Repair: ${words}${note === '' ? '' : `: “${note}”`}`;
};
const RIGHTS: Readonly<Record<RightSaid, string>> = { applies: 'it applies', ...NOT_OWED };

const NOT_TOLD = 'not told: ';

/** What was noted, and what stands after it: `done: as in --why`. */
const notedWords = (detail: string): string => {
  const [what = '', ...note] = detail.split(': ');
  const words = Object.hasOwn(HAPPENED, what) ? HAPPENED[what] : undefined;
  if (words === undefined) return wordsIn(INFORMED, detail);
  return note.length === 0 ? words : `${words}: “${note.join(': ')}”`;
};
/** By what they say, where those on call were asked already. */
const OVER: Readonly<Record<`says-${OverByThem}`, string>> = {
  'says-not-ours': 'by what they answered it is for somebody else to mend',
  'says-works-again': 'they write that it was put right, or works again',
};
/** What somebody says was done, or befell. */
const HAPPENED: Readonly<Record<string, string>> = {
  done: 'put right',
  attended: 'somebody was there',
  investigated: 'looked into',
  'summary-sent': 'written summary sent',
  'works-begun': 'further work begun',
  'works-started': 'further work started on site',
  'no-visit': 'nobody had said that they were on the way: it stands by their word, and no visit is recorded',
  'sent-stop': 'sent STOP: pages may not reach their telephone',
  nothing: 'they write that it was nothing, and were asked for the word SAFE',
  ...OVER,
};

/** `at TIME`, and where nothing was owed why. */
const stoppedWords = (
  clock: Incident['clocks'][number],
  [, at = '', why = '', from = '']: readonly string[],
  when: (iso: string) => string,
): string =>
  why === '' || why === 'from'
    ? keptOrNot(clock, at, from, when)
    : `${at > clock.due ? 'it had run out, and then ' : ''}nothing was owed, for ${wordsIn(NOT_OWED, why)}, ${when(at)}`;

/** How it ended, and why; before that was asked, the reason alone. */
const closedWords = (detail: string): string => {
  const [, outcome = '', of = '', why = ''] = /^([a-z-]+)(?: ([A-Z]-\d+))?(?:: (.*))?$/s.exec(detail) ?? [];
  if (!Object.hasOwn(OUTCOMES, outcome)) return detail;
  return `${OUTCOMES[outcome as keyof typeof OUTCOMES]}${of === '' ? '' : ` ${of}`}${why === '' ? '' : `: “${why}”`}`;
};

const keptOrNot = (
  { due }: Incident['clocks'][number],
  at: string,
  from: string,
  when: (iso: string) => string,
): string =>
  `${at > due ? 'too late' : 'in time'}, ${from === '' ? '' : `${wordsIn(TAKEN_FROM, from)}, `}${when(at)}`;

const answer = (detail: string): string => {
  const [said = '', ...note] = detail.split(': ');
  const words = Object.hasOwn(ANSWERS, said) ? ANSWERS[said as keyof typeof ANSWERS] : said;
  return note.length === 0 ? words : `${words}: “${note.join(': ')}”`;
};

const wordsIn = (words: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(words, id) ? words[id] : undefined) ?? id;

/** As whom somebody on call was paged. */
export const roleWords = (role: string): string => wordsIn(ROLES, role);
const ROLES = { first: 'first on call', second: 'second on call', 'duty-manager': 'duty manager' };
const ALARMS = {
  late: 'the time is running out',
  'late paged': 'the time is running out; no text of it, for they had just been paged',
  'late said': 'the time is running out; no text of its own, for another was sent of the same work',
  breached: 'the time has run out',
  'breached paged': 'the time has run out; no text of it, for one is sent of the danger that it goes with',
  'breached said': 'the time has run out; no text of its own, for another was sent of the same work',
  nobody: 'the rota has nobody on call',
  unreached: 'nobody on call has answered',
  'given-up': 'nobody is paged any more',
};
const TOLD = {
  acknowledged: 'somebody on call has it',
  'on-the-way': 'somebody is on the way',
  'made-safe': 'it was made safe',
  'given-back': 'whoever had it cannot come, and the next is asked',
  'not-safe': 'it is not safe after all, and those on call are asked',
  apart: 'it may be another danger than the one that somebody has, and those on call are asked',
  unreached: 'nobody was reached, and whom to call',
  still: 'still nobody was reached, and whom to call',
  'given-up': 'nobody is paged any more, and whom to call',
};
/** What those on call were told by text. */
const INFORMED = {
  acknowledged: 'told that their answer is noted: it is theirs',
  'on-the-way': 'told that their answer is noted: on the way',
  'made-safe': 'told that their answer is noted: made safe',
  'not-safe': 'told that their answer is noted: not safe after all',
  cannot: 'told that their answer is noted: cannot come',
  'other-on-the-way': 'told that another is on the way, and that they need not go',
  'other-made-safe': 'told that another says it is made safe',
  'held-by-other': 'told that another has it',
  'is-over': 'told that it is over already',
  taken: 'told that another has it',
  'said-safe': 'told that they say they are safe',
  'called-off': 'told that they say there was no danger',
  'works-again': 'told that they say it was put right, or works again',
  'not-ours': 'told that by their answers it is for somebody else to mend',
  added: 'told that there is more',
  worse: 'told that they say it is getting worse',
  homes: 'told how many homes report it',
  'homes-open': 'told that other homes that reported it are still open',
  'pages-stopped': 'told that somebody on call sent STOP, and that pages may not reach them',
  'safe-not-noted': 'told that it is not noted as made safe, for they told of a danger with it',
  closed: 'told that it is closed',
  'case-closed': 'told that its case is closed, and asked how it ended',
};
