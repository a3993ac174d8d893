// Plain text stays plain: WhatsApp has no way to escape its markup, so a pair of marks that would run is shown as its twins.

/** They look the same, take as much room and mean nothing to WhatsApp. */
const TWINS: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * `*bold*`, `_italic_`, `~struck~` and code are what they were typed as; "5*", "a_b", and addresses are as they were.
 * What begins a line (a dash, a number, ">") is left: it shows as what it is.
 * https://faq.whatsapp.com/539178204879377
 */
export const plain = (text: string): string =>
  text.replaceAll('```', 'ˋˋˋ').split('\n').map(plainLine).join('\n');

const plainLine = (line: string): string =>
  Object.entries(TWINS).reduce(
    (left, [mark, twin]) => (isPaired(left, mark) ? withTwins(left, mark, twin) : left),
    line,
  );

/** A mark opens after no letter and before no space, and closes the other way about. */
const isPaired = (line: string, mark: string): boolean => {
  const opens = line.search(new RegExp(`(?<![\\p{L}\\p{N}])[${mark}](?=\\S)`, 'u'));
  if (opens < 0) return false;
  return new RegExp(`(?<=\\S)[${mark}](?![\\p{L}\\p{N}])`, 'u').test(line.slice(opens + 1));
};

/** Not inside an address, which would lead nowhere then. */
const withTwins = (line: string, mark: string, twin: string): string =>
  line.replace(
    new RegExp(`(?:https?://|www\\.)\\S+|[A-Za-z0-9][\\w.+-]{0,63}@[A-Za-z0-9.-]+|[${mark}]`, 'g'),
    (found) => (found === mark ? twin : found),
  );
