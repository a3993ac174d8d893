// A worker with Northmoor's ledgers, and somebody in it who shows who they are by a text with a code.
import type { Event } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import type { WorkerPorts } from '../../bot/runtime/worker.ts';
import { textCode } from '../../lambdas/identity/send-code.ts';
import { botSaid, message, SECRET, workshop, type Table } from './workshop.ts';

/** Sam, whose rent is in small arrears. */
export const SAM = ['RT-1130525', 'NM5 6TU', '17 5 1984'];

/** @param change as in `workshop` */
export const somebodyIn = (
  table: Table,
  change: (ports: WorkerPorts) => Partial<WorkerPorts> = () => ({}),
) => {
  const texts: Delivery[] = [];
  const phone = textCode({
    send: (delivery) => {
      texts.push(delivery);
      return Promise.resolve({ sent: 1 });
    },
    secret: SECRET,
    clock: () => shop.time.now,
  });
  const shop = workshop(table, change, [], { phone });
  let count = 0;
  const take = (conversation: string, what: Partial<Event>) => {
    const at = shop.time.now.toISOString();
    return shop.take(
      message(conversation, `m${++count}-${conversation}`, '', { at, receivedAt: at, ...what }),
    );
  };
  const says = async (conversation: string, ...words: readonly string[]): Promise<string> => {
    const before = shop.said().length;
    for (const text of words) {
      shop.time.now = new Date(shop.time.now.getTime() + 1_000);
      await take(conversation, {
        activity: { type: 'message', text, from: { id: 'dl_me', name: '', role: 'user' } },
      });
    }
    return shop.said().slice(before).join('\n');
  };
  const later = (ms: number) => void (shop.time.now = new Date(shop.time.now.getTime() + ms));
  /** Taps an option that was shown outside a form, such as `form:report-repair`. */
  const taps = (conversation: string, option: string) =>
    take(conversation, { activity: { type: 'message', value: { option } } });
  const stateOf = async (conversation: string) => (await shop.record(conversation))?.dialog;
  const codeSent = () => /\d{6}/.exec(botSaid(texts.at(-1)?.activities ?? []).join(' '))?.[0] ?? '';
  return { shop, texts, take, says, taps, later, stateOf, codeSent };
};
export type Somebody = ReturnType<typeof somebodyIn>;

/** At level 3, by a question about money. */
export const proveByCode = async (
  { says, codeSent }: Somebody,
  conversation: string,
  who: readonly string[] = SAM,
): Promise<string> => {
  await says(conversation, 'how much do i owe', ...who);
  return says(conversation, codeSent());
};
