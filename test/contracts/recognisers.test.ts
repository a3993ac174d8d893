// Every recogniser answers in the same shape, whoever implements it.
import { LexRuntimeV2Client, RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { PERSON, topicsByIntent } from '../../bot/understanding/lex-names.ts';
import { embedded, ranked, type Recogniser } from '../../bot/understanding/recogniser.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { lexRecogniser } from '../../lambdas/aws/lex.ts';
import { FALLBACK, SURE } from '../lambdas/recorded-lex.ts';

const KNOWN = 'my bin was missed';
const sdk = mockClient(LexRuntimeV2Client);
sdk
  .on(RecognizeTextCommand)
  .callsFake(({ text }: { text: string }) => Promise.resolve(text === KNOWN ? SURE : FALLBACK));
const ids = new Set([...content.faqs.map(({ id }) => id), PERSON]);

const recognisers: Readonly<Record<string, Recogniser>> = {
  embedded: embedded(understand),
  Lex: lexRecogniser(
    new LexRuntimeV2Client({ region: 'eu-west-2' }),
    { botId: 'ABCDEFGHIJ', botAliasId: 'TSTALIASID' },
    topicsByIntent(content.faqs),
  ),
};

describe.each(Object.entries(recognisers))('a recogniser: %s', (_, recognise) => {
  const ask = (text: string) => recognise({ text, language: 'en', conversation: 'c' });

  it('puts the topic that is meant first, with a score near 1', async () => {
    const [best] = ranked(await ask(KNOWN));

    expect(best?.[0]).toBe('missed-bin');
    expect(best?.[1]).toBeGreaterThan(0.6);
  });

  it.each([KNOWN, 'bins', 'qwertyuiop', '🙃'])(
    'says what it was asked, topics and no more: %s',
    async (text) => {
      const { intents, ...result } = await ask(text);

      expect(result).toEqual({ text, entities: expect.any(Object) as object });
      expect(Object.keys(intents).filter((id) => !ids.has(id))).toEqual([]);
      for (const { score } of Object.values(intents)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    },
  );

  it('is sure of nothing where nothing fits', async () => {
    expect(ranked(await ask('qwertyuiop')).filter(([, score]) => score > 0.5)).toEqual([]);
  });
});
