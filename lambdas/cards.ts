// Gathers what a case card is made of: as it is now for whoever looks at it, or kept with its case.
import { talkBefore } from '../bot/handoff/before.ts';
import type { CardBook } from '../bot/handoff/book.ts';
import { cardOf, type CardInput } from '../bot/handoff/card-of.ts';
import type { CaseSeen } from '../bot/handoff/cases.ts';
import type { TurnSeen } from '../bot/handoff/heard.ts';
import type { CaseCard } from '../bot/handoff/card.ts';
import type { KeepCard, RecordSeen } from '../bot/handoff/seen.ts';
import { accessOf, proofNow } from '../bot/identity.ts';
import type { Incidents } from '../bot/incidents/ports.ts';
import type { ChannelId } from '../bot/model.ts';
import type { TurnTranscripts } from '../bot/runtime/ports.ts';
import { CHANNEL_IDS } from '../bot/runtime/stamp.ts';
import type { Cases } from '../bot/services/cases.ts';
import type { Joined, Persons } from '../bot/services/persons.ts';
import { isSince } from '../bot/services/since.ts';
import type { Conversations } from './pages/handed-on.ts';
import { incidentId } from './transactions/report-incident.ts';

export type CardDeps = Pick<CardInput, 'content' | 'understand'> & {
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  readonly cases: Pick<Cases, 'of'>;
  readonly incidents: Pick<Incidents, 'find'>;
  readonly persons: Pick<Persons, 'of' | 'conversations' | 'get'>;
  /** Their other conversations, as they stand. */
  readonly conversations: Conversations;
  readonly clock: () => Date;
};
export type MakeCard = (of: {
  readonly conversation: string;
  readonly seen: RecordSeen;
  readonly channel: ChannelId;
  readonly account?: string;
  /** The case that it is made for. */
  readonly reference?: string;
}) => Promise<CaseCard>;

/** Turns back from now that are read for it. */
const TURNS_MAX = 200;

export const cardKeeper = ({
  book,
  ...deps
}: CardDeps & { readonly book: Pick<CardBook, 'keep'> }): KeepCard => {
  const make = cardMaker(deps);
  return async ({ conversation, reference, seen }, channel, account) => {
    const given = account === undefined ? {} : { account };
    const card = await make({ conversation, seen, channel, reference, ...given });
    await book.keep(reference, card, seen.lastHeardAt);
  };
};

export const cardMaker =
  (deps: CardDeps): MakeCard =>
  async ({ conversation, seen, channel, account, reference }) => {
    const { content, understand, clock } = deps;
    const now = clock();
    const person = await personOf(deps, conversation, proofNow(seen.dialog, now)?.person);
    const [turns, cases, talked] = await Promise.all([
      turnsOf(deps, channel, conversation, seen.version - TURNS_MAX),
      casesOf(deps, conversation, person.others),
      talkedOf(deps, person.others, now),
    ]);
    const incidents = await Promise.all(
      cases.map(({ key, begun }) => deps.incidents.find(incidentId(begun ?? key))),
    );
    const since = accessOf(seen.dialog, now)?.since;
    return cardOf({
      conversation,
      channel,
      ...(account === undefined ? {} : { account }),
      record: since === undefined ? seen : { ...seen, dialog: { ...seen.dialog, since } },
      ...(reference === undefined ? {} : { reference }),
      turns,
      cases,
      incidents: incidents.flatMap((each) => (each === undefined || each.standing === 'closed' ? [] : each)),
      elsewhere: person.others.map((each) => ({ channel: each.channel as ChannelId, since: each.since })),
      talked,
      needs: person.needs,
      content,
      ...(understand === undefined ? {} : { understand }),
      now,
    });
  };

/** All of it, from there on. */
const turnsOf = async (
  { transcripts }: CardDeps,
  channel: ChannelId,
  conversation: string,
  from: number,
): Promise<readonly TurnSeen[]> => {
  const all: TurnSeen[] = [];
  for (let watermark = Math.max(0, from); ;) {
    const { turns, more } = await transcripts.turnsAfter(CHANNEL_IDS[channel], conversation, watermark);
    all.push(...turns);
    watermark = turns.at(-1)?.version ?? watermark;
    if (!more) return all;
  }
};

type Theirs = { readonly others: readonly Joined[]; readonly needs: readonly string[] };

/** Nobody's, unless a proof holds that was not taken back. */
const personOf = async (
  { persons }: CardDeps,
  conversation: string,
  person: string | undefined,
): Promise<Theirs> => {
  if (person === undefined || (await persons.of(conversation)) !== person) return { others: [], needs: [] };
  const [joined, about] = await Promise.all([persons.conversations(person), persons.get(person)]);
  return {
    others: joined.filter((each) => each.conversation !== conversation),
    needs: about.adjustments ?? [],
  };
};

const casesOf = async (
  { cases }: CardDeps,
  conversation: string,
  others: readonly Joined[],
): Promise<readonly CaseSeen[]> => {
  const theirs = others.map(async ({ conversation: other, channel, since }) =>
    (await cases.of(other))
      .filter(({ receivedAt }) => isSince(receivedAt, { since }))
      .map((each): CaseSeen => ({ ...each, elsewhere: channel as ChannelId })),
  );
  const [here, elsewhere] = await Promise.all([cases.of(conversation), Promise.all(theirs)]);
  return [...elsewhere.flat(), ...here];
};

/** With whom they talked elsewhere of late, since that conversation is known to be theirs. */
const talkedOf = async (
  { conversations }: CardDeps,
  others: readonly Joined[],
  now: Date,
): Promise<NonNullable<CardInput['talked']>> => {
  const all = others.map(async ({ conversation, channel, since }) => {
    const talk = talkBefore((await conversations(conversation))?.dialog?.handoff, now);
    return talk !== undefined && isSince(talk.at, { since })
      ? [{ ...talk, channel: channel as ChannelId }]
      : [];
  });
  return (await Promise.all(all)).flat();
};
