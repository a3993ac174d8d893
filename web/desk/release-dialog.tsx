// Asked before a danger is taken to be over: only a person who has made sure may say so.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { useDesk } from './context.ts';
import { Modal } from './modal.tsx';

type Props = { readonly chat: ChatSummary; readonly close: () => void };

export const ReleaseDialog = ({ chat, close }: Props) => {
  const desk = useDesk();
  return (
    <Modal title="Is the danger over?" close={close}>
      <p>
        Only say so when you have made sure, by their own words or a colleague’s. The assistant then stops
        repeating what to do in this danger.
      </p>
      <div class="choices">
        <button
          type="button"
          class="primary"
          onClick={() => {
            desk.do(chat.conversation, { does: 'release' });
            close();
          }}
        >
          Yes, I have made sure
        </button>
        <button type="button" autofocus onClick={close}>
          No
        </button>
      </div>
    </Modal>
  );
};
