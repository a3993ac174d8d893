// What was said in the conversation of an incident while it ran, in its own words, as far as the transcript keeps them: nothing is stored anew.
import { isEcho, isOurs, marksOf } from '../bot/channels/marks.ts';
import type { Incident } from '../bot/incidents/incident.ts';
import { minutesAfter } from '../bot/incidents/step.ts';
import type { TurnTranscripts } from '../bot/runtime/ports.ts';
import type { SaidInChat } from '../dialogs/incident-record.ts';
import { receivedAt, textOf, turnsOf } from '../lambdas/pages/transcript.ts';

/** Nothing of what was erased, even where its conversation has not gone yet. */
export const saidInChat = async (
  transcripts: Pick<TurnTranscripts, 'turnsAfter'>,
  incident: Pick<Incident, 'channel' | 'conversation' | 'awareAt' | 'trail'>,
): Promise<readonly SaidInChat[]> => {
  const { awareAt, trail } = incident;
  if (trail.some(({ what }) => what === 'erased')) return [];
  const last = trail.findLast(({ what }) => OF_THEM.has(what))?.at ?? awareAt;
  const until = minutesAfter(last, ANSWERED_MINUTES);
  const turns = await turnsOf(transcripts, incident, 0);
  return turns
    .flatMap(({ at, activities }) =>
      activities
        .filter(({ type }) => type === 'message')
        .flatMap((each): readonly SaidInChat[] => {
          // What came before it is answered in its own turn.
          const when = [receivedAt(each, at), at].toSorted().at(-1) ?? at;
          if (when < awareAt || when > until) return [];
          const { level = 1, byPerson } = marksOf(each);
          if (level > 1) return ['hidden'];
          const text = textOf(each, 'en');
          const who = isEcho(each) || byPerson === true ? 'person' : isOurs(each) ? 'assistant' : 'they';
          return text === '' ? [] : [{ at: receivedAt(each, at), who, text }];
        }),
    )
    .filter((each, index, all) => each !== 'hidden' || all[index - 1] !== 'hidden');
};

/** What they told, and were told. */
const OF_THEM: ReadonlySet<Incident['trail'][number]['what']> = new Set([
  'reported',
  'added',
  'told',
  'said-safe',
]);
/** Until the news is sent, and answered. */
const ANSWERED_MINUTES = 5;
