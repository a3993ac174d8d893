// A short talk through the public door of the web chat, as a person's browser has it: is it answered, rightly and soon? It tells of no danger and asks for nobody.
import * as z from 'zod/mini';

export type CanaryDeps = {
  readonly fetch: typeof fetch;
  /** Outside address, without a slash at its end. */
  readonly url: string;
  /** What the answer about opening hours has in it. */
  readonly answerHas: readonly string[];
  /** ms; and between two polls. */
  readonly time: () => number;
  readonly wait: (ms: number) => Promise<void>;
};
export type CanaryResult = {
  readonly came: 'well' | 'off' | 'slow' | 'failed';
  /** The whole talk. */
  readonly ms: number;
  /** What went wrong, as a sentence; of nobody is anything in it. */
  readonly why?: string;
};

/** An answer takes 2 s after a cold start. Whoever waits for more than this has gone. */
const SLOW_MS = 8_000;
/** No answer comes after this. */
const PATIENCE_MS = 20_000;
const CALL_MS = 10_000;
const POLL_MS = 400;
/** What it says: an answer that has no switch, and is of no report; and a command. */
const ASK = 'when are you open?';
const PERSON = 'command:person';

export class CanaryFault extends Error {
  override readonly name = 'CanaryFault';
}

/** Never throws: what went wrong is its result. */
export const playCanary = async (deps: CanaryDeps): Promise<CanaryResult> => {
  const began = deps.time();
  const ms = () => Math.round(deps.time() - began);
  try {
    // Turned off by somebody, it does not answer, and that is no fault.
    if ((await offIn(deps)).includes('channel:webchat')) return { came: 'off', ms: ms() };
    const chat = await opened(deps);
    const asked = deps.time();
    const answer = await said(deps, chat, ASK);
    const missing = deps.answerHas.filter((each) => !answer.text.includes(each));
    if (missing.length > 0)
      throw new CanaryFault(`The answer to "${ASK}" has no ${missing.join(' and no ')} in it.`);
    const waited = Math.round(deps.time() - asked);
    const menu = await said(deps, chat, 'MENU');
    if (!menu.options.includes(PERSON)) throw new CanaryFault('The menu does not lead to a person.');
    return waited > SLOW_MS
      ? { came: 'slow', ms: ms(), why: `The answer took ${waited} ms.` }
      : { came: 'well', ms: ms() };
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    return { came: 'failed', ms: ms(), why };
  }
};

/** @throws CanaryFault when the door does not answer as it should */
const asked = async <T>(
  { fetch, url }: CanaryDeps,
  path: string,
  shape: z.ZodMiniType<T>,
  init: RequestInit = {},
): Promise<T> => {
  const what = `${init.method ?? 'GET'} ${path.replace(/conversations\/[^/]+/, 'conversations/…').replace(/\?.*/, '')}`;
  const response = await fetch(`${url}${path}`, {
    ...init,
    redirect: 'error',
    signal: AbortSignal.timeout(CALL_MS),
  }).catch((error: unknown) => {
    throw new CanaryFault(`${what} had no answer: ${error instanceof Error ? error.message : 'unknown'}.`);
  });
  if (!response.ok) throw new CanaryFault(`${what} was answered with ${response.status}.`);
  const read = shape.safeParse(await response.json().catch(() => undefined));
  if (!read.success)
    throw new CanaryFault(`${what} was answered with something else than the protocol says.`);
  return read.data;
};

const Health = z.object({ off: z.optional(z.array(z.object({ what: z.string() }))) });
const offIn = async (deps: CanaryDeps): Promise<readonly string[]> =>
  ((await asked(deps, '/health', Health)).off ?? []).map(({ what }) => what);

type Chat = { readonly conversationId: string; readonly token: string };
const Chat = z.object({ conversationId: z.string(), token: z.string() });
const opened = (deps: CanaryDeps): Promise<Chat> =>
  asked(deps, '/webchat/token', Chat, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ start: { locale: 'en-GB' } }),
  });

const Posted = z.object({ id: z.string() });
const Polled = z.object({
  watermark: z.string(),
  activities: z.array(
    z.object({
      type: z.string(),
      text: z.optional(z.string()),
      replyToId: z.optional(z.string()),
      suggestedActions: z.optional(z.object({ actions: z.array(z.object({ value: z.unknown() })) })),
    }),
  ),
});
type Said = { readonly text: string; readonly options: readonly string[] };

/** All that answers these words. */
const said = async (deps: CanaryDeps, { conversationId, token }: Chat, text: string): Promise<Said> => {
  const at = `/v3/directline/conversations/${conversationId}/activities`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { id } = await asked(deps, at, Posted, {
    method: 'POST',
    headers,
    body: JSON.stringify({ type: 'message', text, locale: 'en-GB', from: { id: 'canary' } }),
  });
  const until = deps.time() + PATIENCE_MS;
  while (deps.time() < until) {
    const { activities } = await asked(deps, `${at}?watermark=0`, Polled, { headers });
    const answers = activities.filter((each) => each.type === 'message' && each.replyToId === id);
    if (answers.length > 0)
      return {
        text: answers.map((each) => each.text ?? '').join('\n'),
        options: answers.flatMap(({ suggestedActions }) =>
          (suggestedActions?.actions ?? []).flatMap(({ value }) => optionIn(value)),
        ),
      };
    await deps.wait(POLL_MS);
  }
  throw new CanaryFault(`"${text}" had no answer in ${PATIENCE_MS / 1_000} s.`);
};

const optionIn = (value: unknown): readonly string[] => {
  const option = (value as { readonly option?: unknown } | null | undefined)?.option;
  return typeof option === 'string' ? [option] : [];
};
