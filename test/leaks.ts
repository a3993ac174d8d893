// What of a person must stand in no line of a log, whoever wrote it: held by every test that writes one (test/lines-hold-nobody.ts, stack.ts).

const LEAKS: Readonly<Record<string, RegExp>> = {
  'a telephone number': /(?<![\w.-])(?:\+44|0)\s?7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/u,
  'a telephone number without its nought': /(?<!\d)447\d{9}(?!\d)/u,
  'an address of mail': /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu,
  // Not where the letters of an id of 22 happen to look like one.
  'a postcode': /(?<!(?<![\w-])(?=[\w-]{22}(?![\w-]))[\w-]*)\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u,
  'a link': /\/l\/[\w-]{16,}/u,
  'a place': /\b5[0-9]\.\d{4,}\b/u,
  'a token': /\beyJ[\w-]{20,}/u,
};

/** @returns what is wrong with it, each with what was found */
export const leaksIn = (text: string): readonly string[] =>
  Object.entries(LEAKS).flatMap(([what, pattern]) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${what}: ${found}`];
  });

/** Of a stack that runs by itself: what is printed at its start is for whoever started it. */
export const leaksInLog = (log: string): readonly string[] =>
  log
    .slice(Math.max(0, log.indexOf('Stop with Ctrl+C.')))
    .split('\n')
    .flatMap((line) => leaksIn(line).map((leak) => `${leak} in "${line}"`));
