// What a topic is called in Amazon Lex, whose names hold no more than letters, digits, hyphens and underscores.

/** Lex's own intent for what fits none. */
export const FALLBACK_INTENT = 'FallbackIntent';

/** https://docs.aws.amazon.com/lexv2/latest/APIReference/API_IntentSummary.html */
export const intentNameOf = (topicId: string): string => topicId.replace(/[^A-Za-z0-9_]/g, '_');

/** The wish for a person: every recogniser is taught to know it too, though it is no topic of the council's. */
export const PERSON = 'command:person';

/** A form that is learned beside the topics, for no answer leads to it: `form:my-promise`. */
export const formLearned = (topicId: string): string | undefined =>
  topicId.startsWith(FORM) ? topicId.slice(FORM.length) : undefined;
const FORM = 'form:';

/** What an intent that Lex names is about; its FallbackIntent is about nothing. */
export const topicsByIntent = (faqs: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map([...faqs.map(({ id }) => id), PERSON].map((id) => [intentNameOf(id), id]));
