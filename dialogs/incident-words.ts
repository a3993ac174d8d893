// What those on call call things: rows of the triage, answers, standings, what stands in the trail. In English, as the teams work in it.
import type {
  Incident,
  IncidentStanding,
  OnCallAnswer,
  RunningClock,
  TrailEntry,
} from '../bot/incidents/incident.ts';
import type { Clock, ClockStop } from '../bot/clocks/clock.ts';

/** By row. A row that is not here is said by its id. */
const ROWS: Readonly<Record<string, string>> = {
  abuse: 'abuse or violence',
  alarm: 'alarm or fire door',
  co: 'carbon monoxide',
  damp: 'damp and mould',
  dog: 'dangerous dog',
  electric: 'electrics',
  fire: 'fire or smoke',
  flood: 'flood',
  gas: 'gas',
  heating: 'no heating or hot water',
  highway: 'road danger',
  homeless: 'nowhere to sleep',
  insecure: 'door or window not secure',
  leak: 'leak',
  lift: 'lift',
  medical: 'medical',
  'no-water': 'no water',
  noise: 'noise',
  power: 'no power',
  safeguard: 'child or adult at risk',
  selfharm: 'self-harm',
  structure: 'structure',
  toilet: 'toilet or sewage',
  unclear: 'not clear yet',
  violence: 'abuse or violence',
};

/** On a page that only those on call open. */
export const rowWords = (row: string): string =>
  (Object.hasOwn(ROWS, row) ? ROWS[row] : undefined) ?? row.replaceAll('-', ' ');

/** What is of a person and not of a place. Nothing of it stands in a text, whether or not the report says that it is quiet. */
const OF_PERSONS: ReadonlySet<string> = new Set([
  'abuse',
  'child',
  'homeless',
  'medical',
  'safeguard',
  'selfharm',
  'violence',
]);

export const isOfPersons = ({ row, quiet }: { readonly row: string; readonly quiet?: true }): boolean =>
  quiet === true || OF_PERSONS.has(row);

export const STANDINGS: Readonly<Record<IncidentStanding, string>> = {
  open: 'nobody has it yet',
  acknowledged: 'acknowledged',
  'on-the-way': 'on the way',
  'made-safe': 'made safe',
  closed: 'closed',
};

/** Of what is open and has its days. */
export const UNPAGED = 'nobody is paged: it has its days';

export const ANSWERS: Readonly<Record<OnCallAnswer, string>> = {
  acknowledged: 'acknowledged',
  'on-the-way': 'on the way',
  'made-safe': 'made safe',
  'not-safe': 'not safe after all',
  cannot: 'cannot come',
};

/** How it ended, as whoever closed it says. */
export const OUTCOMES: Readonly<Record<NonNullable<Incident['closedAs']>, string>> = {
  done: 'the work was done',
  'no-fault': 'nothing was wrong, or the report was false',
  'not-ours': 'it is for somebody else to mend',
  'works-again': 'it was put right, or works again, they say',
  duplicate: 'it is the same as',
  'not-done': 'closed without the work: its times run on',
};
/** From what it was taken that a clock was kept or broken, where nobody said so itself. */
export const TAKEN_FROM: Readonly<Record<ClockStop, string>> = {
  acknowledged: 'taken from: acknowledged',
  attended: 'taken from: somebody was there',
  'made-safe': 'taken from: made safe',
  investigated: 'taken from: looked into',
  'summary-sent': 'taken from: written summary sent',
  'works-begun': 'taken from: further work begun',
  'works-started': 'taken from: further work started on site',
  done: 'taken from: put right',
};
/** Why nothing was owed. */
export const NOT_OWED: Readonly<Record<NonNullable<RunningClock['notOwed']>, string>> = {
  'no-fault': 'nothing was wrong, or the report was false',
  'not-ours': 'it is for somebody else to mend',
  'works-again': 'it was put right, or works again, they say',
  duplicate: 'another report is of the same',
  'not-secure': 'the tenancy has no Right to Repair',
  'over-limit': 'the repair costs more than £250, which the Right to Repair is not for',
};

/** An entry that a later version writes is said by its id. */
export const TRAIL: Readonly<Record<string, string>> = {
  reported: 'Reported',
  added: 'More was told of it',
  placed: 'They wrote where it is',
  paged: 'Paged',
  'page-failed': 'The page could not be sent',
  answered: 'Answered',
  unreached: 'Nobody on call had answered',
  told: 'They were told',
  'said-safe': 'They said that they are safe',
  'clock-started': 'A clock began',
  'clock-stopped': 'A clock stopped',
  alarm: 'Alarm',
  breached: 'A clock ran out',
  noted: 'Noted',
  reopened: 'Opened again',
  erased: 'What they wrote and how to reach them was erased',
  closed: 'Closed',
} satisfies Readonly<Record<TrailEntry['what'], string>> & Readonly<Record<string, string>>;

/** Of whoever told of it: the rest of the trail says already that it is they. */
export const THEIRS: Readonly<Partial<Record<string, string>>> = {
  reported: 'They reported it',
  added: 'They said more',
} satisfies Partial<Record<TrailEntry['what'], string>>;

/** "2 h 5 min left", "40 min late": to the minute, never rounded up. */
export const timeLeft = ({ due }: Pick<Clock, 'due'>, now: Date): string => {
  const ms = Date.parse(due) - now.getTime();
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const words =
    days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
  return ms < 0 ? `${words} late` : `${words} left`;
};
