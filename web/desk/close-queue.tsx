// Before a supervisor closes a queue: who waits in it, and what becomes of them.
import type { QueueSeen } from '../../lambdas/desk/wire.ts';
import { isInDanger } from './order.ts';
import { Modal } from './modal.tsx';
import { asTitle, plural } from './words.ts';

type Props = { readonly queue: QueueSeen; readonly close: () => void; readonly sure: () => void };

export const CloseQueue = ({ queue, close, sure }: Props) => (
  <Modal title={`Close the queue of ${asTitle(queue.name)}?`} close={close}>
    <p>
      <strong>{whoWaits(queue)}</strong>
    </p>
    <ul class="bullets">
      <li>Nobody new is taken in until you open it again.</li>
      <li>Whoever is in danger or needs extra care stays in the queue: a person still has to take them.</li>
      <li>The others who wait are told that it is closed, and are offered a call.</li>
    </ul>
    <div class="choices">
      <button
        type="button"
        class="warn"
        onClick={() => {
          sure();
          close();
        }}
      >
        Close the queue
      </button>
      <button type="button" autofocus onClick={close}>
        Keep it open
      </button>
    </div>
  </Modal>
);

/** "3 people wait: 1 in danger, 1 with extra care." */
export const whoWaits = ({ waiting }: Pick<QueueSeen, 'waiting'>): string => {
  if (waiting.length === 0) return 'Nobody waits in it now.';
  const danger = waiting.filter(isInDanger).length;
  const care = waiting.filter((each) => each.rank === 'care' && !isInDanger(each)).length;
  const parts = [
    ...(danger > 0 ? [`${danger} in danger`] : []),
    ...(care > 0 ? [`${care} with extra care`] : []),
  ];
  const all = `${plural(waiting.length, 'person', 'people')} ${waiting.length === 1 ? 'waits' : 'wait'}`;
  return `${all}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
};
