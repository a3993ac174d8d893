// What people ask, as Lex takes it: clean, each said once, and none for two intents.

/** What one intent is taught: `asks` are the words of people, `words` what they are also called, in the order of their worth. */
export type Lesson = {
  readonly name: string;
  readonly asks: readonly string[];
  readonly words: readonly string[];
};

/**
 * Lex lists nowhere which characters an utterance may hold; its braces are slots, and the examples on its page have letters and
 * plain marks. So no more is kept than letters without accents, digits, the marks inside words and numbers ("it's", "lay-by",
 * "1,200.50"), and signs said in words. https://docs.aws.amazon.com/lexv2/latest/dg/sample-utterances.html
 */
export const clean = (said: string): string =>
  said
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/£\s*(\d+(?:[.,]\d+)*)/gu, '$1 pounds')
    .replace(/[£%&@+]/gu, (sign) => ` ${SIGNS[sign] ?? ''} `)
    .replace(/(?<![A-Za-z0-9])['-]+|['-]+(?![A-Za-z0-9])/gu, ' ')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/gu, ' ')
    .replace(/[^A-Za-z0-9 '.,-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const SIGNS: Readonly<Record<string, string>> = {
  '£': 'pounds',
  '%': 'percent',
  '&': 'and',
  '@': 'at',
  '+': 'plus',
};

/** The same for what differs in capitals and marks alone: "What's on?" and "whats on". */
export const alike = (utterance: string): string =>
  utterance
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9{}_]+/g, ' ')
    .trim();

/**
 * The utterances of each intent. What an intent is called goes to none where two are called so, nor where people ask something
 * else in those words. An ask of two intents stays with both: that is for a person to settle, and the limits name it.
 */
export const utterancesOf = (lessons: readonly Lesson[]): ReadonlyMap<string, readonly string[]> => {
  const asked = ownersOf(lessons, ({ asks }) => asks);
  const called = ownersOf(lessons, ({ words }) => words);
  const isOwn = (name: string, key: string): boolean => {
    const owners = asked.get(key) ?? called.get(key);
    return owners?.size === 1 && owners.has(name);
  };
  return new Map(
    lessons.map(({ name, asks, words }) => {
      const said = new Map<string, string>();
      const add = (text: string): void => {
        const utterance = clean(text);
        const key = alike(utterance);
        if (key !== '' && !said.has(key)) said.set(key, utterance);
      };
      asks.forEach(add);
      words.filter((word) => isOwn(name, alike(clean(word)))).forEach(add);
      return [name, [...said.values()]];
    }),
  );
};

const ownersOf = (
  lessons: readonly Lesson[],
  textsOf: (lesson: Lesson) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const owners = new Map<string, Set<string>>();
  for (const lesson of lessons) {
    for (const text of textsOf(lesson)) {
      const key = alike(clean(text));
      owners.set(key, (owners.get(key) ?? new Set()).add(lesson.name));
    }
  }
  return owners;
};
