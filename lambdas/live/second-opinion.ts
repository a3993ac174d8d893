// Puts the second opinion together from what it runs on. Loaded with the first message that needs one.
import type { SecondOpinion } from '../../bot/runtime/decide.ts';
import { topicsByIntent } from '../../bot/understanding/lex-names.ts';
import { content } from '../../dialogs/content.ts';
import { dynamoDbOutages } from '../aws/dynamodb-outages.ts';
import { lexClient, lexRecogniser } from '../aws/lex.ts';
import { breaker } from '../breaker.ts';
import { countOpinion, warn } from '../log.ts';
import { secondOpinion } from '../second-opinion.ts';
import type { lexSettings } from '../settings.ts';

export const secondOpinionOf = (
  { LEX_BOT_ID: botId, LEX_BOT_ALIAS_ID: botAliasId }: NonNullable<ReturnType<typeof lexSettings>>,
  client: Parameters<typeof dynamoDbOutages>[0],
  table: string,
): SecondOpinion => {
  const outages = dynamoDbOutages(client, table);
  return secondOpinion({
    recogniser: lexRecogniser(
      lexClient(client.config.requestHandler),
      { botId, botAliasId },
      topicsByIntent([...content.faqs, ...Object.keys(content.learned).map((id) => ({ id }))]),
    ),
    // Three who waited in vain within a minute are enough; half a minute of grace is short beside what outages take.
    breaker: breaker({ failures: 3, windowMs: 60_000, pauseMs: 30_000, now: () => performance.now() }),
    count: countOpinion,
    opened: (pauseMs) => outages.begin('lex', new Date(Date.now() + pauseMs)),
    warn,
  });
};
