// What between two boards calls for the agent: words of theirs, a chat that became ours, a danger. Said aloud, and by a tone.
import type { BoardSeen } from '../../lambdas/desk/wire.ts';
import type { Alerts } from './alerts.ts';
import { allOf } from './board-with.ts';
import { dangersWaiting, isInDanger } from './order.ts';
import { asTitle, dangerNameOf, nameOf } from './words.ts';

export const ring = (
  before: BoardSeen,
  after: BoardSeen,
  {
    me,
    open,
    alerts,
  }: {
    readonly me: string;
    /** The chat before the agent, whose words are read out anyway. */
    readonly open: string | undefined;
    readonly alerts: Pick<Alerts, 'say' | 'call' | 'alarm' | 'tone'>;
  },
): void => {
  const known = new Map(allOf(before).map((each) => [each.conversation, each]));
  for (const chat of after.mine) {
    const old = known.get(chat.conversation);
    if (chat === old) continue;
    const isNew = old?.agent?.id !== me;
    if (chat.danger === true && old !== undefined && old.danger !== true) {
      alerts.alarm(`A danger was told in ${dangerNameOf(chat)}`, chat.conversation);
      alerts.tone('alarm');
    } else if (isNew) {
      if (chat.conversation === open) continue;
      alerts.tone('message');
      alerts.say(`You have a chat: ${nameOf(chat)}`);
    } else if ((chat.heardAt ?? '') > (old.heardAt ?? '')) {
      alerts.tone('message');
      if (chat.conversation !== open) alerts.say(`New message in ${nameOf(chat)}`);
    }
  }
  for (const chat of after.others) {
    const old = known.get(chat.conversation);
    if (chat.danger !== true || old === undefined || isInDanger(old)) continue;
    alerts.alarm(
      `A danger was told in ${chat.agent?.name ?? 'a colleague'}’s chat. ${dangerNameOf(chat)}`,
      chat.conversation,
    );
    alerts.tone('alarm');
  }
  // Their lines over the page stay until they are taken.
  const waited = new Set(dangersWaiting(before).map(({ chat }) => chat.conversation));
  for (const { chat, queue } of dangersWaiting(after))
    if (!waited.has(chat.conversation)) {
      alerts.call(`A danger waits in ${asTitle(queue.name)}. ${dangerNameOf(chat)}`);
      alerts.tone('alarm');
    }
};
