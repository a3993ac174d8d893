// What a topic is called in Amazon Lex, whose names hold no more than letters, digits, hyphens and underscores.

/** Lex's own intent for what fits none. */
export const FALLBACK_INTENT = 'FallbackIntent';

/** Topics of FAQs and of forms alike. https://docs.aws.amazon.com/lexv2/latest/APIReference/API_IntentSummary.html */
export const intentNameOf = (topicId: string): string => topicId.replace(/[^A-Za-z0-9_]/g, '_');
