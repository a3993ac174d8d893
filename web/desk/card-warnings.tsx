// What must be known before a word is written: a danger, somebody who may read along, what did not reach them, a colleague's note.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { useDesk } from './context.ts';
import { failedWords } from './history-words.ts';
import type { Room } from './rooms.ts';
import { moment } from './times.ts';
import { rowWords } from './triage-words.ts';
import { REFUSALS } from './words.ts';

type Props = { readonly room: Room; readonly chat: ChatSummary | undefined };

export const Warnings = ({ room, chat }: Props) => {
  const { now } = useDesk();
  const card = room.card.value;
  const danger = card?.danger;
  // The card comes a moment later, and may know less of what was said last.
  const told = chat?.dangerTold ?? danger;
  const words = told?.words ?? (told?.id === danger?.id ? danger?.words : undefined);
  const isQuiet =
    card !== undefined &&
    (card.incidents.some(({ quiet }) => quiet) || card.cases.some(({ quiet }) => quiet));
  const { undelivered } = card ?? {};
  return (
    <div class="warnings">
      {chat?.danger === true || (danger !== undefined && danger.held) ? (
        <div class="warning danger">
          <h2>Danger{told === undefined ? '' : `: ${rowWords(told.id)}`}</h2>
          {words !== undefined && <blockquote>{words}</blockquote>}
          <p>
            {danger === undefined ? 'A danger was told.' : `Told at ${moment(danger.at, now.value)}.`}{' '}
            {danger?.none === true ? 'They said that there is none any more.' : 'It is not known to be over.'}
          </p>
        </div>
      ) : null}
      {isQuiet && (
        <div class="warning danger">
          <h2>Write with care: somebody may read along</h2>
          <p>Do not call or write of your own accord, and name nothing of it in a message.</p>
        </div>
      )}
      {undelivered !== undefined && (
        <div class="warning">
          <h2>This did not reach them</h2>
          {undelivered.words !== undefined && <blockquote>{undelivered.words}</blockquote>}
          <p>
            {moment(undelivered.at, now.value)}: {REFUSALS[undelivered.why]}.
          </p>
        </div>
      )}
      {undelivered === undefined && chat?.undelivered === true && (
        <NotReached words={failedWords(chat, room.turns.value)} />
      )}
      {chat?.note !== undefined && chat.note !== '' && (
        <div class="warning note">
          <h2>Note{chat.from === undefined ? '' : ` from ${chat.from.name}`}</h2>
          <p>{chat.note}</p>
        </div>
      )}
      {card?.mood === 'distressed' && (
        <div class="warning">
          <p>They sound distressed.</p>
        </div>
      )}
    </div>
  );
};

/** The card, which says why, comes a moment later. */
const NotReached = ({ words }: { readonly words: string | undefined }) => (
  <div class="warning">
    <h2>This did not reach them</h2>
    {words === undefined ? <p>The last message of ours.</p> : <blockquote>{words}</blockquote>}
  </div>
);
