// `/local/cases/{reference}`: the card of a case as a page, as data, and as the hand-off event that agents' desks take. For this laptop alone.
import type { CardBook } from '../bot/handoff/book.ts';
import { cardIncident } from '../bot/handoff/cases.ts';
import type { CaseCard } from '../bot/handoff/card.ts';
import type { Incident } from '../bot/incidents/incident.ts';
import type { RecordedTurn, TurnTranscripts } from '../bot/runtime/ports.ts';
import { CHANNEL_IDS } from '../bot/runtime/stamp.ts';
import { cardPage } from './card-page.ts';
import type { ControlAnswer } from './providers/control.ts';

export type CardsSide = {
  readonly book: Pick<CardBook, 'of'>;
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  /** Those that are closed, too. */
  readonly incidents: () => Promise<readonly Incident[]>;
};
export type ShowCard = (reference: string, as: string | undefined) => Promise<ControlAnswer | undefined>;

export const cardsSide =
  ({ book, transcripts, incidents }: CardsSide): ShowCard =>
  async (reference, as) => {
    const kept = await book.of(reference);
    if (kept === undefined) return undefined;
    // How its incidents stand is told as it is now.
    const theirs = (await incidents()).filter(({ conversation }) => conversation === kept.conversation);
    const running = theirs.filter(({ standing }) => standing !== 'closed');
    const card: CaseCard = { ...kept, incidents: running.map((each) => cardIncident(each)) };
    if (as === 'card') return { status: 200, body: card };
    if (as === 'handoff') return { status: 200, body: await eventOf(card, transcripts) };
    return { status: 200, body: cardPage(card), contentType: 'text/html; charset=utf-8' };
  };

const eventOf = async (card: CaseCard, transcripts: CardsSide['transcripts']) => {
  const all: RecordedTurn[] = [];
  for (;;) {
    const from = all.at(-1)?.version ?? 0;
    const { turns, more } = await transcripts.turnsAfter(CHANNEL_IDS[card.channel], card.conversation, from);
    all.push(...turns);
    if (more) continue;
    // What makes it is large, and read with the first.
    const [{ handoffEvent }, { PorthAdapter }] = await Promise.all([
      import('../bot/runtime/handoff-event.ts'),
      import('../bot/runtime/adapter.ts'),
    ]);
    return handoffEvent(new PorthAdapter(), card, all);
  }
};
