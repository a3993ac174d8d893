// The page of figures, section by section: one is written anew, and all others stay as they are, those that were written by hand too.

/** Whose figures a section has: "nlu, the council's own" stands with `nlu`. */
const benchOf = (heading: string): string => /^[\w-]+/.exec(heading)?.[0] ?? '';

/** @param section begins with `## ` and its name @param order names of benches; what is of none of them stands at the end */
export const withSection = (page: string, section: string, order: readonly string[]): string => {
  const [intro = '', ...rest] = page.split(/^(?=## )/m);
  const sections = new Map(
    [...rest, section].map((each) => [/^## (.+)/.exec(each)?.[1] ?? '', each.trim()] as const),
  );
  const place = (heading: string) => {
    const at = order.indexOf(benchOf(heading));
    return at < 0 ? order.length : at;
  };
  const sorted = [...sections].sort(([a], [b]) => place(a) - place(b)).map(([, each]) => each);
  return `${[intro.trim(), ...sorted].join('\n\n')}\n`;
};
