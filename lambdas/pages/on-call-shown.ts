// How an incident looks on the telephone of somebody on call. In English, as the teams work in it.
import { localTime } from '../../bot/dates.ts';
import type {
  Incident,
  OnCall,
  OnCallAnswer,
  RunningClock,
  TrailEntry,
} from '../../bot/incidents/incident.ts';
import { whereOf } from '../../bot/incidents/where-heard.ts';
import { isBroken, runningClocks, runningRows } from '../../bot/incidents/running.ts';
import type { RunningRow } from '../../bot/incidents/running.ts';
import { council } from '../../dialogs/council.ts';
import { ANSWERS, isOfPersons, rowWords, STANDINGS, timeLeft, TRAIL } from '../../dialogs/incident-words.ts';
import { trailMore } from '../../dialogs/trail-words.ts';
import { whenSaid } from '../../dialogs/on-call-said.ts';
import type { HttpResponse } from '../http.ts';
import { button, hidden, html, page, type Html } from './html.ts';

export type IncidentShown = {
  readonly incident: Incident;
  /** Who looks. */
  readonly to: OnCall;
  readonly now: Date;
  /** Another than the one of their link. */
  readonly isOther: boolean;
  readonly photos: readonly string[];
  /** What was pressed just now. */
  readonly done?: OnCallAnswer;
  readonly running?: readonly Incident[];
};

/** Its title says nothing of what happened: it stands in a telephone's list of pages, and in what a messenger makes of a link. */
export const incidentPage = (shown: IncidentShown): HttpResponse => {
  const { incident, now, running } = shown;
  const { row, severity, words } = incident;
  const title = `On call: ${incident.reference}`;
  return page({
    language: 'en',
    council: council.name.en,
    title,
    body: html`<h1>${severity} ${rowWords(row)}</h1>
      <p class="hint">${incident.reference}, code ${incident.code}, told ${at(incident.awareAt, now)}</p>
      ${whoHasIt(shown)} ${answers(shown)}
      <h2>What is known</h2>
      ${facts(incident, now)} ${words === undefined ? undefined : theirWords(incident, now)}
      ${photosOf(shown.photos)} ${whenSafe(shown)}
      <h2>How long there is</h2>
      ${clocksOf(incident, now)}
      <h2>What has happened</h2>
      <ol class="trail">
        ${incident.trail.map((each) => entry(each, incident, now))}
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

const whoHasIt = ({ incident, to, done, now }: IncidentShown): Html => {
  const { heldBy, heldAt, standing, trail } = incident;
  const isYours = heldBy?.id === to.id;
  const isNoted =
    done === undefined ||
    trail.some(
      ({ what, who, detail = '' }) => what === 'answered' && who === to.id && detail.startsWith(done),
    );
  const pressed =
    done === undefined
      ? undefined
      : html`<p>
          ${isNoted ? `Noted: ${ANSWERS[done]}.` : `Sent: ${ANSWERS[done]}. It is not noted yet: load this page again.`}
        </p>`;
  const since = heldAt === undefined ? '' : ` since ${at(heldAt, now)}`;
  const has =
    heldBy === undefined
      ? 'Nobody has it yet.'
      : isYours
        ? `You have it${since}. Nobody else is paged.`
        : `${heldBy.name} has it${since}. You need not go.`;
  return html`<div class="who-has" role="status">
    ${pressed}
    <p><strong>${has}</strong></p>
    ${standing === 'open' || standing === 'acknowledged' ? undefined : html`<p>It is ${STANDINGS[standing]}.</p>`}
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

const isOver = ({ standing }: Incident): boolean => standing === 'made-safe' || standing === 'closed';
const taken = ({ incident: { trail, id }, isOther }: IncidentShown): readonly Html[] =>
  hidden({ seen: String(trail.length), ...(isOther ? { of: id } : {}) });

/** What can be answered as it stands. Of what another has there is no giving back. */
const answers = (shown: IncidentShown): Html | undefined => {
  const { standing, heldBy } = shown.incident;
  if (isOver(shown.incident)) return undefined;
  const form = (does: OnCallAnswer, words: string, quiet: boolean) =>
    html`<form method="post">${taken(shown)} ${button(words, { does, quiet })}</form>`;
  const isMine = heldBy === undefined || heldBy.id === shown.to.id;
  return html`${standing === 'open' ? form('acknowledged', 'Acknowledge', false) : undefined}
  ${standing === 'on-the-way' ? undefined : form('on-the-way', 'On my way', standing === 'open')}
  ${isMine ? form('cannot', 'Cannot come', true) : undefined}`;
};

/** Below what is known: it is pressed last, and there. */
const whenSafe = (shown: IncidentShown): Html | undefined =>
  isOver(shown.incident)
    ? undefined
    : html`<h2>When it is made safe</h2>
        <form method="post">
          ${taken(shown)}
          <div class="field">
            <label for="note">What was done</label>
            <p class="hint" id="note-hint">It stands in the record. No names, and nothing of their health.</p>
            <input
              id="note"
              name="note"
              type="text"
              maxlength="300"
              autocomplete="off"
              aria-describedby="note-hint"
            />
          </div>
          ${button('Made safe', { does: 'made-safe', quiet: shown.incident.standing !== 'on-the-way' })}
        </form>`;

const facts = (incident: Incident, now: Date): Html => {
  const { care, answers, rule, item } = incident;
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    ['Where', whereOn(incident)],
    ['Call them', callOn(incident)],
    // What it is that makes it so is nobody's who does not need it.
    [
      'Care',
      care === undefined || care === 'none'
        ? undefined
        : care === 'yes'
          ? 'Extra care'
          : 'Extra care: they were not asked, or did not say',
    ],
    ['Rule', rule],
    ['What failed', item],
    ...Object.entries(answers ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
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

/** The number that they gave, or else the one that they wrote from. */
const callOn = ({ phone, from, quiet }: Incident): Html | string => {
  const number = phone ?? from;
  if (number === undefined) return 'No number is known.';
  const call = html`<a class="button" href="tel:${number}">Call ${number}</a>`;
  if (phone !== undefined) return call;
  return quiet === true
    ? html`They gave no number. They wrote from this one, and somebody else may answer it. ${call}`
    : html`They wrote from this number. ${call}`;
};

/** Nobody learns of it before it is tapped. */
const whereOn = (incident: Incident): Html | string => {
  const where = whereOf(incident);
  if (where === undefined || where === '') return 'They have not said.';
  const query = new URLSearchParams({ query: where }).toString();
  return html`${where}${incident.place === undefined ? ` ${NOT_ASKED}` : ''} <br /><a
      class="tap"
      href="https://www.openstreetmap.org/search?${query}"
      rel="noreferrer"
      >Show it on a map</a
    >`;
};

const NOT_ASKED = '(from what they wrote: nobody has checked it)';

/** Of what is of a person they stay folded until they are wanted: somebody may stand beside. */
const theirWords = (incident: Incident, now: Date): Html => {
  const said = [{ at: incident.awareAt, words: incident.words ?? '' }, ...(incident.added ?? [])].map(
    ({ at: when, words }) =>
      html`<p class="hint">${at(when, now)}</p>
        <blockquote lang="${incident.language}">${words}</blockquote>`,
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

const clocksOf = ({ clocks }: Incident, now: Date): Html => {
  const running = runningClocks(clocks);
  const stopped = clocks.filter(({ stoppedAt }) => stoppedAt !== undefined);
  if (clocks.length === 0) return html`<p>No clock runs.</p>`;
  return html`<ul>
    ${running.map((each) => html`<li>${each.must.en}: by ${at(each.due, now)}, ${left(each, now)}</li>`)}
    ${stopped.map((each) => html`<li>${each.must.en}: ${isBroken(each, now) ? 'done too late, ' : 'done '} ${at(each.stoppedAt ?? '', now)}</li>`)}
  </ul>`;
};
const left = (clock: RunningClock, now: Date): Html =>
  isBroken(clock, now)
    ? html`<strong class="error">${timeLeft(clock, now)}</strong>`
    : html`<strong>${timeLeft(clock, now)}</strong>`;

const entry = (told: TrailEntry, incident: Incident, now: Date): Html => {
  const { at: when, what, who } = told;
  const more = trailMore(told, incident, (iso) => at(iso, now));
  const name = who === incident.conversation ? 'them' : nameOf(incident, who);
  return html`<li>
    ${at(when, now)}:
    ${TRAIL[what] ?? what}${name === undefined ? '' : `, ${name}`}${more === '' ? '' : ` (${more})`}
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
            ${row.who === undefined ? 'Nobody has it' : `${row.who}: ${STANDINGS[row.standing]}`}.
            ${row.next === undefined ? undefined : html`${row.next.must.en}: ${timeLeft(row.next, now)}.`}
            ${row.breaches === 0 ? undefined : html`<strong class="error">${row.breaches} too late.</strong>`}
          </li>`,
      )}
    </ul>`;
