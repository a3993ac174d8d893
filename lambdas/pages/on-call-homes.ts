// On the page of somebody on call: who else reports the same, and what each of them tells, so that one page for many leads to all of them.
import type { Incident, LinkedHome } from '../../bot/incidents/incident.ts';
import { isUnringable } from '../../bot/incidents/reach.ts';
import { whereOf } from '../../bot/incidents/where-heard.ts';
import { isOfPersons, STANDINGS } from '../../dialogs/incident-words.ts';
import { html, type Html } from './html.ts';
import type { IncidentShown } from './on-call-answers.ts';

type When = (iso: string) => string;

/** Whether the page of one leads to the other: they are, or were, asked for together. */
export const goesWith = ({ homes = [], openHomes = [], linkedTo }: Incident, id: string): boolean =>
  linkedTo?.id === id || [...homes, ...openHomes].some((each) => each.id === id);

/** Each has a case and clocks of its own. */
export const homesOf = ({ incident, others }: IncidentShown, at: When): Html | undefined => {
  const { homes = [], openHomes = [], linkedTo } = incident;
  if (linkedTo !== undefined) return withLead(linkedTo.id, linkedTo.reference, linkedTo.each === true);
  const all = homes.length > 0 ? homes : openHomes;
  if (all.length === 0) return undefined;
  return html`<h3>${titleOf(incident, homes.length)}</h3>
    <p>
      ${incident.each === true ? 'Nobody knows where they are: each may be a danger of its own. Ring each. ' : ''}OK
      and WAY count for all of them, SAFE for each alone.
    </p>
    <ul>
      ${all.map((each) => homeShown(each, others?.get(each.id), at))}
    </ul>`;
};

const titleOf = ({ each }: Incident, count: number): string =>
  count === 0
    ? 'Other homes that reported it'
    : each === true
      ? `${count + 1} reports that are open still`
      : `${count + 1} homes report this`;

const withLead = (id: string, reference: string, isEach: boolean): Html =>
  html`<p>
    ${isEach ? 'It is asked for together with' : 'It is taken to be the same as'}
    <a class="tap" href="?of=${encodeURIComponent(id)}">${reference}</a>: OK and WAY there count here, too.
    SAFE does not.
  </p>`;

/** What is not among what runs is closed. */
const homeShown = ({ id, reference, unplaced }: LinkedHome, of: Incident | undefined, at: When): Html => {
  const where = of === undefined || of.quiet === true ? undefined : whereOf(of);
  const link = html`<a class="tap" href="?of=${encodeURIComponent(id)}">${reference}</a>`;
  return html`<li>
    ${link}${where === undefined ? (unplaced === true ? UNPLACED : '') : `, ${where}`}${of && told(of, at)}
  </li>`;
};
const UNPLACED = ', nobody knows where: it may be another danger';

const told = (of: Incident, at: When): Html => {
  const { awareAt, code, standing, heldBy, words, language, added = [] } = of;
  const number = of.quiet === true ? undefined : (of.phone ?? of.from);
  const last = added.at(-1)?.words ?? words;
  return html`: code ${code}, told ${at(awareAt)},
  ${heldBy === undefined ? '' : `${heldBy.name}, `}${STANDINGS[standing]}.
  ${number === undefined ? undefined : reachBy(of, number)}
  ${isOfPersons(of) || last === undefined ? undefined : html`<blockquote lang="${language}">${shortened(last)}</blockquote>`}`;
};

/** Why they are not to be rung stands on their own page. */
const reachBy = (of: Incident, number: string): Html =>
  isUnringable(of)
    ? html`Do not ring them. <a class="tap" href="sms:${number}">Text ${number}</a>`
    : html`<a class="tap" href="tel:${number}">Call ${number}</a>`;

/** The rest stands on its own page. */
const shortened = (words: string): string =>
  words.length <= WORDS_MAX ? words : `${words.slice(0, WORDS_MAX - 1)}…`;
const WORDS_MAX = 160;
