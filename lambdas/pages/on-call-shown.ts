// How an incident looks on the telephone of somebody on call. In English, as the teams work in it.
import { localTime } from '../../bot/dates.ts';
import type { EtaSaid, Incident, OnCallAnswer, TrailEntry } from '../../bot/incidents/incident.ts';
import { callsTold } from '../../bot/incidents/reach.ts';
import { givenOf, isHeardOnly, whereOf } from '../../bot/incidents/where-heard.ts';
import { runningRows } from '../../bot/incidents/running.ts';
import type { RunningRow } from '../../bot/incidents/running.ts';
import type { Language } from '../../bot/model.ts';
import { languageOf as languageRead } from '../../bot/understanding/language.ts';
import { council } from '../../dialogs/council.ts';
import { answersGiven } from '../../dialogs/incident-answers.ts';
import {
  ANSWERS,
  isOfPersons,
  rowWords,
  STANDINGS,
  THEIRS,
  timeLeft,
  TRAIL,
} from '../../dialogs/incident-words.ts';
import { trailMore } from '../../dialogs/trail-words.ts';
import { whenSaid } from '../../dialogs/on-call-said.ts';
import type { HttpResponse } from '../http.ts';
import { errorSummary, html, page, type Html } from './html.ts';
import { afterwards } from './on-call-after.ts';
import { homesOf } from './on-call-homes.ts';
import { atTheDoor, callOn, languageOf } from './on-call-reach.ts';
import { answers, SAY_WHAT, whenSafe, type IncidentShown } from './on-call-answers.ts';
import { clocksOf, readOnce } from './on-call-clocks.ts';

/** Its title says nothing of what happened: it stands in a telephone's list of pages, and in what a messenger makes of a link. */
export const incidentPage = (shown: IncidentShown): HttpResponse => {
  const { incident, now, running } = shown;
  const { row, severity, words } = incident;
  const title = `On call: ${incident.reference}`;
  const errors = [
    ...(shown.lacksNote === true ? [['note', SAY_WHAT] as const] : []),
    ...(shown.wrong === undefined ? [] : [shown.wrong]),
  ];
  return page({
    language: 'en',
    council: council.name.en,
    title: errors.length > 0 ? `Error: ${title}` : title,
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: html`${errorSummary('en', errors)}
      <h1>${severity} ${rowWords(row)}</h1>
      <p class="hint">${incident.reference}, code ${incident.code}, told ${at(incident.awareAt, now)}</p>
      ${whoHasIt(shown)} ${answers(shown)}
      <h2>What is known</h2>
      ${facts(incident, now)} ${words === undefined ? undefined : theirWords(incident, now)}
      ${photosOf(shown.photos)} ${homesOf(shown, (iso) => at(iso, now))} ${whenSafe(shown)}
      <h2>How long there is</h2>
      ${clocksOf(incident, now, (iso) => at(iso, now))} ${afterwards(shown)}
      <h2>What has happened</h2>
      <ol class="trail">
        ${readOnce(incident).map((each) => entry(each, incident, now))}
      </ol>
      ${running && everything(runningRows(running, now), incident, now)}`,
  });
};

export const closedPage = ({ reference }: Pick<Incident, 'reference'>): HttpResponse =>
  page({
    language: 'en',
    council: council.name.en,
    title: `On call: ${reference}`,
    status: 410,
    body: html`<h1>${reference} is closed</h1>
      <p>There is nothing left to do here. You can close this page.</p>`,
  });

const at = (iso: string, now: Date): string => whenSaid(iso, { now, timeZone: council.timeZone });

const whoHasIt = (shown: IncidentShown): Html => {
  const { incident, to, done, now } = shown;
  const { heldBy, heldAt, onTheWayAt, standing } = incident;
  const isYours = heldBy?.id === to.id;
  const isOnTheWay = standing === 'on-the-way';
  const setOff = onTheWayAt === undefined ? '' : ` since ${at(onTheWayAt, now)}`;
  const since = heldAt === undefined ? '' : ` since ${at(heldAt, now)}`;
  const has =
    heldBy === undefined
      ? 'Nobody has it yet.'
      : isYours
        ? isOnTheWay
          ? `You have it, and you are on the way${setOff}. Nobody else is paged.`
          : `You have ${since === '' ? 'it' : `had it${since}`}. Nobody else is paged.`
        : isOnTheWay
          ? `${heldBy.name} is on the way${setOff}. You need not go.`
          : `${heldBy.name} has it${since}. You need not go.`;
  return html`<div class="who-has" role="status">
    ${done === undefined ? undefined : pressedLately(done, shown)}
    <p><strong>${has}</strong></p>
    ${standing === 'made-safe' || standing === 'closed' ? html`<p>It is ${STANDINGS[standing]}.</p>` : undefined}
    ${incident.eta === undefined || heldBy === undefined ? undefined : html`<p>${etaSaid(incident.eta, now)}</p>`}
    ${
      incident.unreachedAt === undefined || heldBy !== undefined
        ? undefined
        : html`<p class="error">They were told that nobody was reached.</p>`
    }
    ${
      incident.calledOffAt !== undefined
        ? html`<p>They say that there was no danger. Nobody has checked that.</p>`
        : incident.saidSafeAt === undefined
          ? undefined
          : html`<p>They say that they are safe now. Nobody has checked that.</p>`
    }
  </div>`;
};

/** The address keeps what was pressed: loaded again, or come to by "back", it is as old as it is, or past. */
const pressedLately = (done: OnCallAnswer, { incident, to, now }: IncidentShown): Html | undefined => {
  const theirs = incident.trail.filter(({ what, who }) => what === 'answered' && who === to.id);
  const isOf = ({ detail = '' }: TrailEntry) => detail.startsWith(done);
  const last = theirs.at(-1);
  if (last !== undefined && isOf(last))
    return html`<p>Noted: ${ANSWERS[done]}. You said so at ${at(last.at, now)}.</p>`;
  return theirs.some(isOf)
    ? undefined
    : html`<p>Sent: ${ANSWERS[done]}. It is not noted yet: load this page again.</p>`;
};

/** "They said about 30 minutes, at 03:29." */
const etaSaid = ({ said, at: when }: EtaSaid, now: Date): string =>
  'by' in said
    ? `The time given: by ${said.by}, said at ${at(when, now)}.`
    : `The time given: about ${said.minutes} minutes, said at ${at(when, now)}.`;

const facts = (incident: Incident, now: Date): Html => {
  const { care, answers, item } = incident;
  const told = callsTold(incident);
  const answered = answersGiven(incident);
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    ['Where', whereOn(incident)],
    ['Language', languageOf(incident)],
    [told === undefined ? 'Call them' : 'Reach them', callOn(incident, told, (iso) => at(iso, now))],
    ['At the door', atTheDoor(told)],
    // What it is that makes it so is nobody's who does not need it.
    [
      'Care',
      care === undefined || care === 'none'
        ? undefined
        : care === 'yes'
          ? 'Extra care'
          : 'Extra care: they were not asked, or did not say',
    ],
    ['Also told', incident.rows?.map(rowWords).join(', ')],
    ['What failed', item && inWords(item)],
    [
      'They answered',
      answered.length === 0 ? undefined : html`${answered.map((each) => html`${each}<br />`)}`,
    ],
    ...Object.entries(answers ?? {}).flatMap(([name, value]) =>
      !OF_MACHINES.has(name) &&
      ((typeof value === 'string' && !IS_ID.test(value)) || typeof value === 'number')
        ? [
            [
              ASKED.get(name) ?? inWords(name),
              name === 'worse' || name === 'nothing' ? at(String(value), now) : inWords(String(value)),
            ] as const,
          ]
        : [],
    ),
    ['Looked at', at(now.toISOString(), now)],
  ];
  return html`<dl>
    ${rows.flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
          ],
    )}
  </dl>`;
};

const ASKED: ReadonlyMap<string, string> = new Map([
  ['how', 'How and when it is safe to reach them'],
  ['worse', 'They say that it got worse'],
  ['nothing', 'They say that it was nothing, and have not said SAFE'],
]);
/** What is for machines alone is nobody's to read at night. */
const OF_MACHINES: ReadonlySet<string> = new Set(['calls', 'uprn']);
const IS_ID = /^uprn \d+$|^[a-z]+(?:-[a-z]+)*\/[a-z/-]+$/;
/** An id of ours is words with hyphens between. What a person wrote stays as it is. */
const inWords = (id: string): string =>
  /^[a-z]+(?:-[a-z]+)*$/.test(id) ? capital(id.replaceAll('-', ' ')) : id;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Nobody learns of it before it is tapped. */
const whereOn = (incident: Incident): Html | string => {
  const where = whereOf(incident);
  const given = givenOf(incident);
  if (where !== undefined && where !== '')
    return html`${where}${isHeardOnly(incident) ? ` ${NOT_ASKED}` : ''} <br />${onMap(where)}`;
  if (given === undefined) return 'They have not said.';
  return html`They have not said. In this chat they gave ${given}: not confirmed that it is there.
    <br />${onMap(given)}`;
};

const onMap = (where: string): Html =>
  html`<a
    class="tap"
    href="https://www.openstreetmap.org/search?${new URLSearchParams({ query: where }).toString()}"
    rel="noreferrer"
    >Show it on a map</a
  >`;

const NOT_ASKED = '(from what they wrote: nobody has checked it)';

/** Whoever writes two has each message read out as what it is, where that can be told. */
const languageIn = (words: string, { language, alsoIn }: Incident): Language =>
  (alsoIn === undefined ? undefined : languageRead(words)) ?? language;

/** Of what is of a person they stay folded until they are wanted: somebody may stand beside. */
const theirWords = (incident: Incident, now: Date): Html => {
  const said = [{ at: incident.awareAt, words: incident.words ?? '' }, ...(incident.added ?? [])].map(
    ({ at: when, words }) =>
      html`<p class="hint">${at(when, now)}</p>
        <blockquote lang="${languageIn(words, incident)}">${words}</blockquote>`,
  );
  return isOfPersons(incident)
    ? html`<details>
        <summary>Show what they wrote</summary>
        ${said}
      </details>`
    : html`<h3>What they wrote</h3>
        ${said}`;
};

const photosOf = (photos: readonly string[]): Html | undefined =>
  photos.length === 0
    ? undefined
    : html`<h3>Photos</h3>
        ${photos.map(
          (each, index) =>
            html`<p>
              <a href="${each}"
                ><img class="photo" src="${each}" alt="Photo ${index + 1} that they sent"
              /></a>
            </p>`,
        )}`;

const entry = (told: TrailEntry, incident: Incident, now: Date): Html => {
  const { at: when, what, who } = told;
  const more = trailMore(told, incident, (iso) => at(iso, now));
  const isTheirs = who === incident.conversation;
  const name = isTheirs ? undefined : nameOf(incident, who);
  return html`<li>
    ${at(when, now)}:
    ${(isTheirs ? THEIRS[what] : undefined) ?? TRAIL[what] ?? what}${name === undefined ? '' : `, ${name}`}${more === '' ? '' : ` (${more})`}
  </li>`;
};
const nameOf = ({ paged, heldBy }: Incident, who: string | undefined): string | undefined =>
  [...paged.map(({ to }) => to), ...(heldBy === undefined ? [] : [heldBy])].find(({ id }) => id === who)
    ?.name ?? who;

const everything = (rows: readonly RunningRow[], { id }: Incident, now: Date): Html =>
  html`<h2>All that is running</h2>
    <p class="hint">
      ${rows.length} at ${localTime(now, council.timeZone).time}. What nobody has stands first.
    </p>
    <ul>
      ${rows.map(
        (row) =>
          html`<li>
            ${row.id === id ? html`<strong>${row.reference}, this one</strong>` : html`<a class="tap" href="?of=${encodeURIComponent(row.id)}">${row.reference}</a>`}:
            ${row.severity} ${rowWords(row.row)}, told ${at(row.since, now)}.
            ${row.unpaged === true ? 'Nobody is paged' : row.who === undefined ? 'Nobody has it' : `${row.who}: ${STANDINGS[row.standing]}`}.
            ${row.next === undefined ? undefined : html`${row.next.must.en}: ${timeLeft(row.next, now)}.`}
            ${row.breaches === 0 ? undefined : html`<strong class="error">${row.breaches} too late.</strong>`}
          </li>`,
      )}
    </ul>`;
