// One message to one person: what came of it, and what is tried at once when WhatsApp will not take it.
import type { Activity } from '../../model.ts';
import type { Refusal } from '../channel.ts';
import type { Post } from '../meta.ts';
import { recipientOf } from './account.ts';
import { failureIn, isNotToday, isWorthAnother, refusalOf, type Failure } from './errors.ts';
import { API_VERSION, CALLBACK_DATA_MAX } from './limits.ts';
import type { Message } from './native.ts';
import { plainly } from './plainly.ts';

/** `code` is Meta's own. */
export type Refused = { readonly refusal: Refusal; readonly code?: string; readonly why: string };
/** WhatsApp's ids of what it took, and why it did not take the rest. */
export type Outcome = {
  readonly ids: readonly string[];
  readonly refused?: Refused;
  readonly failure?: Failure;
};
export type Call = (message: Message) => Promise<Outcome>;

/** A call with less time than this is not begun. */
const CALL_AT_LEAST_MS = 100;

/** As it is, or in words alone when Meta will not take it so. */
export const said = async (call: Call, message: Message): Promise<Outcome> => {
  const first = await call(message);
  const { refused: no, failure } = first;
  if (no?.refusal !== 'content' || (failure !== undefined && isNotToday(failure))) return first;
  const ids: string[] = [];
  const plainer = plainly(message);
  for (const each of plainer) {
    const { ids: given, refused } = await call(each);
    ids.push(...given);
    if (refused !== undefined) return { ids, refused };
  }
  return plainer.length === 0 ? first : { ids };
};

export const caller = (
  post: Post,
  phoneNumberId: string,
  account: string,
  { id: activity }: Partial<Activity>,
  until: number,
): Call => {
  const isNoted = activity !== undefined && activity.length <= CALLBACK_DATA_MAX;
  const call = async (message: Message, isAgain = false): Promise<Outcome> => {
    const left = Math.floor(until - performance.now());
    if (left < CALL_AT_LEAST_MS) return { ids: [], refused: { refusal: 'retry', why: 'no time left' } };
    const body = {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...recipientOf(account),
      ...message,
      ...(isNoted ? { biz_opaque_callback_data: activity } : {}),
    };
    try {
      const answer = await post(`/${API_VERSION}/${phoneNumberId}/messages`, body, left);
      const failure = failureIn(answer);
      if (failure === undefined) return { ids: idsIn(answer.body) };
      if (isWorthAnother(failure) && !isAgain) return await call(message, true);
      const { status, code, subcode } = failure;
      const why = [status, code, subcode].filter((each) => each !== undefined).join(' ');
      return { ids: [], refused: { refusal: refusalOf(failure), code: String(code), why }, failure };
    } catch (error) {
      // It may have arrived: only this one is tried again, not those before it.
      return {
        ids: [],
        refused: { refusal: 'retry', why: error instanceof Error ? error.name : 'no answer' },
      };
    }
  };
  return (message) => call(message);
};

const idsIn = (body: unknown): readonly string[] => {
  const messages = (body as { readonly messages?: unknown } | null | undefined)?.messages;
  const [first] = Array.isArray(messages) ? (messages as readonly { readonly id?: unknown }[]) : [];
  return typeof first?.id === 'string' ? [first.id] : [];
};
