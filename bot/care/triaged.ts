// A repair that cannot wait, told in a message that may be about it or about something else: it is taken for one, with no list to choose from.
import type { Situation } from '../situation.ts';
import type { Verdict } from '../understanding/match.ts';

/** The topic that it is taken for. Whoever asks something has it answered. */
export const triaged = (
  { reply, content }: Situation,
  verdict: Verdict,
  asks: boolean,
): string | undefined => {
  const { topics, tells, topic } = content.triage;
  if (asks || reply.option !== undefined || verdict.kind === 'one') return undefined;
  return verdict.matches.some(({ id }) => topics.includes(id)) && tells(reply.text) ? topic : undefined;
};
