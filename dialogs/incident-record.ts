// The whole record of an incident in words, as an Ombudsman reads it: what was known when, who was asked, what was answered, which clock was kept.
import { localTime, spokenDay } from '../bot/dates.ts';
import type { EtaSaid, Incident, RunningClock, TrailEntry } from '../bot/incidents/incident.ts';
import { photosOf } from '../bot/incidents/photos.ts';
import { givenOf, isHeardOnly, whereOf } from '../bot/incidents/where-heard.ts';
import { isBroken, type RunningRow } from '../bot/incidents/running.ts';
import { answersGiven } from './incident-answers.ts';
import {
  NOT_OWED,
  OUTCOMES,
  rowWords,
  STANDINGS,
  TAKEN_FROM,
  timeLeft,
  TRAIL,
  UNPAGED,
} from './incident-words.ts';
import { law } from './law.ts';
import { ruleWords } from './rule-words.ts';
import { roleWords, trailMore } from './trail-words.ts';

export type RecordAt = { readonly now: Date; readonly timeZone: string };
/** A message of the conversation while the incident ran (ISO). `hidden`: said after they had shown who they are, and none of this. */
export type SaidInChat =
  'hidden' | { readonly at: string; readonly who: 'they' | 'assistant' | 'person'; readonly text: string };

/** Of what is over the time that was given stands in the trail alone. */
const isOver = ({ standing }: Pick<Incident, 'standing'>): boolean =>
  standing === 'made-safe' || standing === 'closed';

/** Markdown. Times are local, with their seconds. What was erased is said to be. @param inChat what was said, as far as the transcript keeps it */
export const incidentRecord = (
  incident: Incident,
  at: RecordAt,
  inChat: readonly SaidInChat[] = [],
): string => {
  const { reference, severity, row, awareAt, standing, heldBy, heldAt, words, added = [], care } = incident;
  const said = words === undefined ? [] : [{ at: awareAt, words }, ...added];
  const when = (iso: string) => exactly(iso, at.timeZone);
  return [
    `# ${reference}: ${severity} ${rowWords(row)}`,
    '',
    `As it stood on ${when(at.now.toISOString())}. All times are local.`,
    '',
    `- Landlord aware: ${when(awareAt)} (the first message, by ${CHANNELS[incident.channel]})`,
    `- Stands: ${STANDINGS[standing]}${incident.closedAs === undefined ? '' : `, ${OUTCOMES[incident.closedAs].replace(/ as$/, ' as another')}`}`,
    ...(heldBy === undefined ? [] : [`- Who has it: ${heldBy.name}, since ${when(heldAt ?? awareAt)}`]),
    ...(heldBy === undefined || incident.onTheWayAt === undefined
      ? []
      : [
          `- On the way: ${heldBy.name}, since ${when(incident.onTheWayAt)}${incident.eta === undefined ? (isOver(incident) ? '' : ', and gave no time') : `, and ${etaWords(incident.eta, when)}`}`,
        ]),
    ...(incident.reopenedAt === undefined
      ? []
      : [
          `- Opened again: ${when(incident.reopenedAt)}. The clocks run from when the landlord was first aware.`,
        ]),
    ...(incident.rule === undefined ? [] : [`- What decided it: ${ruleWords(incident.rule)}`]),
    `- Where: ${line(whereOf(incident) ?? notSaid(incident))}${isHeardOnly(incident) ? ', from what they wrote' : ''}`,
    ...(incident.language === 'en' && incident.alsoIn === undefined
      ? []
      : [`- Wrote in: ${incident.alsoIn === undefined ? 'Welsh' : 'Welsh and English'}`]),
    ...(care === undefined || care === 'none'
      ? []
      : [
          `- Extra care: ${care === 'yes' ? 'somebody at home needs it, they said' : 'they were not asked, or did not say, so it was taken that somebody needs it'}`,
        ]),
    '',
    '## What they wrote',
    '',
    ...(said.length === 0
      ? [
          incident.trail.some(({ what }) => what === 'erased')
            ? 'It was erased when its time was up.'
            : 'They chose from what they were asked: no words of their own are kept with it.',
        ]
      : said.map((each) => `- ${when(each.at)}: “${line(each.words)}”`)),
    ...answersSaid(incident),
    ...photosSaid(incident),
    '',
    '## Clocks',
    '',
    ...table(
      ['Must be', 'Law or target', 'Why it runs', 'From', 'By', 'What came of it'],
      incident.clocks.map((clock) => [
        clock.must.en,
        law.rules.find(({ id }) => id === clock.law)?.name.en ?? clock.law,
        clock.why?.en ?? '',
        when(clock.from),
        when(clock.due),
        cameOf(takenIn(incident, clock), at.now, when),
      ]),
    ),
    '',
    '## Pages',
    '',
    ...table(
      ['At', 'To', 'As', 'Sent', 'Failed'],
      incident.paged.map(({ at: paged, to, sent, failed }) => [
        when(paged),
        to.name,
        roleWords(to.role),
        sent === undefined ? '' : when(sent),
        failed === undefined ? '' : when(failed),
      ]),
    ),
    '',
    '## What was said, word for word',
    '',
    ...(inChat.length === 0
      ? [
          'Nothing of the conversation is kept any more: it goes a year after it was said, and before that when its person is erased.',
        ]
      : [
          'From the conversation, from when the landlord was aware until the last that was told of it.',
          '',
          ...inChat.map((each) =>
            each === 'hidden'
              ? '- Left out: what was said after they had shown who they are'
              : `- ${when(each.at)}, ${SPEAKERS[each.who]}: “${line(each.text)}”`,
          ),
        ]),
    '',
    '## What happened',
    '',
    ...table(
      ['At', 'What', 'Who', 'More'],
      incident.trail.map((each) => [
        when(each.at),
        TRAIL[each.what] ?? each.what,
        whoIn(incident, each),
        [trailMore(each, incident, when), ...wordsWith(incident, each)].join(': '),
      ]),
    ),
    '',
  ].join('\n');
};

const SPEAKERS: Readonly<Record<Exclude<SaidInChat, 'hidden'>['who'], string>> = {
  they: 'whoever reported it',
  assistant: 'the assistant',
  person: 'somebody at the council',
};

/** Of what was stored before it was noted, the time tells it. */
const takenIn = ({ madeSafeAt }: Incident, clock: RunningClock): RunningClock =>
  clock.stoppedAt !== undefined && clock.stoppedAt === madeSafeAt && clock.stoppedBy !== 'made-safe'
    ? { takenFrom: 'made-safe', ...clock }
    : clock;

const cameOf = (clock: RunningClock, now: Date, when: (iso: string) => string): string => {
  const { stoppedAt, undoneAt, notOwed } = clock;
  if (stoppedAt === undefined) return timeLeft(clock, now);
  const isLate = isBroken(clock, now);
  if (notOwed !== undefined)
    return `${isLate ? 'had run out; then ' : ''}nothing owed, ${when(stoppedAt)}: ${NOT_OWED[notOwed]}`;
  const { takenFrom } = clock;
  const known = undoneAt === undefined ? (takenFrom === undefined ? 'kept' : 'in time') : 'answered';
  const kept = `${isLate ? 'too late' : known}${takenFrom === undefined ? '' : `, ${TAKEN_FROM[takenFrom]}`}`;
  return `${kept}, ${when(stoppedAt)}${undoneAt === undefined ? '' : `, given back ${when(undoneAt)}`}`;
};

/** What they wrote stands beside the entry that it came with: the last with the last, for the first of many are not kept. */
const wordsWith = ({ trail, added = [] }: Incident, entry: TrailEntry): readonly string[] => {
  const entries = trail.filter(({ what, detail = '' }) => what === 'added' && / \+words$/.test(detail));
  const index = entries.indexOf(entry);
  const said = index === -1 ? undefined : added.at(index - entries.length);
  return said === undefined ? [] : [`“${said.words}”`];
};

const answersSaid = (incident: Incident): readonly string[] => {
  const given = answersGiven(incident);
  return given.length === 0
    ? []
    : ['', 'When they were asked, they answered:', '', ...given.map((each) => `- ${line(each)}`)];
};

/** How many, and that they are looked at on the page of the incident. */
const photosSaid = (incident: Incident): readonly string[] => {
  const count = photosOf(incident).length;
  return count === 0 ? [] : ['', `They sent ${count === 1 ? 'a photo' : `${count} photos`}.`];
};

const CHANNELS: Readonly<Record<Incident['channel'], string>> = {
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'text message',
  webchat: 'web chat',
};

/** One line for each that is running, under its heading. */
export const runningTable = (rows: readonly RunningRow[], at: RecordAt): readonly string[] => {
  if (rows.length === 0) return ['Nothing is running.'];
  const lines = rows.map(
    ({ reference, code, row, severity, since, standing, who, asked, next, breaches, unreached, unpaged }) => [
      reference,
      code,
      `${severity} ${rowWords(row)}`,
      exactly(since, at.timeZone),
      who === undefined
        ? unpaged === true
          ? UNPAGED
          : `NOBODY${unreached === true ? ', told to call' : ''}${asked === undefined ? '' : `, asked ${asked}`}`
        : `${who}, ${STANDINGS[standing]}`,
      next === undefined ? '' : `${next.must.en}: ${timeLeft(next, at.now)}`,
      breaches === 0 ? '' : `${breaches} too late`,
    ],
  );
  const all = [['Reference', 'Code', 'What', 'Told', 'Who has it', 'Next', 'Breaches'], ...lines];
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.map((each) => (each[column] ?? '').length)),
  );
  return all.map((each) =>
    each
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const etaWords = ({ said, at }: EtaSaid, when: (iso: string) => string): string =>
  `said ${'by' in said ? `by ${said.by}` : `about ${said.minutes} minutes`}, ${when(at)}`;

const notSaid = (incident: Incident): string => {
  const given = givenOf(incident);
  return given === undefined
    ? 'not said'
    : `not said; in this chat they gave ${given}, not confirmed that it is there`;
};

const exactly = (iso: string, timeZone: string): string => {
  const { date, time } = localTime(new Date(iso), timeZone);
  return `${spokenDay(date, 'en')} ${date.slice(0, 4)} ${time}:${iso.slice(17, 19)}`;
};

const whoIn = ({ conversation, paged, heldBy }: Incident, { who = '' }: TrailEntry): string =>
  who === conversation
    ? 'whoever reported it'
    : ([...paged.map(({ to }) => to), ...(heldBy === undefined ? [] : [heldBy])].find(({ id }) => id === who)
        ?.name ?? who);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? ['None.']
    : [head, head.map(() => '---'), ...rows.map((row) => row.map(line))].map(
        (each) => `| ${each.join(' | ')} |`,
      );

/** What a person wrote breaks no table and makes no heading. */
const line = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[|<>`]/g, (each) => `\\${each}`)
    .trim();
