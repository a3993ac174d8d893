// What between two boards calls for the agent: words of theirs, a chat that became ours, a danger. Said aloud, and by a tone.
import type { BoardSeen } from '../../lambdas/desk/wire.ts';
import type { Alerts } from './alerts.ts';
import { allOf } from './board-with.ts';
import { asTitle, nameOf } from './words.ts';

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
    readonly alerts: Pick<Alerts, 'say' | 'alarm' | 'tone'>;
  },
): void => {
  const known = new Map(allOf(before).map((each) => [each.conversation, each]));
  for (const chat of after.mine) {
    const old = known.get(chat.conversation);
    if (chat === old) continue;
    const isNew = old?.agent?.id !== me;
    if (chat.danger === true && old !== undefined && old.danger !== true) {
      alerts.alarm(`A danger was told in ${nameOf(chat)}`);
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
  for (const { waiting, name } of after.queues)
    for (const chat of waiting)
      if (chat.rank === 'safety' && !known.has(chat.conversation)) {
        alerts.alarm(`A danger waits in ${asTitle(name)}`);
        alerts.tone('alarm');
      }
};
