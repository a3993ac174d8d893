// Where the message box was, once the chat is not theirs any more: who has it, and what they had written and not sent.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { isHeld } from './board-with.ts';
import { useDesk } from './context.ts';
import { isEmpty } from './drafts.ts';

type Props = { readonly chat: ChatSummary; readonly wasMine: boolean };

export const LostChat = ({ chat, wasMine }: Props) => {
  const { drafts } = useDesk();
  const draft = drafts.of(chat.conversation).value;
  const holder = isHeld(chat) ? (chat.agent?.name ?? 'A colleague') : undefined;
  if (!wasMine && isEmpty(draft)) return null;
  return (
    <div class="compose lost">
      {holder !== undefined && (
        <p role="status">
          <strong>
            {holder} has {wasMine ? 'your' : 'this'} chat now.
          </strong>
        </p>
      )}
      {!isEmpty(draft) && (
        <>
          <p>You had not sent this:</p>
          {draft.say !== '' && <blockquote tabIndex={0}>{draft.say}</blockquote>}
          {draft.note !== '' && <blockquote tabIndex={0}>Note: {draft.note}</blockquote>}
          {draft.files.length > 0 && <p>{draft.files.map(({ name }) => name).join(', ')}</p>}
          <button
            type="button"
            class="small"
            onClick={() => drafts.change(chat.conversation, { say: '', note: '', files: [] })}
          >
            Throw it away
          </button>
        </>
      )}
    </div>
  );
};
