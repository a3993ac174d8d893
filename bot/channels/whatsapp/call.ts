// One message to one person: what came of it, and what is tried at once when WhatsApp will not take it.
import type { Activity } from '../../model.ts';
import type { Post } from '../meta.ts';
import { timed, type Refused } from '../meta-call.ts';
import { recipientOf } from './account.ts';
import { failureIn, isNotToday, isWorthAnother, refusalOf, type Failure } from './errors.ts';
import { API_VERSION, CALLBACK_DATA_MAX } from './limits.ts';
import type { Message } from './native.ts';
import { plainly } from './plainly.ts';

/** WhatsApp's ids of what it took, and why it did not take the rest. */
export type Outcome = {
  readonly ids: readonly string[];
  readonly refused?: Refused;
  readonly failure?: Failure;
};
export type Call = (message: Message) => Promise<Outcome>;

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
  const send = timed(post, `/${API_VERSION}/${phoneNumberId}/messages`, until);
  const call = async (message: Message, isAgain = false): Promise<Outcome> => {
    const came = await send({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...recipientOf(account),
      ...message,
      ...(isNoted ? { biz_opaque_callback_data: activity } : {}),
    });
    if ('refused' in came) return { ids: [], refused: came.refused };
    const failure = failureIn(came.answer);
    if (failure === undefined) return { ids: idsIn(came.answer.body) };
    if (isWorthAnother(failure) && !isAgain) return call(message, true);
    const { status, code, subcode } = failure;
    const why = [status, code, subcode].filter((each) => each !== undefined).join(' ');
    return { ids: [], refused: { refusal: refusalOf(failure), code: String(code), why }, failure };
  };
  return (message) => call(message);
};

const idsIn = (body: unknown): readonly string[] => {
  const messages = (body as { readonly messages?: unknown } | null | undefined)?.messages;
  const [first] = Array.isArray(messages) ? (messages as readonly { readonly id?: unknown }[]) : [];
  return typeof first?.id === 'string' ? [first.id] : [];
};
