// A person is asked for in the same message as a danger is told: the line comes first and alone, and a minute's timer keeps the wish.
// A danger's own turn asks this, so it is small: the lists of all the ways to ask for somebody are not read yet.
import type { Timer } from '../state.ts';
import { normalise } from '../understanding/normalise.ts';

export const WISH_TIMER = 'person';

const SOMEBODY =
  '(?:some ?one|some ?body|any ?one|any ?body|persons?|people|humans?|agents?|advis[eo]rs?|operators?|staff|rhywun|rywun|ph?erson|berson|bobl)';
const WISHED = [
  // "I want to talk to someone", "can i speak with a real person", "ga i siarad â rhywun".
  new RegExp(
    `\\b(?:speak|spk|talk|tlk|chat|siarad|sgwrsio|get through|(?:put|pass|connect|transfer) (?:me|us)(?: through| over)?)(?: (?:to|2|with|a|â|ag|efo|hefo|gyda))? (?:\\w+ ){0,3}?${SOMEBODY}\\b`,
  ),
  // "Get me a person", "i need a human". Who has to get somebody out asks for no talk.
  new RegExp(
    `\\b(?:get me|give me|find me|i (?:want|need)|rhowch|(?:dw i|rydw i|dwi) (?:eisiau|isio)) (?:an? )?(?:real |actual )?(?:person|human(?: being)?|agent|advis[eo]r|pherson|berson)\\b(?! (?:out|off|down|away|free|on fire|is|was)\\b)`,
  ),
  /\b(?:person|human|agent) (?:please|pls|plis)\b/,
] as const;

/** Due at once: `tick` rings it within the minute, when all else is read. Whoever writes before is heard first. */
export const wishAfter = (text: string, now: Date): readonly Timer[] => {
  const words = normalise(text);
  return WISHED.some((each) => each.test(words))
    ? [{ id: WISH_TIMER, at: now.toISOString(), handoff: true }]
    : [];
};
