// What a conversation tells: the first report opens the incident, each other adds to it, and nothing in it makes it less.
import type { Severity } from '../clocks/clock.ts';
import { resumed, started } from './clocks.ts';
import { closedByThem } from './closed.ts';
import type { PageFacts } from './effect.ts';
import type { CareTold, Incident, IncidentEvent, IncidentReport } from './incident.ts';
import { thanksIn } from '../understanding/thanks.ts';
import { beginPaging, beginPagingAgain } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { isUnringable } from './reach.ts';
import { moreTold } from './more-told.ts';
import { minutesAfter, noted, still, type Stepped } from './step.ts';
import { informed, whoKnows } from './telling.ts';
import { heardIn, isSamePlace, whereOf } from './where-heard.ts';

/** Undefined for what is no report: there is nothing yet that it could have happened to. */
export const opened = (
  event: IncidentEvent,
  { code, postcodes }: IncidentRules,
  now: string,
): Incident | undefined => {
  if (event.kind !== 'reported') return undefined;
  const { incident: id, pages, found: _, ...report } = event.report;
  const incident: Incident = {
    ...report,
    id,
    pages,
    code,
    standing: 'open',
    paged: [],
    clocks: [],
    trail: [{ at: now, what: 'reported', who: report.conversation, detail: heardOf(event.report) }],
  };
  return beginPaging(heardIn(incident, report.words ?? '', postcodes, now), now);
};

export const reported = (
  before: Incident,
  { report, at }: IncidentEvent & { readonly kind: 'reported' },
  rules: IncidentRules,
  now: string,
): Stepped => {
  const more = moreTold(before, added(before, report, at)).map((each) => ` +${each}`);
  const detail = `${heardOf(report)}${more.join('')}`;
  const after = heardIn(
    added(
      saidNothing(noted(before, 'added', now, { who: report.conversation, detail }), report, now),
      report,
      at,
    ),
    report.words ?? '',
    rules.postcodes,
    now,
  );
  const running = started(after, rules.clocksFor(after), now);
  if (report.over !== undefined && before.over !== report.over)
    return closedByThem(running, report.over, at, now);
  // What was told before that came late.
  if (running.over !== undefined && running.standing === 'closed' && report.pages === undefined)
    return closedByThem(running, running.over, at, now);
  const { found } = report;
  if (isAnew(running, report) || (found !== undefined && isOverBy(running, found.at)))
    return still(reopened(running, found?.at ?? report.awareAt, now));
  if (isUnasked(running)) return still(beginPaging(running, now));
  if (running.heldBy !== undefined && saysWorse(before, running))
    return informed(running, running.heldBy, 'worse', now);
  return saysMore(before, running) || isAfter(before, running)
    ? saidNew(before, informed(running, whoKnows(running), 'added', now))
    : still(running);
};

/** It was taken to be over when they told of this. */
const isOverBy = ({ standing, closedAt, madeSafeAt }: Incident, at: string): boolean =>
  (standing === 'made-safe' || standing === 'closed') && at > (closedAt ?? madeSafeAt ?? '');

/** Where it is stands in the text only where that is what is new: it would be read as another place. So does how bad it is. */
const saidNew = (before: Incident, { incident, effects }: Stepped): Stepped => {
  const isPlaced = !isSamePlace(whereOf(before), whereOf(incident));
  const another = tellsOfAnother(before, incident)
    ? { another: [incident.row, ...(incident.rows ?? [])] }
    : {};
  return {
    incident,
    effects: effects.map((each) =>
      each.kind === 'inform'
        ? { ...each, told: { ...withoutKnown(each.told, isPlaced, isUnringable(before)), ...another } }
        : each,
    ),
  };
};

const withoutKnown = (
  { place, noCalls, ...told }: PageFacts,
  isPlaced: boolean,
  wasUnringable: boolean,
): PageFacts => ({
  ...told,
  ...(isPlaced && place !== undefined ? { place } : {}),
  ...(noCalls === undefined || wasUnringable ? {} : { noCalls }),
});

/** It was nothing, they write, and they have not said that they are safe: it stands in the record, and ends nothing. */
const saidNothing = (incident: Incident, { answers, conversation }: IncidentReport, now: string): Incident =>
  answers?.['nothing'] === undefined
    ? incident
    : noted(incident, 'noted', now, { who: conversation, detail: 'nothing' });

/** Nobody has it and nobody is asked: it was no emergency until now, or those on call were asked in vain until it was given up. */
const isUnasked = ({ standing, heldBy, pages, paging }: Incident): boolean =>
  standing === 'open' && heldBy === undefined && pages !== undefined && paging === undefined;

/** A worse thing, or another danger beside the one that whoever comes was told of. */
const tellsOfAnother = (before: Incident, after: Incident): boolean =>
  before.severity !== after.severity || before.rows?.length !== after.rows?.length;

const heardOf = ({ row, severity, rule }: IncidentReport): string => [severity, rule ?? row].join(' ');

/** They write on of what was made safe: whoever made it so has to know, and is woken by no thanks. */
const isAfter = (before: Incident, { standing, added = [] }: Incident): boolean =>
  standing === 'made-safe' &&
  added.length > (before.added ?? []).length &&
  thanksIn(added.at(-1)?.words ?? '') === undefined;

/** The more serious of two stands, and only staff lower it; what was told first of a thing is put right by what is told later. */
const added = (incident: Incident, report: IncidentReport, at: string): Incident => {
  const { severity, awareAt, care, words, quiet, pages, hazardous } = report;
  const { place, phone, from, rule, item, answers, over } = report;
  const isWorse = RANK[severity] > RANK[incident.severity];
  const first = withGiven(incident, report);
  const rows = [report.row, report.found?.row].reduce<readonly string[]>(
    (all, row) => rowsWith({ row: incident.row, rows: all }, row),
    incident.rows ?? [],
  );
  const isMore = isWorse || rows.length > (incident.rows ?? []).length;
  return {
    ...(isMore ? unsafeAgain(first, report.found?.at ?? at) : first),
    ...(isWorse ? { severity, row: report.row } : {}),
    ...(rows.length === 0 ? {} : { rows }),
    awareAt: awareAt < incident.awareAt ? awareAt : incident.awareAt,
    ...(care === undefined ? {} : { care: moreCare(incident.care, care) }),
    ...(place === undefined ? {} : { place }),
    ...(phone === undefined ? {} : { phone }),
    ...(from === undefined ? {} : { from }),
    ...(rule === undefined ? {} : { rule }),
    ...(item === undefined ? {} : { item }),
    ...(answers === undefined
      ? {}
      : { answers: { ...incident.answers, ...answers, ...worseIn(incident, report) } }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(over === undefined ? {} : { over }),
    ...(hazardous === undefined || incident.hazardous === 'emergency' ? {} : { hazardous }),
    ...(report.language === incident.language ? {} : { alsoIn: report.language }),
    pages: incident.pages ?? pages,
    ...withWords(incident, words, at),
  };
};

/** What they gave before counts until they say that it is elsewhere. */
const withGiven = ({ given: before, ...incident }: Incident, report: IncidentReport): Incident => {
  const given = report.given ?? before;
  return given === undefined || given === report.elsewhere ? incident : { ...incident, given };
};

/** Another danger that is told in the middle of one is no worse, and has to be known all the same. */
const rowsWith = (
  { row, rows = [] }: Pick<Incident, 'row' | 'rows'>,
  told: string | undefined,
): readonly string[] =>
  told === undefined || told === row || told === 'unclear' || rows.includes(told) ? rows : [...rows, told];

/** They were safe, or it was none, until they told of this. */
const unsafeAgain = (incident: Incident, at: string): Incident => {
  const { saidSafeAt = '', calledOffAt = '', ...rest } = incident;
  return {
    ...rest,
    ...(saidSafeAt >= at && saidSafeAt !== '' ? { saidSafeAt } : {}),
    ...(calledOffAt >= at && calledOffAt !== '' ? { calledOffAt } : {}),
  };
};

const RANK: Readonly<Record<Severity, number>> = { S0: 5, S1: 4, S2: 3, SH: 2, S3: 1, S4: 0 };

const moreCare = (before: CareTold | undefined, now: CareTold): CareTold =>
  before === 'yes' || (before === 'unsaid' && now === 'none') ? before : now;

/** So many are kept; what more they write stands in the transcript. */
const WORDS_MAX = 30;
const withWords = (
  { words: first, added: more = [] }: Incident,
  words: string | undefined,
  at: string,
): Partial<Incident> => {
  if (words === undefined || words === '') return {};
  if (first === undefined) return { words };
  const isKnown = words === first || more.some((each) => each.words === words);
  return isKnown ? {} : { added: [...more, { at, words }].slice(-WORDS_MAX) };
};

/** It was made safe or closed, and what they tell is of later. */
const isAnew = ({ standing, madeSafeAt, closedAt }: Incident, { awareAt, pages }: IncidentReport): boolean =>
  pages !== undefined &&
  (standing === 'made-safe' || standing === 'closed') &&
  awareAt > (closedAt ?? madeSafeAt ?? '');

/** What was taken to be done with it runs on from when the landlord first knew, and is due when it was due; nobody is taken to have it. */
const reopened = (incident: Incident, at: string, now: string): Incident => {
  const { heldBy: _, heldAt: __, saidSafeAt: ___, calledOffAt: ____, closedAt: _____, ...rest } = incident;
  const { onTheWayAt: ______, eta: _______, madeSafeAt, unreachedAt: ________, ...free } = rest;
  const open: Incident = { ...free, standing: 'open', reopenedAt: now, notSafeAt: at };
  return beginPagingAgain(resumed(noted(open, 'reopened', now), madeSafeAt, now), now);
};

/** Whoever has it hears so, and not with every text of theirs. */
const saysWorse = (before: Incident, { answers }: Incident): boolean =>
  answers?.['worse'] !== before.answers?.['worse'];
/** What was told of it minutes ago stands. */
const worseIn = (
  { answers: { worse: last } = {} }: Incident,
  { answers: { worse: said } = {} }: IncidentReport,
) =>
  typeof last === 'string' && typeof said === 'string' && minutesAfter(last, WORSE_MINUTES) > said
    ? { worse: last }
    : {};
const WORSE_MINUTES = 10;

/** Where it is, whom to call back and how, that they are not to be rung, or that it is another or a worse thing. */
const saysMore = (before: Incident, after: Incident): boolean =>
  after.standing !== 'closed' &&
  (!isSamePlace(whereOf(before), whereOf(after)) ||
    (before.given !== after.given && whereOf(after) === undefined) ||
    before.phone !== after.phone ||
    before.answers?.['how'] !== after.answers?.['how'] ||
    before.row !== after.row ||
    before.rows?.length !== after.rows?.length ||
    before.severity !== after.severity ||
    isUnringable(before) !== isUnringable(after));
