// Amazon Lex as a recogniser: what it is asked, what its answers come to, and that nobody waits for it past the limit.
import {
  AccessDeniedException,
  InternalServerException,
  LexRuntimeV2Client,
  RecognizeTextCommand,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-lex-runtime-v2';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecogniserFailed } from '../../bot/understanding/recogniser.ts';
import { LIMIT_MS, lexRecogniser } from '../../lambdas/aws/lex.ts';
import { FALLBACK, SURE } from './recorded-lex.ts';

const sdk = mockClient(LexRuntimeV2Client);
const TOPICS = new Map([
  ['missed_bin', 'missed-bin'],
  ['report_missed_bin', 'missed-bin'],
  ['new_bin', 'new-bin'],
]);
const recognise = lexRecogniser(
  new LexRuntimeV2Client({ region: 'eu-west-2' }),
  { botId: 'ABCDEFGHIJ', botAliasId: 'TSTALIASID' },
  TOPICS,
);
const ask = (text = 'the recyclin is still out', conversation = 'conversation-1') =>
  recognise({ text, language: 'en', conversation });
const fault = { message: 'the recyclin is still out', $metadata: {} };
const calls = () => sdk.commandCalls(RecognizeTextCommand).map(({ args: [{ input }] }) => input);
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  sdk.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How an asking ended, and after how many ms of the clock. */
const timed = async (asking: Promise<unknown>) => {
  const began = performance.now();
  const ended = asking.then(
    () => 'answered',
    (error: unknown) => (error instanceof RecogniserFailed ? error.why : error),
  );
  await vi.advanceTimersByTimeAsync(0);
  const late = ended.then((why) => ({ why, ms: performance.now() - began }));
  await vi.advanceTimersByTimeAsync(10_000);
  return late;
};

describe('Lex is asked', () => {
  it('in British English, anew each time, with nothing about the person', async () => {
    sdk.on(RecognizeTextCommand).resolves(SURE);

    await ask('the recyclin is still out', 'conversation-1');

    expect(calls()).toEqual([
      {
        botId: 'ABCDEFGHIJ',
        botAliasId: 'TSTALIASID',
        localeId: 'en_GB',
        sessionId: expect.stringMatching(/^[0-9a-zA-Z._:-]{2,100}$/) as string,
        sessionState: { dialogAction: { type: 'ElicitIntent' } },
        text: 'the recyclin is still out',
      },
    ]);
    expect(calls()[0]?.sessionId).not.toContain('conversation');
  });

  it('in one session a conversation', async () => {
    sdk.on(RecognizeTextCommand).resolves(SURE);

    for (const conversation of ['one', 'one', 'two']) await ask('bins', conversation);

    const [first, again, other] = calls().map(({ sessionId }) => sessionId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('what Lex answers', () => {
  it('is topics with scores, by our own ids; what it read in the words stands beside them', async () => {
    sdk.on(RecognizeTextCommand).resolves(SURE);

    expect(await ask()).toEqual({
      text: 'the recyclin is still out',
      intents: { 'missed-bin': { score: 0.86 }, 'new-bin': { score: 0.41 } },
      entities: { bin: ['recycling'], days: ['monday', 'tuesday'] },
    });
  });

  it('is a weak guess where it falls back', async () => {
    sdk.on(RecognizeTextCommand).resolves(FALLBACK);

    expect((await ask()).intents).toEqual({ 'missed-bin': { score: 0.31 } });
  });

  it('is nothing where it names no intent at all', async () => {
    sdk.on(RecognizeTextCommand).resolves({ $metadata: {} });

    expect(await ask('bins')).toEqual({ text: 'bins', intents: {}, entities: {} });
  });
});

describe('a call that fails', () => {
  it('is made once more, at once', async () => {
    sdk.on(RecognizeTextCommand).rejectsOnce(new InternalServerException(fault)).resolves(SURE);

    expect(await timed(ask())).toEqual({ why: 'answered', ms: 0 });
    expect(calls()).toHaveLength(2);
  });

  it('is made once more and no oftener', async () => {
    sdk.on(RecognizeTextCommand).rejects(new InternalServerException(fault));

    expect(await timed(ask())).toEqual({ why: 'failed', ms: 0 });
    expect(calls()).toHaveLength(2);
  });

  it('by a throttle is made again a little later', async () => {
    sdk.on(RecognizeTextCommand).rejectsOnce(new ThrottlingException(fault)).resolves(SURE);

    expect(await timed(ask())).toEqual({ why: 'answered', ms: 200 });
  });

  it('by a throttle twice says so', async () => {
    sdk.on(RecognizeTextCommand).rejects(new ThrottlingException(fault));

    expect(await timed(ask())).toEqual({ why: 'throttled', ms: 200 });
    expect(calls()).toHaveLength(2);
  });

  it.each([new AccessDeniedException(fault), new ValidationException(fault)])(
    'for good is not made again: $name',
    async (error) => {
      sdk.on(RecognizeTextCommand).rejects(error);

      expect(await timed(ask())).toEqual({ why: 'failed', ms: 0 });
      expect(calls()).toHaveLength(1);
    },
  );
});

describe('a call that says nothing', () => {
  it('is given up in time for another', async () => {
    sdk.on(RecognizeTextCommand).callsFakeOnce(never).resolves(SURE);

    expect(await timed(ask())).toEqual({ why: 'answered', ms: 900 });
  });

  it('is over at the limit, the other call and all', async () => {
    sdk.on(RecognizeTextCommand).callsFake(never);

    expect(await timed(ask())).toEqual({ why: 'time-out', ms: LIMIT_MS });
    expect(LIMIT_MS).toBe(1_500);
    expect(calls()).toHaveLength(2);
  });

  it('after a throttle is over at the limit too', async () => {
    sdk.on(RecognizeTextCommand).rejectsOnce(new ThrottlingException(fault)).callsFake(never);

    expect(await timed(ask())).toEqual({ why: 'time-out', ms: LIMIT_MS });
  });

  it('is told to stop', async () => {
    sdk.on(RecognizeTextCommand).callsFake(never);

    await timed(ask());

    const stopped = sdk.calls().map(({ args }: { args: readonly unknown[] }) => {
      const { abortSignal } = args[1] as { readonly abortSignal: AbortSignal };
      return abortSignal.aborted;
    });
    expect(stopped).toEqual([true, true]);
  });
});
