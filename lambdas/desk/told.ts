// Tells a desk what a turn left for it: a chat that opens, with its card as it is made now of the conversation as it was then.
import type { DeskEffects } from '../../bot/handoff/board.ts';
import type { DeskPort } from '../../bot/handoff/desk-port.ts';
import type { MakeCard } from '../cards.ts';

export const toldTo =
  (desk: Pick<DeskPort, 'tell'>, makeCard: MakeCard): DeskEffects['tell'] =>
  async ({ key, conversation, tell }, channel, account) => {
    const given = account === undefined ? {} : { account };
    const telling = { key, conversation, channel, ...given };
    if (tell.tell !== 'opened') return desk.tell({ ...telling, tell });
    const { seen, ...opened } = tell;
    const card = await makeCard({ conversation, seen, channel, ...given });
    return desk.tell({ ...telling, tell: { ...opened, card } });
  };
