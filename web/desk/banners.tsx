// Lines over the page while something is amiss, and the two live regions that read out what happens.
import { useDesk } from './context.ts';
import type { Session } from './session.ts';
import { Untaken } from './untaken.tsx';

export const Banners = ({ session }: { readonly session: Session }) => {
  const desk = useDesk();
  const { line, alerts, presence } = desk;
  const notice = alerts.notice.value;
  const isOut = session.standing.value === 'expired';
  return (
    <section class="banners" aria-label="What needs your notice">
      {isOut && (
        <div class="banner bad" role="alert">
          <p>Your sign-in has run out. What you wrote is kept.</p>
          <button type="button" onClick={() => void session.signIn()}>
            Sign in again
          </button>
        </div>
      )}
      {!isOut && line.value === 'down' && (
        <div class="banner bad" role="status">
          <p>You are offline: what you write is kept.</p>
        </div>
      )}
      {!isOut && line.value === 'polling' && (
        <div class="banner" role="status">
          <p>Live updates are interrupted: new messages may come some seconds late.</p>
        </div>
      )}
      {presence.put.value.state === 'off' && (
        <div class="banner">
          <p>You are off: no new chats come to you.</p>
          <button type="button" onClick={() => presence.change({ state: 'on' })}>
            I take chats
          </button>
        </div>
      )}
      <Untaken />
      {notice !== undefined && (
        <div class="banner notice">
          <p>{notice.words}</p>
          <span class="choices">
            {notice.conversation !== undefined && (
              <button
                type="button"
                onClick={() => {
                  desk.show(notice.conversation);
                  alerts.dismiss();
                }}
              >
                Open the chat
              </button>
            )}
            <button type="button" onClick={alerts.dismiss}>
              Close
            </button>
          </span>
        </div>
      )}
    </section>
  );
};

/** Alone, so that what is read out draws nothing else anew. */
export const Announcer = () => {
  const { alerts } = useDesk();
  return (
    <div class="hidden">
      <div aria-live="polite" id="polite">
        {alerts.polite.value}
      </div>
      <div aria-live="assertive" id="urgent">
        {alerts.urgent.value}
      </div>
    </div>
  );
};
