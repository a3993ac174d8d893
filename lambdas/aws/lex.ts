// Amazon Lex V2 as a recogniser. https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html
import {
  AccessDeniedException,
  LexRuntimeV2Client,
  RecognizeTextCommand,
  ResourceNotFoundException,
  ThrottlingException,
  ValidationException,
  type Interpretation,
  type LexRuntimeV2ClientConfig,
  type RecognizeTextCommandOutput,
} from '@aws-sdk/client-lex-runtime-v2';
import { digest } from '../../bot/digest.ts';
import { RecogniserFailed, type Recogniser } from '../../bot/understanding/recogniser.ts';

export type LexSettings = { readonly botId: string; readonly botAliasId: string };

/** One answer, retry and all, takes no longer. */
export const LIMIT_MS = 1_500;
/** A first call that says nothing for so long is given up while a second can still be heard. */
const FIRST_MS = 900;
/** Whoever was told to slow down waits a little before the second. */
const THROTTLED_MS = 200;

/**
 * The retry is our own, because it has to be within the limit.
 * @param requestHandler HTTP/1.1, as the other clients have it: left alone, this client opens HTTP/2 for streams of speech
 */
export const lexClient = (
  requestHandler: NonNullable<LexRuntimeV2ClientConfig['requestHandler']>,
): LexRuntimeV2Client => new LexRuntimeV2Client({ maxAttempts: 1, requestHandler });

/** @param topicOf a topic by the name of its intent; what has none, as Lex's FallbackIntent, is none of ours */
export const lexRecogniser =
  (
    client: LexRuntimeV2Client,
    { botId, botAliasId }: LexSettings,
    topicOf: ReadonlyMap<string, string>,
  ): Recogniser =>
  async ({ text, conversation }) => {
    const command = new RecognizeTextCommand({
      botId,
      botAliasId,
      localeId: 'en_GB',
      // Lex wants one. It says nothing of whose it is, and nothing is kept in it.
      sessionId: digest(['lex', conversation]),
      // Every message begins anew: Lex must not take one for the answer to a question of its own.
      sessionState: { dialogAction: { type: 'ElicitIntent' } },
      text,
    });
    const { interpretations = [] } = await twice((abortSignal) => client.send(command, { abortSignal }));
    return { text, intents: intentsIn(interpretations, topicOf), entities: entitiesIn(interpretations) };
  };

type Call = (signal: AbortSignal) => Promise<RecognizeTextCommandOutput>;

/** @throws RecogniserFailed */
const twice = async (call: Call): Promise<RecognizeTextCommandOutput> => {
  const until = performance.now() + LIMIT_MS;
  try {
    return await within(FIRST_MS, call);
  } catch (error) {
    if (isForGood(error)) throw new RecogniserFailed('failed', error);
    if (error instanceof ThrottlingException)
      await new Promise((resolve) => setTimeout(resolve, THROTTLED_MS));
  }
  try {
    return await within(until - performance.now(), call);
  } catch (error) {
    if (error instanceof RecogniserFailed) throw error;
    throw new RecogniserFailed(error instanceof ThrottlingException ? 'throttled' : 'failed', error);
  }
};

/** The caller is answered then, whether the call heeds its signal or not. */
const within = async (ms: number, call: Call): Promise<RecognizeTextCommandOutput> => {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RecogniserFailed('time-out'));
      stop.abort();
    }, ms);
  });
  return Promise.race([call(stop.signal), late]).finally(() => clearTimeout(timer));
};

/** A second call would be told the same. */
const isForGood = (error: unknown): boolean =>
  error instanceof AccessDeniedException ||
  error instanceof ResourceNotFoundException ||
  error instanceof ValidationException;

const intentsIn = (
  interpretations: readonly Interpretation[],
  topicOf: ReadonlyMap<string, string>,
): Record<string, { score: number }> =>
  Object.fromEntries(
    // A topic that two intents lead to has the better of their scores, which comes first.
    interpretations.toReversed().flatMap(({ intent, nluConfidence }) => {
      const topic = topicOf.get(intent?.name ?? '');
      return topic === undefined ? [] : [[topic, { score: nluConfidence?.score ?? 0 }] as const];
    }),
  );

/** What it read in the words for the intent it holds for likeliest. */
const entitiesIn = ([best]: readonly Interpretation[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(best?.intent?.slots ?? {}).flatMap(([name, slot]) => {
      const values = (slot.values ?? [slot]).flatMap(({ value }) => value?.interpretedValue ?? []);
      return values.length === 0 ? [] : [[name, values] as const];
    }),
  );
