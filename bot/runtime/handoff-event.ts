// The Bot Framework's hand-off event: the case card as its context, the transcript as its attachment. Every agent's desk takes it.
import type { Transcript } from 'botframework-schema';
import type { CaseCard } from '../handoff/card.ts';
import { isOurs } from '../channels/marks.ts';
import type { TurnSeen } from '../handoff/heard.ts';
import type { Activity } from '../model.ts';
import type { PorthAdapter } from './adapter.ts';
import { EventFactory, TurnContext } from './botbuilder-events.ts';
import { CHANNEL_IDS } from './stamp.ts';

/**
 * Of one card always the same event: its id is the case's, its time the card's.
 * @see https://learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human
 */
export const handoffEvent = (
  adapter: PorthAdapter,
  card: CaseCard,
  turns: readonly TurnSeen[],
): Partial<Activity> => {
  const activities = turns.flatMap((turn) => turn.activities) as Activity[];
  const theirs = activities.findLast((each) => each.type === 'message' && !isOurs(each));
  const last = { ...theirs, ...placeOf(card) } as Activity;
  const transcript: Transcript = { activities };
  const event = EventFactory.createHandoffInitiation(new TurnContext(adapter, last), card, transcript);
  const { localTimezone: _, ...rest } = event;
  return {
    ...rest,
    id: `handoff:${card.conversation}:${card.reference ?? card.at}`,
    timestamp: card.at as unknown as Date,
  };
};

const placeOf = ({ conversation, channel }: CaseCard): Partial<Activity> => ({
  channelId: CHANNEL_IDS[channel],
  conversation: { id: conversation } as Activity['conversation'],
});
