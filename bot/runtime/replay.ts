// Sends a newly opened socket what it has missed, turn by turn, oldest first.
import { framesOf } from '../channels/webchat/frame.ts';
import { pushAll } from '../channels/webchat/send.ts';
import { withLink, type LinkOf } from '../links.ts';
import type { Event } from '../model.ts';
import type { Push, TurnTranscripts } from './ports.ts';
import { CHANNEL_IDS } from './stamp.ts';

/** Less than this is left for the record, and nothing more is pushed. */
const ENOUGH_MS = 3_000;

/** @returns false when the socket has gone, or not all could be sent in time: its client opens another from what it has. */
export const replay = async (
  {
    transcripts,
    push,
    linkOf,
  }: { readonly transcripts: TurnTranscripts; readonly push: Push; readonly linkOf: LinkOf },
  event: Event & { kind: 'connected' },
  remainingMs: () => number,
): Promise<boolean> => {
  let watermark = event.watermark;
  for (;;) {
    const { turns, more } = await transcripts.turnsAfter(
      CHANNEL_IDS[event.channel],
      event.conversation,
      watermark,
    );
    for (const { version, activities } of turns) {
      if (remainingMs() < ENOUGH_MS) return false;
      const sent = activities.map((activity) => withLink(activity, linkOf));
      if (!(await pushAll(push, event.connection, framesOf(sent, version)))) return false;
    }
    watermark = turns.at(-1)?.version ?? watermark;
    if (!more) return true;
  }
};
