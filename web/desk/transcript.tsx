// What was said and done, oldest first, and what of ours is still on its way. It stays at its end while new lines come.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TurnShown } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import { linesOf, type Line } from './lines.ts';
import { LineShown, PendingShown } from './line-shown.tsx';
import { isLine } from './pending.ts';
import type { Room } from './rooms.ts';
import { day, isSameDay } from './times.ts';

const NEAR_PX = 80;

export const Transcript = ({ room }: { readonly room: Room }) => {
  const desk = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [below, setBelow] = useState(false);
  const lines = shownLines(room.turns.value);
  const pending = desk.sending.pending.value.filter(
    (each) => each.conversation === room.conversation && (isLine(each) || each.state === 'refused'),
  );
  const deliveries = room.deliveries.value;
  const newest = `${lines.at(-1)?.id ?? ''} ${pending.length}`;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    if (atEnd.current) box.scrollTop = box.scrollHeight;
    else setBelow(true);
  }, [newest]);
  // What opens under it makes it smaller: its end stays in sight.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const watch = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight;
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const toEnd = () => {
    const box = scroller.current;
    if (box === null) return;
    box.scrollTop = box.scrollHeight;
    box.focus();
  };
  let before = '';
  return (
    <div class="transcript-box">
      <div
        class="transcript"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label="What was said"
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX;
          if (atEnd.current) setBelow(false);
        }}
      >
        <ol>
          {lines.map((line) => {
            const isNewDay = before === '' || !isSameDay(Date.parse(before), Date.parse(line.at));
            before = line.at;
            return (
              <LineShown
                key={line.id}
                line={line}
                day={isNewDay ? day(line.at) : undefined}
                delivery={deliveries.get(line.id)}
                me={desk.me.agent.name}
                language={room.summary.value?.language}
              />
            );
          })}
          {pending.map((each) => (
            <PendingShown key={each.id} pending={each} />
          ))}
        </ol>
        <Typing room={room} />
      </div>
      {below && (
        <button type="button" class="below" onClick={toEnd}>
          New messages below
        </button>
      )}
    </div>
  );
};

const Typing = ({ room }: { readonly room: Room }) => {
  const { now } = useDesk();
  // The clock's tick takes it away should no word follow.
  const isTyping = now.value > 0 && room.typingUntil.value > Date.now();
  return <p class="typing quiet">{isTyping && 'They are typing…'}</p>;
};

/** Lines of a turn never change: they are made once. A danger's line may stand in two turns under one id. */
const made = new WeakMap<TurnShown, readonly Line[]>();
const shownLines = (turns: readonly TurnShown[]): readonly Line[] => {
  const ids = new Set<string>();
  return turns.flatMap((turn) => {
    const lines = made.get(turn) ?? linesOf(turn);
    made.set(turn, lines);
    return lines.filter(({ id }) => {
      if (ids.has(id)) return false;
      ids.add(id);
      return true;
    });
  });
};
