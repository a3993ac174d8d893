// A text from a telephone on the rota: what it answers, and which incident is told of it.
import { marksOf } from '../../bot/channels/marks.ts';
import { readAnswer, type OpenPage, type ReadAnswer } from '../../bot/incidents/answer.ts';
import { tellsMadeSafe } from '../../bot/incidents/answer-shape.ts';
import { etaIn } from '../../bot/incidents/eta.ts';
import { isAccount, saysWhatWasDone } from '../../bot/incidents/made-safe.ts';
import type { Incident, IncidentEvent, OnCall } from '../../bot/incidents/incident.ts';
import { minutesAfter } from '../../bot/incidents/step.ts';
import type { Incidents } from '../../bot/incidents/ports.ts';
import { onCallAt, personWith, type Rota } from '../../bot/incidents/rota.ts';
import { isOfPersons, rowWords } from '../../dialogs/incident-words.ts';
import { misreadText, STILL_PAGED } from '../../dialogs/on-call-said.ts';
import type { HearOnCall } from '../on-call-first.ts';

/** Resolves when the events are in the queue. */
export type TellIncidents = (events: readonly IncidentEvent[]) => Promise<void>;

export type HearDeps = {
  readonly rota: Rota;
  readonly incidents: Pick<Incidents, 'running'>;
  readonly tell: TellIncidents;
};

export const hearOnCall =
  ({ rota, incidents, tell }: HearDeps): HearOnCall =>
  async ({ id, receivedAt, activity }, isAlarm) => {
    const person = personWith(rota, activity.from?.id ?? '');
    if (person === undefined) return undefined;
    if (isAlarm === true && !tellsMadeSafe(activity.text ?? '')) return 'later';
    const running = await incidents.running();
    const took = marksOf(activity).optOut;
    if (took === 'STOP' || STOPS.test(activity.text ?? '')) {
      const at = new Date(receivedAt);
      const theirs = running.filter((each) => concerns(each, person.id, rota, at));
      await tell(
        theirs.map((each) => ({
          id: `pages-stopped:${each.id}:${id}`,
          incident: each.id,
          at: receivedAt,
          kind: 'pages-stopped',
          by: asPaged(rota, each, person, at),
        })),
      );
      // Where the carrier took the word it blocks what we send, and has said so itself.
      return took === undefined ? { says: STILL_PAGED } : {};
    }
    const read =
      readAnswer(activity.text ?? '', running.map(pageFor(person.id))) ??
      accountIn(activity.text ?? '', running, person.id, receivedAt);
    if (read === undefined) return undefined;
    if (read.kind === 'nothing') return {};
    if (read.kind === 'which') return { says: misreadText({ ...read, what: whatIn(running, read.codes) }) };
    if (read.kind !== 'answer') return { says: misreadText(read) };
    const { incident, code, answer, note } = read;
    const of = running.find((each) => each.id === incident);
    const by = asPaged(rota, of, person, new Date(receivedAt));
    if (answer === 'made-safe' && !saysWhatWasDone(note)) {
      await tell([{ id: `asked-what:${id}`, incident, at: receivedAt, kind: 'asked-what', by }]);
      return { says: misreadText({ kind: 'what-was-done', code }) };
    }
    const isComing = answer === 'acknowledged' || answer === 'on-the-way';
    const eta = isComing
      ? etaIn(note ?? '', { at: new Date(receivedAt), timeZone: rota.timeZone })
      : undefined;
    await tell([
      {
        id: `answered:${id}`,
        incident,
        at: receivedAt,
        kind: 'answered',
        by,
        answer,
        ...(note === undefined ? {} : { note }),
        ...(eta === undefined ? {} : { eta }),
        via: 'text',
      },
    ]);
    return {};
  };

/** They said SAFE, were asked what they did, and say that: nobody begins with the number and SAFE again. */
const accountIn = (
  text: string,
  running: readonly Incident[],
  who: string,
  at: string,
): (ReadAnswer & { readonly kind: 'answer' }) | undefined => {
  const asked = running.filter(
    ({ askedWhat }) => askedWhat?.who === who && minutesAfter(askedWhat.at, ASKED_MINUTES) > at,
  );
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0 || !isAccount(text)) return undefined;
  const note = text.replace(/\s+/g, ' ').trim();
  return { kind: 'answer', incident: only.id, code: only.code, answer: 'made-safe', note };
};
const ASKED_MINUTES = 10;

/** Nothing is blocked of whoever is on the rota: they are told so, and what they send goes on working. */
const STOPS = /^\W*(?:stop|stopall|stop all|unsubscribe|stopio|stopiwch)\W*$/i;

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

/** What each of them is, for whoever has no more than the numbers. */
const whatIn = (running: readonly Incident[], codes: readonly string[]): readonly string[] =>
  codes.map((code) => {
    const of = running.find((each) => each.code === code);
    return of === undefined ? '' : isOfPersons(of) ? 'a person' : rowWords(of.row);
  });

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
