// The page by who is at it: signed out, starting, or at the desk. A sign-in that ran out leaves the desk standing.
import { useEffect, useState } from 'preact/hooks';
import type { DeskSettings } from '../../lambdas/desk/wire.ts';
import { deskApi } from './api.ts';
import { DeskContext } from './context.ts';
import { deskOf, type Desk } from './desk.ts';
import { DeskPage } from './desk-page.tsx';
import { keptIn } from './kept.ts';
import type { Session } from './session.ts';

type Props = { readonly settings: DeskSettings; readonly session: Session };

const AGAIN_MS = 3_000;

export const App = ({ settings, session }: Props) => {
  const [desk, setDesk] = useState<Desk>();
  const [wrong, setWrong] = useState<string>();
  const standing = session.standing.value;
  const isIn = standing === 'in';
  useEffect(() => {
    if (!isIn || desk !== undefined) return;
    let left = false;
    const isHere = () => !left;
    const api = deskApi(session);
    const begin = async () => {
      while (isHere()) {
        const got = await api.me();
        if (!isHere()) return;
        if (got.kind === 'ok') {
          setDesk(deskOf(api, keptIn(localStorage, got.value.agent.id), got.value, settings));
          return;
        }
        if (got.kind === 'signed-out') return;
        setWrong(got.kind === 'refused' ? got.message : 'The desk cannot be reached. Trying again…');
        if (got.kind === 'refused') return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    };
    void begin();
    return () => {
      left = true;
    };
  }, [isIn]);

  if (desk !== undefined && standing !== 'out' && standing !== 'leaving')
    return (
      <DeskContext.Provider value={desk}>
        <DeskPage session={session} />
      </DeskContext.Provider>
    );
  return (
    <main class="alone">
      <h1>{settings.council}: desk</h1>
      {standing === 'starting' && <p role="status">One moment…</p>}
      {standing === 'leaving' && <p role="status">Signing out…</p>}
      {isIn && <p role="status">{wrong ?? 'Opening the desk…'}</p>}
      {session.wrong.value !== undefined && <p class="wrong">{session.wrong.value}</p>}
      {standing === 'expired' && <p>Your sign-in has run out.</p>}
      {(standing === 'out' || standing === 'expired') && (
        <button type="button" class="primary" onClick={() => void session.signIn()}>
          Sign in
        </button>
      )}
      {isIn && wrong !== undefined && (
        <button type="button" onClick={() => void session.signOut()}>
          Sign out
        </button>
      )}
    </main>
  );
};
