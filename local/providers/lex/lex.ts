// Amazon Lex V2 as its clients meet it: RecognizeText, its checks, and its errors. https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html
import type { Control } from '../control.ts';
import { jsonIn, type Api, type Call, type Reply } from '../http.ts';

/** What it takes a text for: names of intents, best first, with scores from 0 to 1. */
export type Interpret = (text: string) => readonly (readonly [intent: string, score: number])[];
export type LexFault = 'slow' | 'throttled' | 'broken' | 'forbidden';
export type LexServer = {
  readonly api: Api;
  /** What was asked, in order, with the session that it was asked in. */
  readonly asked: readonly { readonly session: string; readonly body: unknown }[];
  /** Goes wrong from now on, for so many calls or until it is told otherwise. */
  readonly fail: (fault: LexFault | undefined, times?: number) => void;
  /** `{"fault": "slow"}`, or `{}` to work again. */
  readonly control: Control;
};

/** Below this score Lex puts its FallbackIntent first: the default of a bot's locale. */
const THRESHOLD = 0.4;
/** It names no more than this. */
const INTENTS_MAX = 5;
const TEXT_MAX = 1_024;
const PATH =
  /^\/bots\/(\w{10})\/botAliases\/(\w{10})\/botLocales\/(\w+)\/sessions\/([0-9a-zA-Z._:-]{2,100})\/text$/;

export const lex = ({
  botId,
  botAliasId,
  interpret,
}: {
  readonly botId: string;
  readonly botAliasId: string;
  readonly interpret: Interpret;
}): LexServer => {
  const asked: { readonly session: string; readonly body: unknown }[] = [];
  let failing: { readonly fault: LexFault; left: number } | undefined;
  const answer = (call: Call): Reply => {
    const [, bot, alias, locale, session] = PATH.exec(call.path) ?? [];
    if (session === undefined || call.method !== 'POST') return refused(404, 'ResourceNotFoundException');
    const body = jsonIn(call);
    asked.push({ session, body });
    if (failing !== undefined && failing.left-- > 0) return FAULTS[failing.fault];
    if (bot !== botId || alias !== botAliasId || locale !== 'en_GB')
      return refused(404, 'ResourceNotFoundException');
    const text = body?.['text'];
    if (typeof text !== 'string' || text === '' || text.length > TEXT_MAX)
      return refused(400, 'ValidationException');
    return { status: 200, body: recognised(session, interpret(text)) };
  };
  const fail: LexServer['fail'] = (fault, times = Number.POSITIVE_INFINITY) => {
    failing = fault === undefined ? undefined : { fault, left: times };
  };
  return {
    api: answer,
    asked,
    fail,
    control: ({ method, body }) => {
      const fault = /"fault"\s*:\s*"(\w+)"/.exec(body)?.[1];
      if (method === 'POST' && (fault === undefined || isFault(fault))) fail(fault);
      return Promise.resolve({ status: 200, body: { asked, fault: failing?.fault } });
    },
  };
};

const isFault = (name: string): name is LexFault => Object.hasOwn(FAULTS, name);

const refused = (status: number, name: string): Reply => ({
  status,
  body: { message: `${name} of the simulator.` },
  headers: { 'x-amzn-errortype': name },
});

const FAULTS: Readonly<Record<LexFault, Reply>> = {
  slow: 'silence',
  throttled: refused(429, 'ThrottlingException'),
  broken: refused(500, 'InternalServerException'),
  forbidden: refused(403, 'AccessDeniedException'),
};

/** Without a slot to fill, an intent is ready at once; what is sure enough comes first, and the fallback before what is not. */
const recognised = (sessionId: string, found: ReturnType<Interpret>) => {
  const intents = found.slice(0, INTENTS_MAX).map(([name, score], place) => ({
    nluConfidence: { score },
    intent: { name, slots: {}, ...(place === 0 ? { state: 'ReadyForFulfillment' } : {}) },
    interpretationSource: 'Lex',
  }));
  const fallback = {
    intent: { name: 'FallbackIntent', slots: {}, state: 'ReadyForFulfillment' },
    interpretationSource: 'Lex',
  };
  const isSure = (found[0]?.[1] ?? 0) >= THRESHOLD;
  const interpretations = isSure
    ? [...intents.slice(0, 1), fallback, ...intents.slice(1)]
    : [fallback, ...intents];
  return {
    sessionId,
    interpretations,
    sessionState: {
      dialogAction: { type: 'Close' },
      intent: interpretations[0]?.intent,
      sessionAttributes: {},
      originatingRequestId: '00000000-0000-4000-8000-000000000000',
    },
  };
};
