// On the page of an incident: what was done after those on call, and how it ended. Whoever closes it is asked whether the work was done.
import {
  closingOf,
  faultyWhen,
  OUTCOME_IDS,
  tellable,
  type ClosingFault,
} from '../../bot/incidents/closing.ts';
import { localInstant } from '../../bot/incidents/rota.ts';
import type { Incident, IncidentEvent, OnCall } from '../../bot/incidents/incident.ts';
import { CLOSING_FAULTS, HAPPENED, OUTCOMES_ASKED, RIGHT_SAID } from '../../dialogs/closing-words.ts';
import { hasRight, RIGHT_IDS } from '../../bot/incidents/right-to-repair.ts';
import { council } from '../../dialogs/council.ts';
import { button, html, textField, type Html } from './html.ts';
import { taken, type IncidentShown } from './on-call-answers.ts';

type Sent = Readonly<Record<string, string>>;
/** The field that is wrong, and why. */
export type Wrong = readonly [field: string, why: string];
export type AfterTold = { readonly wrong: Wrong } | { readonly events: readonly IncidentEvent[] };

/** What the forms below send, as events. Undefined for what is none of theirs. @param key names the press, so that two of one are one */
export const afterTold = (
  sent: Sent,
  found: { readonly incident: Incident; readonly to: OnCall },
  { key, now, all }: { readonly key: string; readonly now: Date; readonly all: readonly Incident[] },
): AfterTold | undefined => {
  if (sent['do'] === 'happened') return happenedIn(sent, found, key, now.toISOString());
  if (found.to.role !== 'duty-manager') return undefined;
  if (sent['do'] === 'right') return rightIn(sent, found, key, now.toISOString());
  if (sent['do'] !== 'close') return undefined;
  const { outcome, why, of, when } = sent;
  const asked = {
    by: found.to.name,
    outcome: outcome ?? '',
    ...(why === undefined ? {} : { why: oneLine(why) }),
    ...(of === undefined ? {} : { of }),
    ...whenIn(outcome === 'done' ? when : undefined),
  };
  const told = closingOf(found.incident, asked, { now: now.toISOString(), all });
  return 'fault' in told ? { wrong: [FIELDS[told.fault], `${CLOSING_FAULTS[told.fault]}.`] } : told;
};

const FIELDS: Readonly<Record<ClosingFault, string>> = {
  by: 'outcome-done',
  closed: 'outcome-done',
  outcome: 'outcome-done',
  why: 'why',
  when: 'when',
  of: 'of',
  'of-itself': 'of',
  'of-later': 'of',
  'of-over': 'of',
};

const happenedIn = (
  { what: said, at, detail = '' }: Sent,
  { incident, to }: { readonly incident: Incident; readonly to: OnCall },
  key: string,
  now: string,
): AfterTold => {
  const what = tellable(incident).find((each) => each === said);
  if (what === undefined) return { wrong: ['what', 'Say what was done.'] };
  const { when = now } = whenIn(at);
  if (faultyWhen(incident, when, now)) return { wrong: ['at', `${CLOSING_FAULTS.when}.`] };
  const note = oneLine(detail);
  return {
    events: [
      {
        id: `${key}:${what}`,
        incident: incident.id,
        at: when,
        kind: 'happened',
        what,
        who: to.name,
        ...(note === '' ? {} : { note }),
      },
    ],
  };
};

const rightIn = (
  { right, because = '' }: Sent,
  { incident, to }: { readonly incident: Incident; readonly to: OnCall },
  key: string,
  now: string,
): AfterTold => {
  const said = RIGHT_IDS.find((each) => each === right);
  if (said === undefined || !hasRight(incident)) return { wrong: ['right', 'Say whether it applies.'] };
  const note = oneLine(because);
  const told = { kind: 'right-said', who: to.name, said, ...(note === '' ? {} : { note }) } as const;
  return { events: [{ id: `${key}:${said}`, incident: incident.id, at: now, ...told }] };
};

/** As a browser sends it, in local time; what is no time stays as it is, and is found to be none. */
const whenIn = (local = ''): { readonly when?: string } => {
  const said = local.trim();
  if (said === '') return {};
  const at = localInstant(said.slice(0, 16), council.timeZone);
  return { when: Number.isNaN(at) ? said : new Date(at).toISOString() };
};

const NOTE_MAX = 300;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, NOTE_MAX);

export const afterwards = (shown: IncidentShown): Html | undefined => {
  const { incident, to } = shown;
  const isManager = to.role === 'duty-manager';
  const what = isManager || incident.standing !== 'closed' ? tellable(incident) : [];
  const isOpen = incident.standing !== 'closed' || what.length > 0;
  if (what.length === 0 && !isManager) return undefined;
  return html`${what.length === 0 ? undefined : happenedForm(shown, what)}
  ${isManager && hasRight(incident) ? rightForm(shown) : undefined}
  ${isManager && isOpen ? closeForm(shown) : undefined}`;
};

const happenedForm = (shown: IncidentShown, what: ReturnType<typeof tellable>): Html =>
  html`<h2>What was done after</h2>
    <p class="hint">Each ends the time that waits for it, as of when it was.</p>
    <form method="post">
      ${taken(shown)}
      <div class="field">
        <label for="what">What</label>
        <select id="what" name="what">
          ${what.map((each) => html`<option value="${each}">${HAPPENED[each]}</option>`)}
        </select>
      </div>
      ${whenField('at', shown)}
      ${textField({ id: 'detail', label: 'More of it (optional)', value: shown.sent?.['detail'] ?? '' })}
      ${button('Note it', { does: 'happened', quiet: true })}
    </form>`;

/** Nobody who reports is asked what kind of tenancy it is: staff know, or look it up. */
const rightForm = (shown: IncidentShown): Html =>
  html`<h2>Right to Repair</h2>
    <p class="hint">
      It runs though nobody asked about the tenancy or the cost. Our own times run on, whatever you say here.
    </p>
    <form method="post">
      ${taken(shown)}
      <div class="field">
        <label for="right">Does it apply?</label>
        <select id="right" name="right">
          ${RIGHT_IDS.map((each) => html`<option value="${each}">${RIGHT_SAID[each]}</option>`)}
        </select>
      </div>
      ${textField({ id: 'because', label: 'How you know (optional)' })}
      ${button('Note it', { does: 'right', quiet: true })}
    </form>`;

const closeForm = (shown: IncidentShown): Html => {
  const { incident, sent } = shown;
  const why = errorAt(shown, 'why');
  const of = errorAt(shown, 'of');
  return html`<h2>${incident.standing === 'closed' ? 'It is closed: how did it end?' : 'Close it'}</h2>
    <form method="post">
      ${taken(shown)}
      <fieldset>
        <legend>How did it end?</legend>
        ${errorAt(shown, 'outcome-done') === undefined ? undefined : html`<p class="error">${errorAt(shown, 'outcome-done')}</p>`}
        ${OUTCOME_IDS.map(
          (each) =>
            html`<div class="option">
              <input
                type="radio"
                id="outcome-${each}"
                name="outcome"
                value="${each}"
                ${{ html: sent?.['outcome'] === each ? 'checked' : '' }}
              />
              <label for="outcome-${each}">${OUTCOMES_ASKED[each]}</label>
            </div>`,
        )}
      </fieldset>
      ${whenField('when', shown)}
      ${textField({ id: 'of', label: 'The other report, if it is of the same', hint: 'Such as R-204518', error: of, value: sent?.['of'] ?? '' })}
      ${textField({ id: 'why', label: 'Why', hint: 'It stands in the record. No names, and nothing of their health.', error: why, value: sent?.['why'] ?? '' })}
      ${button('Close it', { does: 'close', quiet: true })}
    </form>`;
};

const errorAt = ({ wrong }: IncidentShown, field: string): string | undefined =>
  wrong?.[0] === field ? wrong[1] : undefined;

const whenField = (id: 'at' | 'when', shown: IncidentShown): Html => {
  const error = errorAt(shown, id);
  return html`<div class="field${error === undefined ? '' : ' wrong'}">
    <label for="${id}">When, if it was earlier</label>
    ${error === undefined ? undefined : html`<p class="error" id="${id}-error">${error}</p>`}
    <input id="${id}" name="${id}" type="datetime-local" value="${shown.sent?.[id] ?? ''}" />
  </div>`;
};
