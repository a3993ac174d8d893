// What an error says, without what it may quote of a person: a log is read by many, and kept for long.

/** Characters of an error in a log line. */
const MOST = 300;

/**
 * Telephone numbers, addresses of mail, postcodes, links and quoted text go; codes of providers (Meta's have six figures, Twilio's
 * five) and our own short names in quotes stay, for by them it is mended.
 */
export const withoutDetail = (text: string): string => {
  const short = RULES.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
  return short.length > MOST ? `${short.slice(0, MOST)}…` : short;
};

/** An error's name and what it says, and the name of what was behind it. */
export const errorWithoutDetail = (error: unknown): string => {
  if (typeof error === 'string') return withoutDetail(error);
  if (!(error instanceof Error)) return typeof error;
  const said = issuesOf(error) ?? withoutDetail(error.message);
  const behind = error.cause instanceof Error ? ` (after ${error.cause.name})` : '';
  return `${error.name}: ${said}${behind}`;
};

/** What does not fit a schema is told by place and kind, and never by value: https://zod.dev/error-formatting */
const issuesOf = (error: Error): string | undefined => {
  const { issues } = error as { issues?: unknown };
  if (!Array.isArray(issues)) return undefined;
  return (issues as { code?: unknown; path?: unknown }[])
    .slice(0, 5)
    .map(
      ({ code, path }) =>
        `${String(code)} at ${Array.isArray(path) ? path.map(String).join('.') : 'the root'}`,
    )
    .join(', ');
};

const RULES: readonly (readonly [RegExp, string])[] = [
  // A parser of JSON quotes what it stumbles over, and with it the words around.
  [/("|'|`|“)(?:(?!\1|”)[^\n])*[\s{[<](?:(?!\1|”)[^\n])*(?:\1|”)/gu, '"…"'],
  [/\bhttps?:\/\/([\w.-]+(?::\d+)?)[^\s"']*/giu, 'https://$1/…'],
  [/\/l\/[\w-]{8,}/gu, '/l/…'],
  [/[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>]+/gu, '[email]'],
  [/\+?(?:\d[\s().-]?){6,}\d/gu, '[number]'],
  [/\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/giu, '[postcode]'],
];
