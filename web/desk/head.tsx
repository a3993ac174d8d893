// The head of the page: whose desk it is, whether they take chats and how many, sound, help and the way out.
import { useState } from 'preact/hooks';
import type { PresenceState } from '../../bot/handoff/board.ts';
import { useDesk } from './context.ts';
import { HALF_WRITTEN } from './half-written.ts';
import { TAKES_MAX } from './limits.ts';
import { Modal } from './modal.tsx';
import type { Session } from './session.ts';
import { Measures } from './measures.tsx';
import { NoticesDialog } from './notices.tsx';
import { plural, PRESENCES } from './words.ts';
import { WriteFirst } from './write-first.tsx';

type Props = { readonly session: Session; readonly help: () => void };

export const Head = ({ session, help }: Props) => {
  const { me, settings, presence, alerts, isSupervisor } = useDesk();
  const [asks, setAsks] = useState<'leave' | 'measures' | 'notices' | 'write'>();
  const { state, takes } = presence.put.value;
  const isMuted = alerts.isMuted.value;
  return (
    <header class="head">
      <p class="whose">
        <strong>{settings.council}</strong> <span class="quiet">desk of {me.agent.name}</span>
      </p>
      <div class="tools">
        <label>
          <span>I am</span>
          <select
            value={state}
            onChange={({ currentTarget }) => presence.change({ state: currentTarget.value as PresenceState })}
          >
            {Object.entries(PRESENCES).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Chats at once</span>
          <select
            value={takes}
            onChange={({ currentTarget }) => presence.change({ takes: Number(currentTarget.value) })}
          >
            {Array.from({ length: TAKES_MAX }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => alerts.mute(!isMuted)}>
          Sound {isMuted ? 'off' : 'on'}
        </button>
        <button type="button" onClick={() => setAsks('write')}>
          Write first
        </button>
        {isSupervisor && (
          <>
            <button type="button" onClick={() => setAsks('measures')}>
              Measures
            </button>
            <button type="button" onClick={() => setAsks('notices')}>
              Notices
            </button>
          </>
        )}
        <button type="button" onClick={help}>
          Shortcuts
        </button>
        <button type="button" onClick={() => setAsks('leave')}>
          Sign out
        </button>
      </div>
      {asks === 'leave' && <Leave session={session} close={() => setAsks(undefined)} />}
      {asks === 'write' && <WriteFirst close={() => setAsks(undefined)} />}
      {asks === 'notices' && <NoticesDialog close={() => setAsks(undefined)} />}
      {asks === 'measures' && <Measures close={() => setAsks(undefined)} />}
    </header>
  );
};

/** Whoever leaves is told what they leave behind. */
const Leave = ({ session, close }: { readonly session: Session; readonly close: () => void }) => {
  const desk = useDesk();
  const chats = desk.order.value.length;
  const unsent = desk.sending.pending.value.filter(({ state }) => state === 'waiting').length;
  const drafts = desk.drafts.count() + desk.kept.names(HALF_WRITTEN).length;
  const leave = async () => {
    desk.presence.change({ state: 'off' });
    await desk.presence.beat();
    desk.drafts.settle();
    desk.stop();
    // The next at this computer finds no words of theirs.
    for (const beginning of ['draft:', HALF_WRITTEN, 'out:', 'seen:', 'open'])
      for (const name of desk.kept.names(beginning)) desk.kept.remove(name);
    await session.signOut();
  };
  return (
    <Modal title="Sign out?" close={close}>
      {chats > 0 && <p>You still have {plural(chats, 'chat')}: they go back to the queue.</p>}
      {unsent > 0 && <p>{plural(unsent, 'message')} of yours could not be sent yet: they are lost.</p>}
      {drafts > 0 && <p>{plural(drafts, 'text')} that you began and did not send: they are lost.</p>}
      <div class="choices">
        <button type="button" class="primary" onClick={() => void leave()}>
          Sign out
        </button>
        <button type="button" onClick={close}>
          Stay
        </button>
      </div>
    </Modal>
  );
};
