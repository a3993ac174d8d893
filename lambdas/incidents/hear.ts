// A text from a telephone on the rota: what it answers, and which incident is told of it.
import { marksOf } from '../../bot/channels/marks.ts';
import { readAnswer, type OpenPage, type ReadAnswer } from '../../bot/incidents/answer.ts';
import { overOf } from '../../bot/incidents/answered.ts';
import { etaIn } from '../../bot/incidents/eta.ts';
import type { Incident, IncidentEvent, OnCall, OnCallAnswer } from '../../bot/incidents/incident.ts';
import type { Incidents } from '../../bot/incidents/ports.ts';
import { whereOf } from '../../bot/incidents/where-heard.ts';
import { onCallAt, personWith, type Rota } from '../../bot/incidents/rota.ts';
import { isOfPersons, rowWords } from '../../dialogs/incident-words.ts';
import { answerText, misreadText, STILL_PAGED } from '../../dialogs/on-call-said.ts';
import { placeInText } from '../../dialogs/place-in-text.ts';
import type { HearOnCall } from '../on-call-first.ts';
import { accountHeard, askedId, safeSaid, type AccountHeard } from './hear-safe.ts';

/** Resolves when the events are in the queue. */
export type TellIncidents = (events: readonly IncidentEvent[]) => Promise<void>;

export type HearDeps = {
  readonly rota: Rota;
  readonly incidents: Pick<Incidents, 'running' | 'withCode' | 'find'>;
  readonly tell: TellIncidents;
};

export const hearOnCall =
  ({ rota, incidents, tell }: HearDeps): HearOnCall =>
  async ({ id, receivedAt, activity }, danger) => {
    const person = personWith(rota, activity.from?.id ?? '');
    if (person === undefined) return undefined;
    if (danger === 'told') return 'later';
    const running = await incidents.running();
    // It came before: whatever it made of them, it is no other answer now.
    if (running.some(({ heard = [] }) => heard.includes(answerId(id)))) return {};
    const text = activity.text ?? '';
    const took = marksOf(activity).optOut;
    if (took === 'STOP' || STOPS.test(text)) {
      await tell(pagesStopped(running, person, rota, { id, at: receivedAt }));
      // Where the carrier took the word it blocks what we send, and has said so itself.
      return took === undefined ? { says: STILL_PAGED } : {};
    }
    const texter = { id, who: person.id, at: receivedAt };
    const byOf = (of: Incident | undefined) => asPaged(rota, of, person, new Date(receivedAt));
    const asks = (of: Pick<Incident, 'id'>, by: OnCall, more: { again?: true; danger?: true } = {}) =>
      tell([{ id: askedId(id), incident: of.id, at: receivedAt, kind: 'asked-what', by, ...more }]);
    const pages = running.map(pageFor(person.id));
    const read = readAnswer(text, pages);
    const account =
      read !== undefined || danger === 'answered' ? undefined : accountHeard(text, running, texter);
    if (account?.kind === 'unsure') await asks(account.of, byOf(account.of), { again: true });
    if (account !== undefined && account.kind !== 'done')
      return { says: misreadText('of' in account ? { kind: account.kind, code: account.of.code } : account) };
    const said: ReadAnswer | undefined = account === undefined ? read : answerOf(account);
    if (said === undefined) return undefined;
    // Nobody is asked about a danger that they say they have dealt with, and of any other answer it is one.
    const isOther = said.kind === 'answer' ? said.answer !== 'made-safe' : said.kind === 'nothing';
    if (danger === 'done-with' && isOther) return 'later';
    if (said.kind === 'nothing') return {};
    if (said.kind === 'which') return { says: misreadText({ ...said, what: whatIn(running, said.codes) }) };
    if (said.kind === 'unknown') {
      const closed = await closedWith(incidents, said.code, person.id);
      const alsoOpen = meantBeside(pages, said.answer);
      const over = closed && overOf(closed, said.answer, alsoOpen);
      const at = { now: new Date(receivedAt), timeZone: rota.timeZone };
      if (over !== undefined) return { says: answerText({ what: 'is-over', over }, said.code, at) };
    }
    if (said.kind !== 'answer') return { says: misreadText(said) };
    const { incident, code, answer, note } = said;
    const of = running.find((each) => each.id === incident);
    const by = byOf(of);
    const isOver = of?.standing === 'made-safe';
    const alsoOpen = isOver ? meantBeside(pages, answer) : [];
    const safe = answer === 'made-safe' ? safeSaid(note, of, texter) : 'noted';
    // What they did to what is over already is asked of nobody: it may be another that they mean.
    const isAsked = safe === 'not-over' || danger === 'answered' || (safe === 'asked' && !isOver);
    if (answer === 'made-safe' && isAsked) {
      await asks({ id: incident }, by, danger === 'answered' ? { danger: true } : {});
      return { says: misreadText({ kind: safe === 'not-over' ? safe : 'what-was-done', code }) };
    }
    const isComing = answer === 'acknowledged' || answer === 'on-the-way';
    const eta = isComing
      ? etaIn(note ?? '', { at: new Date(receivedAt), timeZone: rota.timeZone })
      : undefined;
    await tell([
      {
        id: answerId(id),
        incident,
        at: receivedAt,
        kind: 'answered',
        by,
        answer,
        ...(note === undefined ? {} : { note }),
        ...(eta === undefined ? {} : { eta }),
        via: 'text',
        ...(alsoOpen.length === 0 ? {} : { alsoOpen }),
      },
    ]);
    return {};
  };

const answerId = (text: string): string => `answered:${text}`;

const answerOf = ({ of, note }: AccountHeard & { readonly kind: 'done' }): ReadAnswer => ({
  kind: 'answer',
  incident: of.id,
  code: of.code,
  answer: 'made-safe',
  note,
});

/** Nothing is blocked of whoever is on the rota: they are told so, and what they send goes on working. */
const STOPS = /^\W*(?:stop|stopall|stop all|unsubscribe|stopio|stopiwch)\W*$/i;

const pagesStopped = (
  running: readonly Incident[],
  person: Omit<OnCall, 'role'>,
  rota: Rota,
  text: { readonly id: string; readonly at: string },
): readonly IncidentEvent[] => {
  const at = new Date(text.at);
  return running
    .filter((each) => concerns(each, person.id, rota, at))
    .map((each) => ({
      id: `pages-stopped:${each.id}:${text.id}`,
      incident: each.id,
      at: text.at,
      kind: 'pages-stopped',
      by: asPaged(rota, each, person, at),
    }));
};

/** They have it, were asked, or may be asked next. */
const concerns = (
  { heldBy, linkedTo, paged, pages, standing }: Incident,
  id: string,
  rota: Rota,
  at: Date,
): boolean =>
  standing !== 'closed' &&
  linkedTo === undefined &&
  (heldBy?.id === id ||
    (heldBy === undefined &&
      (paged.some(({ to }) => to.id === id) ||
        onCallAt(rota, pages ?? '', at).some((each) => each.id === id))));

/** What is asked of them and open: to have it, where they have it already, is nothing new. */
const meantBeside = (pages: readonly OpenPage[], answer: OnCallAnswer): readonly string[] =>
  pages
    .filter(({ paged, over, left }) => paged === true && over !== true && left !== true)
    .filter(({ held }) => answer !== 'acknowledged' || held !== true)
    .map(({ code }) => code);

/** What they had, or were asked for, and is closed: its number is nobody else's yet. */
const closedWith = async (
  incidents: HearDeps['incidents'],
  code: string,
  who: string,
): Promise<Incident | undefined> => {
  const id = await incidents.withCode(code);
  const found = id === undefined ? undefined : await incidents.find(id);
  if (found?.standing !== 'closed') return undefined;
  return found.heldBy?.id === who || found.paged.some(({ to }) => to.id === who) ? found : undefined;
};

const pageFor =
  (who: string) =>
  ({ id, code, paged, heldBy, standing }: Incident): OpenPage => ({
    incident: id,
    code,
    ...(paged.some(({ to }) => to.id === who) ? { paged: true } : {}),
    ...(heldBy?.id === who ? { held: true } : {}),
    ...(isLeft(who, heldBy, paged) ? { left: true } : {}),
    ...(standing === 'made-safe' ? { over: true } : {}),
  });

const isLeft = (who: string, heldBy: OnCall | undefined, paged: Incident['paged']): boolean =>
  heldBy === undefined ? paged.findLast(({ to }) => to.id === who)?.cannot !== undefined : heldBy.id !== who;

/** What each of them is, for whoever has no more than the numbers; and of two that are alike where. */
const whatIn = (running: readonly Incident[], codes: readonly string[]): readonly string[] => {
  const all = codes.map((code) => running.find((each) => each.code === code));
  return all.map((of) => {
    if (of === undefined) return '';
    if (isOfPersons(of)) return 'a person';
    const isAlone = all.every((other) => other === of || other?.row !== of.row);
    const where = isAlone ? '' : placeInText(whereOf(of));
    return `${rowWords(of.row)}${where === '' ? '' : ` at ${where}`}`;
  });
};

/** In the role in which they were paged, or are on call now; whoever stands in for a colleague is a second. */
const asPaged = (
  rota: Rota,
  incident: Incident | undefined,
  person: Omit<OnCall, 'role'>,
  at: Date,
): OnCall => {
  const isThem = ({ id }: OnCall) => id === person.id;
  return (
    incident?.paged.findLast(({ to }) => isThem(to))?.to ??
    onCallAt(rota, incident?.pages ?? '', at).find(isThem) ?? { ...person, role: 'second' }
  );
};
