// `npm run lex:definition`: how much of Lex's limits the bot uses, and all that it is taught, as JSON. Nothing is sent anywhere.
import { definitionOf } from './definition.ts';
import { checkLimits, LexLimitsError, usageOf } from './limits.ts';
import { taught } from './taught.ts';

try {
  const definition = checkLimits(definitionOf(taught()));
  const utterances = definition.intents.reduce((sum, intent) => sum + intent.utterances.length, 0);
  console.log(JSON.stringify({ utterances, limits: usageOf(definition), definition }, null, 2));
} catch (fault) {
  if (!(fault instanceof LexLimitsError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
