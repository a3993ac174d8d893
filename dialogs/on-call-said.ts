// The texts that those on call get: one SMS where that can be, and nothing in it that is not for whoever looks over a shoulder.
import { segments } from '../bot/channels/gsm7.ts';
import type { Clock } from '../bot/clocks/clock.ts';
import { localTime, spokenDay } from '../bot/dates.ts';
import type { AnsweredOver, OnCallNews as News } from '../bot/incidents/effect.ts';
import type { Incident, OnCallAnswer } from '../bot/incidents/incident.ts';
import { isOfPersons, rowWords } from './incident-words.ts';
import { inOneLine, plain, tellsOfSomebody } from './place-in-text.ts';

/** What a text may know of an incident. `place` is as they wrote it. */
export type TextFacts = Pick<
  Incident,
  'reference' | 'row' | 'severity' | 'awareAt' | 'place' | 'given' | 'quiet'
> & {
  readonly homes?: number;
  readonly unplaced?: number;
  readonly reopenedAt?: string;
  readonly closed?: true;
  readonly another?: readonly string[];
  readonly welsh?: true;
  readonly noCalls?: true;
  readonly has?: string;
};
/** `link` is the whole address of the page; `now` is Porth's time. */
export type TextAt = { readonly link: string; readonly now: Date; readonly timeZone: string };

export const HOW_TO_ANSWER = 'then OK, WAY, SAFE or CANT';

/** "URGENT S1 leak, 14 Elm Road NM4 2QP, told 03:02. Reply 482 then OK, WAY, SAFE or CANT. https://…/l/…" */
export const pageText = (told: TextFacts, code: string, at: TextAt): string => {
  const { severity, awareAt } = told;
  const urgent = severity === 'S0' || severity === 'S1' ? 'URGENT' : 'ON CALL';
  const isOne = isOfPersons(told);
  const what = isOne
    ? `a person needs ${told.noCalls === true ? 'help, do not ring' : 'a call back'}`
    : `${severity} ${rowWords(told.row)}`;
  // Whoever made it safe would take it for the page that they had.
  const toldAt =
    told.reopenedAt === undefined ? whenSaid(awareAt, at) : `AGAIN ${whenSaid(told.reopenedAt, at)}`;
  const text = (how: How): string =>
    placed(
      told,
      (where) =>
        `${urgent} ${what}, ${countSaid(told)}${where}${how.noCalls ?? ''}told ${toldAt}${how.welsh ?? ''}. Reply ${code} ${HOW_TO_ANSWER}. ${at.link}`,
    );
  const welsh = told.welsh === true ? ' in Welsh' : '';
  const noCalls = told.noCalls === true && !isOne ? 'no calls, ' : '';
  return firstThatFits(text, [{ welsh, noCalls }, { noCalls }, { welsh }]);
};

/** In which language they write, and that they are not to be rung. Why is nobody's who looks over a shoulder. */
type How = { readonly welsh?: string; readonly noCalls?: string };
/** It stands on the page as well: it takes no room from the place, and makes no second message. */
const firstThatFits = (text: (how: How) => string, ways: readonly How[]): string => {
  const bare = text({});
  const { parts } = segments(bare);
  const isWhole = ({ welsh = '', noCalls = '' }: How, whole: string) =>
    whole.length === bare.length + welsh.length + noCalls.length && segments(whole).parts === parts;
  return (
    ways.map((how) => [how, text(how)] as const).find(([how, whole]) => isWhole(how, whole))?.[1] ?? bare
  );
};

/** One page asks for all of them: "24 reports, no place, ". */
const countSaid = ({ homes = 1, unplaced = 0 }: TextFacts): string => {
  if (homes < 2) return '';
  const where = unplaced >= homes ? ', no place' : unplaced > 0 ? `, ${unplaced} no place` : '';
  return `${homes} reports${where}, `;
};

/** Why somebody is warned: a clock that may still be kept, or is broken; a page that nobody answers. */
export type Alarm =
  | { readonly why: 'late' | 'breached'; readonly clock: Pick<Clock, 'due' | 'must'> }
  | { readonly why: 'nobody' | 'unreached' | 'given-up' };

export const alarmText = (told: TextFacts, alarm: Alarm, code: string, at: TextAt): string => {
  const name = isOfPersons(told) ? told.reference : `${told.reference} ${rowWords(told.row)}`;
  // What is closed has no number to answer with any more.
  const how =
    told.closed === true
      ? 'It is closed, and nobody said that this was done.'
      : // Whoever is warned rings them, and answers for nobody.
        told.has === undefined
        ? `Reply ${code} ${HOW_TO_ANSWER}.`
        : `${plain(told.has)} has it, code ${code}.`;
  const rest = `${how} ${at.link}`;
  switch (alarm.why) {
    case 'late':
      return `DUE SOON ${name}: ${plain(alarm.clock.must.en)}, by ${whenSaid(alarm.clock.due, at)}. ${rest}`;
    case 'breached':
      return `TOO LATE ${name}: ${plain(alarm.clock.must.en)}, by ${whenSaid(alarm.clock.due, at)}. ${rest}`;
    case 'nobody':
      return `ALARM ${name}: the rota has nobody on call. ${rest}`;
    case 'unreached':
      return `ALARM ${name}: nobody on call has answered. They were told to call. ${rest}`;
    case 'given-up':
      return `ALARM ${name}: nobody on call has answered, and nobody is paged any more. ${rest}`;
    default:
      return alarm satisfies never;
  }
};

/** What somebody's own answer came to. `by`: who has it, where that is another. */
export type AnswerNews =
  | { readonly what: Exclude<OnCallAnswer, 'cannot' | 'acknowledged'> }
  | ({ readonly what: 'acknowledged' } & Pick<TextFacts, 'homes' | 'unplaced'>)
  | { readonly what: 'cannot' }
  | { readonly what: 'held-by-other'; readonly by: string }
  | { readonly what: 'is-over'; readonly over: AnsweredOver };

export const answerText = (news: AnswerNews, code: string, at: Pick<TextAt, 'now' | 'timeZone'>): string => {
  const time = localTime(at.now, at.timeZone).time;
  switch (news.what) {
    case 'acknowledged':
      return `${code} is yours from ${time}${allOf(news)}. Nobody else is paged. Reply ${code} WAY when you set off, ${code} SAFE when it is made safe, ${code} CANT to give it back.`;
    case 'on-the-way':
      return `${code}: noted ${time}, you are on your way. Reply ${code} SAFE when it is made safe.`;
    case 'made-safe':
      return `${code}: noted ${time}, made safe.`;
    case 'not-safe':
      return `${code}: noted ${time}, it is not safe after all. It is open again, and those on call are paged.`;
    case 'cannot':
      return `${code}: noted ${time}, you cannot come. It goes to the next on call.`;
    case 'held-by-other':
      return `${code}: ${plain(news.by)} has it already. You need not go.`;
    case 'is-over':
      return overText(news.over, code, at);
    default:
      return news satisfies never;
  }
};

/** "654 was made safe at 03:20. 840 is open: reply 840 OK." */
const overText = (
  { answer, madeSafeAt, alsoOpen = [] }: AnsweredOver,
  code: string,
  at: Pick<TextAt, 'now' | 'timeZone'>,
): string => {
  const over = madeSafeAt === undefined ? 'is closed' : `was made safe at ${whenSaid(madeSafeAt, at)}`;
  const [one, ...others] = alsoOpen;
  if (one === undefined) return `${code} ${over}.`;
  const how = `${one} ${WORD[answer]}${answer === 'made-safe' ? ' and what you did' : ''}`;
  return `${code} ${over}. ${listed(alsoOpen)} ${others.length === 0 ? `is open: reply ${how}` : `are open: begin with the number, like ${how}`}.`;
};
const WORD: Readonly<Record<OnCallAnswer, string>> = {
  acknowledged: 'OK',
  'on-the-way': 'WAY',
  'made-safe': 'SAFE',
  'not-safe': 'NOT SAFE',
  cannot: 'CANT',
};

/** An OK is to all of them, and where nobody knows the place each may be something else. */
const allOf = ({ homes = 1, unplaced = 0 }: Pick<TextFacts, 'homes' | 'unplaced'>): string =>
  homes < 2
    ? ''
    : `, all ${homes} reports of it${unplaced > 0 ? `: ${unplaced >= homes ? 'none says' : `${unplaced} do not say`} where, so ring each` : ''}`;

/** What those who know of it are told beside: all but what their own answer came to. */
export type OnCallNews = Exclude<News, OnCallAnswer | 'held-by-other' | 'is-over'>;

export const newsText = (
  told: TextFacts,
  what: OnCallNews,
  code: string,
  { link, by = '' }: Pick<TextAt, 'link'> & { readonly by?: string },
): string => {
  const name = `${code} ${told.reference}`;
  switch (what) {
    case 'taken':
      return `${name}: ${plain(by)} has it now. You need not go.`;
    case 'other-on-the-way':
      return `${name}: ${plain(by)} is on the way. You need not go.`;
    case 'other-made-safe':
      return `${name}: ${plain(by)} says that it is made safe. You need not go.`;
    case 'said-safe':
      return `${name}: they say that they are safe now. Nobody has checked that. ${link}`;
    case 'called-off':
      return `${name}: they say that there was no danger. Nobody has checked that.${othersSaid(told)} ${link}`;
    case 'works-again':
      return `${name}: they say that it was put right, or works again. Nobody has checked that. ${link}`;
    case 'not-ours':
      return `${name}: by what they answered it is for somebody else to mend. Nobody has checked that. ${link}`;
    case 'added':
      if (told.another !== undefined)
        return `${name}: NOW ${told.severity}, they tell of more${isOfPersons(told) ? '' : `: ${[...new Set(told.another)].map(rowWords).join(', ')}`}. ${link}`;
      return placed(
        told,
        (where) =>
          `${name}: they have told more${where === '' ? '' : `: ${where.replace(/, $/, '')}`}.${told.noCalls === true ? ' Do not ring them.' : ''} ${link}`,
      );
    case 'worse':
      return `${name}: they say that it is getting worse. ${link}`;
    case 'pages-stopped':
      return `${name}: ${plain(by)} sent STOP, so pages may not reach their phone. The next on call is asked. Ring them, or change the rota. ${link}`;
    case 'safe-not-noted':
      return `${name}: NOT noted as made safe, for you told of a danger with it. When it is safe, reply ${code} SAFE and only what you did. ${link}`;
    case 'homes':
      return `${name}: ${told.homes ?? 2} homes report ${isOfPersons(told) ? 'this' : rowWords(told.row)} now, taken to be one danger.${unplacedSaid(told)} Your OK and WAY count for all of them, SAFE for each alone. ${link}`;
    case 'homes-open':
      return `${name}: ${told.homes === 1 ? 'another home that reported it is' : `${told.homes ?? 2} other homes that reported it are`} still open. SAFE counted for this one alone.${told.unplaced === undefined ? '' : ` ${told.unplaced === 1 ? 'One did' : `${told.unplaced} did`} not say where: one page asks for ${told.unplaced === 1 ? 'it' : 'those'}.`} ${link}`;
    case 'case-closed':
      return `${name}: its case is closed, and nobody said whether the work was done. Its time runs on. Say how it ended: ${link}`;
    case 'closed':
      return `${name}: closed.`;
    default:
      return what satisfies never;
  }
};

/** What one of them says is no word of the others. */
const othersSaid = ({ homes = 1 }: TextFacts): string =>
  homes < 2 ? '' : ` ${homes === 2 ? 'Another home reports' : `${homes - 1} other homes report`} it still.`;

/** One of them may be a fire in another street. */
const unplacedSaid = ({ unplaced = 0, homes = 2 }: TextFacts): string => {
  if (unplaced === 0) return '';
  if (unplaced >= homes) return ' None has said where: they may be different places.';
  return ` ${unplaced === 1 ? '1 has' : `${unplaced} have`} not said where, and may be elsewhere.`;
};

/** What is answered at once to a text that answers a page, and not one that is open. */
export type Misread =
  | { readonly kind: 'which'; readonly codes: readonly string[]; readonly what?: readonly string[] }
  | { readonly kind: 'unknown'; readonly code: string; readonly codes: readonly string[] }
  | { readonly kind: 'unclear'; readonly code: string }
  /** Made safe, and not a word of how. */
  | { readonly kind: 'what-was-done'; readonly code: string }
  /** What they say is no account of it. `unsure`: it may be of something else. */
  | { readonly kind: 'not-over' | 'unsure'; readonly code: string }
  /** What was done, and they said SAFE of more than one. */
  | { readonly kind: 'which-safe'; readonly codes: readonly string[] };

export const misreadText = (misread: Misread): string => {
  switch (misread.kind) {
    case 'which':
      return `You have more than one open: ${listed(misread.codes.map((code, at) => `${code} ${misread.what?.[at] ?? ''}`.trim()))}. Begin with the number, like ${misread.codes[0] ?? ''} OK. Nothing is noted yet.`;
    case 'unknown':
      return misread.codes.length === 0
        ? `${misread.code} is not open, and you have no other. Nothing is noted.`
        : `${misread.code} is not open. You have ${listed(misread.codes)}. Nothing is noted yet.`;
    case 'unclear':
      return `I did not understand that. Reply ${misread.code} ${HOW_TO_ANSWER}. Nothing is noted yet.`;
    case 'what-was-done':
      return `What did you do? Reply ${misread.code} SAFE and say it, like ${misread.code} SAFE water off at the stop tap. Nothing is noted yet.`;
    case 'not-over':
    case 'unsure':
      return `${misread.code} is NOT noted as made safe. Danger now? Call 999. If it is safe, reply ${misread.code} SAFE and only what you did, like ${misread.code} SAFE water off.${misread.kind === 'unsure' ? ' If you meant something else, send it again.' : ''}`;
    case 'which-safe':
      return `You said SAFE of ${listed(misread.codes)}. Begin with the number, like ${misread.codes[0] ?? ''} SAFE water off. Nothing is noted yet.`;
    default:
      return misread satisfies never;
  }
};

/** To the STOP of whoever is on the rota. */
export const STILL_PAGED =
  'This number is on the rota, so messages to it do not stop. Pages of incidents still come to this number: ask the duty manager to take you off the rota.';

const listed = (codes: readonly string[]): string =>
  codes.length < 2 ? (codes[0] ?? '') : `${codes.slice(0, -1).join(', ')} and ${codes.at(-1) ?? ''}`;

/** "03:02", and with its day where that is another: "Friday 25 December 23:55". */
export const whenSaid = (iso: string, { now, timeZone }: Pick<TextAt, 'now' | 'timeZone'>): string => {
  const { date, time } = localTime(new Date(iso), timeZone);
  return date === localTime(now, timeZone).date ? time : `${spokenDay(date, 'en')} ${time}`;
};

/** With as much of the place as one SMS has room for. Too little of it would lead to a wrong door: then it is on the page alone. */
const placed = (told: TextFacts, text: (where: string) => string): string => {
  const where = isOfPersons(told) ? '' : inOneLine(told.place ?? '');
  if (where === '' && told.given !== undefined && !isOfPersons(told)) return givenPlace(told.given, text);
  const isSafe = where !== '' && !tellsOfSomebody(where);
  const whole = text(isSafe ? `${where}, ` : '');
  if (!isSafe || segments(whole).parts < 2) return whole;
  const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i.exec(where)?.[0];
  return text(postcode === undefined ? 'place on the page, ' : `${postcode.toUpperCase()}, `);
};

/** Nobody may take it for where the danger is, so it is said in full what it is, be it two messages. */
const givenPlace = (given: string, text: (where: string) => string): string => {
  const where = inOneLine(given);
  return tellsOfSomebody(where)
    ? text('')
    : text(`in this chat they gave ${where}: not confirmed that it is there, `);
};
