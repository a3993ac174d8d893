// What somebody on call can answer on the page of an incident: its buttons, what is asked beside them, and whether they are sure.
import type { Incident, OnCall, OnCallAnswer } from '../../bot/incidents/incident.ts';
import { accountOf } from '../../bot/incidents/made-safe.ts';
import { whereOf } from '../../bot/incidents/where-heard.ts';
import { council } from '../../dialogs/council.ts';
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
  /** Made safe was pressed without a word of what was done. */
  readonly lacksNote?: true;
  /** What was sent of what was done after, and the field of it that is wrong. */
  readonly sent?: Readonly<Record<string, string>>;
  readonly wrong?: readonly [field: string, why: string];
  readonly running?: readonly Incident[];
  /** Those that may be asked for together with it, as they stand. */
  readonly others?: ReadonlyMap<string, Incident>;
};

export const SAY_WHAT = 'Say what was done, such as: water off at the stop tap';

/** Nothing is noted before it is said twice: it ends what the law counts, and they are told that it is safe. */
export const surePage = (shown: IncidentShown, note: string): HttpResponse =>
  page({
    language: 'en',
    council: council.name.en,
    title: `On call: ${shown.incident.reference}`,
    body: html`<h1>Is it made safe?</h1>
      <p>${shown.incident.reference}, code ${shown.incident.code}. Nothing is noted yet.</p>
      <p>What was done:</p>
      <blockquote>${note}</blockquote>
      ${
        accountOf(note) === 'not-over'
          ? html`<p class="error">That reads as if it is not over, or as if nothing could be done.</p>`
          : undefined
      }
      ${
        shown.incident.onTheWayAt === undefined
          ? html`<p>
              Nobody said that they were on the way. It will stand in the record by your word alone.
            </p>`
          : undefined
      }
      <form method="post">
        ${taken(shown)} ${hidden({ note, sure: 'yes' })}
        ${button('Yes, it is made safe', { does: 'made-safe' })}
      </form>
      <form method="post">${taken(shown)} ${button('No, go back', { does: 'back', quiet: true })}</form>`,
  });

const isOver = ({ standing }: Incident): boolean => standing === 'made-safe' || standing === 'closed';
/** What every form of the page takes along. */
export const taken = ({ incident: { trail, id }, isOther }: IncidentShown): readonly Html[] =>
  hidden({ seen: String(trail.length), ...(isOther ? { of: id } : {}) });

/** What can be answered as it stands. Of what another has there is no giving back. */
export const answers = (shown: IncidentShown): Html | undefined => {
  const { standing, heldBy } = shown.incident;
  if (standing === 'made-safe')
    return html`<form method="post">
      ${taken(shown)} ${button('It is not safe after all', { does: 'not-safe', quiet: true })}
      <p class="hint">It is open again, those on call are paged, and they are told the truth.</p>
    </form>`;
  if (isOver(shown.incident)) return undefined;
  const form = (does: OnCallAnswer, words: string, quiet: boolean) =>
    html`<form method="post">${taken(shown)} ${button(words, { does, quiet })}</form>`;
  const isMine = heldBy === undefined || heldBy.id === shown.to.id;
  return html`${standing === 'open' ? form('acknowledged', 'Acknowledge', false) : undefined}
  ${
    standing === 'on-the-way' && isMine
      ? setOffForm(shown, 'Send the time', true)
      : setOffForm(shown, isMine ? 'On my way' : 'On my way instead', standing === 'open' || !isMine)
  }
  ${isMine ? form('cannot', 'Cannot come', true) : undefined}`;
};

const setOffForm = (shown: IncidentShown, words: string, quiet: boolean): Html =>
  html`<form method="post">
    ${taken(shown)} ${nowhere(shown)}
    <div class="field">
      <label for="eta">When will you be there? (optional)</label>
      <p class="hint" id="eta-hint">
        Such as 30 min, or 4.30am. ${shown.incident.quiet === true ? NOT_TOLD : 'They are told.'}
      </p>
      <input id="eta" name="eta" type="text" maxlength="40" autocomplete="off" aria-describedby="eta-hint" />
    </div>
    ${button(words, { does: 'on-the-way', quiet })}
  </form>`;

/** On the way is told to them: whoever says so should know whether they know where to. */
const nowhere = ({ incident }: IncidentShown): Html | undefined =>
  whereOf(incident) === undefined || whereOf(incident) === ''
    ? html`<p class="error">Nobody knows yet where it is. Ask them before you set off.</p>`
    : undefined;

const NOT_TOLD = 'Nothing is sent to them, for somebody else may read it: you reach them yourself.';

/** Below what is known: it is pressed last, and there. */
export const whenSafe = (shown: IncidentShown): Html | undefined =>
  isOver(shown.incident)
    ? undefined
    : html`<h2>When it is made safe</h2>
        <form method="post">
          ${taken(shown)}
          <div class="field${shown.lacksNote === true ? ' wrong' : ''}">
            <label for="note">What was done</label>
            <p class="hint" id="note-hint">It stands in the record. No names, and nothing of their health.</p>
            ${shown.lacksNote === true ? html`<p class="error" id="note-error">${SAY_WHAT}</p>` : undefined}
            <input
              id="note"
              name="note"
              type="text"
              maxlength="300"
              autocomplete="off"
              aria-describedby="note-hint${shown.lacksNote === true ? ' note-error' : ''}"
            />
          </div>
          ${button('Made safe', { does: 'made-safe', quiet: shown.incident.standing !== 'on-the-way' })}
        </form>`;
