// What a topic is called in Amazon Lex, whose names hold no more than letters, digits, hyphens and underscores.

/** Lex's own intent for what fits none. */
export const FALLBACK_INTENT = 'FallbackIntent';

/** Topics of FAQs and of forms alike. https://docs.aws.amazon.com/lexv2/latest/APIReference/API_IntentSummary.html */
export const intentNameOf = (topicId: string): string => topicId.replace(/[^A-Za-z0-9_]/g, '_');

/**
 * The topics by their names in Lex. A form's is the first topic that leads to it, unless a topic has that name itself.
 * @param faqs with the forms they lead to
 */
export const topicsByIntent = (
  faqs: readonly { readonly id: string; readonly form?: string }[],
): ReadonlyMap<string, string> =>
  new Map([
    ...faqs
      .toReversed()
      .flatMap(({ id, form }) => (form === undefined ? [] : [[intentNameOf(form), id] as const])),
    ...faqs.map(({ id }) => [intentNameOf(id), id] as const),
  ]);
