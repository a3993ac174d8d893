// What can be done with the open chat, beside writing in it.
import { useState } from 'preact/hooks';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { isHeld, isQueued } from './board-with.ts';
import { useDesk } from './context.ts';
import { AssignDialog, EndDialog, ParkDialog, ReturnDialog, TransferDialog } from './dialogs.tsx';
import { ReleaseDialog } from './release-dialog.tsx';

type Asked = 'park' | 'transfer' | 'return' | 'end' | 'assign' | 'release';
type Props = { readonly chat: ChatSummary; readonly isMine: boolean };

export const Actions = ({ chat, isMine }: Props) => {
  const desk = useDesk();
  const [asked, setAsked] = useState<Asked>();
  const unsent = desk.unsent.value?.conversation === chat.conversation ? desk.unsent.value : undefined;
  const close = () => {
    setAsked(undefined);
    if (unsent !== undefined) desk.asked();
  };
  const button = (id: Asked, words: string) => (
    <button type="button" data-key={id} onClick={() => setAsked(id)}>
      {words}
    </button>
  );
  return (
    <div class="actions" role="group" aria-label="This chat">
      {isQueued(chat) && (
        <button type="button" class="primary" onClick={() => desk.take(chat.conversation)}>
          Take
        </button>
      )}
      {isMine && chat.danger === true && (
        <button type="button" class="warn" onClick={() => setAsked('release')}>
          The danger is over
        </button>
      )}
      {isMine && (
        <>
          {button('park', 'Park')}
          {button('transfer', 'Transfer')}
          {button('return', 'Back to the assistant')}
          {button('end', 'End')}
        </>
      )}
      {desk.isSupervisor && isHeld(chat) && !isMine && (
        <button
          type="button"
          class="primary"
          onClick={() => desk.do(chat.conversation, { does: 'assign', to: desk.me.agent })}
        >
          Take over
        </button>
      )}
      {desk.isSupervisor && button('assign', 'Give to…')}
      {asked === 'park' && <ParkDialog chat={chat} close={close} />}
      {(asked === 'transfer' || unsent !== undefined) && (
        <TransferDialog chat={chat} close={close} {...(unsent && { unsent })} />
      )}
      {asked === 'return' && <ReturnDialog chat={chat} close={close} />}
      {asked === 'end' && <EndDialog chat={chat} close={close} />}
      {asked === 'assign' && <AssignDialog chat={chat} close={close} />}
      {asked === 'release' && <ReleaseDialog chat={chat} close={close} />}
    </div>
  );
};
