// The desk as a page: head, lists, the open chat and its card, and what is read out.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Announcer, Banners } from './banners.tsx';
import { ChatPane } from './chat-pane.tsx';
import { useDesk } from './context.ts';
import { Head } from './head.tsx';
import { useShortcuts } from './keys.ts';
import { Lists } from './lists.tsx';
import type { Session } from './session.ts';
import { Shortcuts } from './shortcuts.tsx';

export const DeskPage = ({ session }: { readonly session: Session }) => {
  const desk = useDesk();
  const [helps, setHelps] = useState(false);
  useShortcuts(desk, () => setHelps(true));
  useEffect(() => {
    const before = desk.kept.read<string>('open');
    if (before !== undefined && before !== '') desk.show(before);
    return desk.stop;
  }, []);
  const open = desk.open.value;
  useFocusAfter(open);
  return (
    <div class={open === undefined ? 'desk' : 'desk has-chat'}>
      <a class="skip" href="#chat">
        Skip to the open chat
      </a>
      <Head session={session} help={() => setHelps(true)} />
      <Banners session={session} />
      <Lists />
      <main id="chat" tabIndex={-1}>
        {open === undefined ? (
          <div class="nothing">
            <h1>No chat is open</h1>
            <p>Take one from a queue, or press Alt+N for the next. Press ? for all shortcuts.</p>
          </div>
        ) : (
          <ChatPane key={open} conversation={open} />
        )}
      </main>
      <Announcer />
      {helps && <Shortcuts close={() => setHelps(false)} />}
    </div>
  );
};

/** A chat that is left takes the focus with it: that goes to its row, or where it has none any more, to the lists. */
const useFocusAfter = (open: string | undefined): void => {
  const before = useRef(open);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = open;
    if (open !== undefined || left === undefined) return;
    const row = document.querySelector<HTMLElement>(`#lists [data-chat="${CSS.escape(left)}"]`);
    if (document.activeElement === null || document.activeElement === document.body)
      (row ?? document.querySelector<HTMLElement>('#lists'))?.focus();
  }, [open]);
};
