// The lines that answer a danger: in which languages, and under which ids. Whoever sends them first, they are the same.
import { digest } from './digest.ts';
import type { Event, Language } from './model.ts';

/**
 * Whoever may read Welsh better gets both, theirs first; nobody waits for a choice.
 * @param said the language of the message, where it shows @param kept what is kept of the person
 */
export const languagesOf = (said: Language | undefined, kept: Language): readonly Language[] => {
  const first = said ?? kept;
  if (first === 'cy') return ['cy', 'en'];
  return kept === 'cy' ? ['en', 'cy'] : ['en'];
};

/** Known before its turn, so that a client that has the line already drops the second. */
export const lineId = (
  { conversation, id }: Pick<Event, 'conversation' | 'id'>,
  language: Language,
): string => `${conversation}|safety-${digest(id)}-${language}`;

export const isLine = (id: string | undefined): id is string =>
  id !== undefined && /\|safety-[^|]*$/.test(id);
