// No text makes a pattern that reads it slow: every one of bot/ and dialogs/ is given what it repeats itself, many times over.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { etaIn, isEtaAlone } from '../../bot/incidents/eta.ts';
import { storyWished } from '../../dialogs/forms/complaint-wished.ts';
import { hostileTo } from '../hostile.ts';
import { talk } from '../talk.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What is made by the build, or reads no person. */
const NOT_READ = /\/build\/|\/(?:compiled|learned|heard-known|heard-learned)\.ts$|-version\.ts$/;
const files = ['bot', 'dialogs']
  .flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true }).map((name) => join(ROOT, room, String(name))),
  )
  .filter((name) => name.endsWith('.ts') && !NOT_READ.test(name));

type Found = { readonly pattern: RegExp; readonly file: string };

/** Those that stand in the code as they are. */
const written = (file: string): Found[] => {
  const found: Found[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      found.push({ pattern: new RegExp(source, flags), file });
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
};

/** Those that are made of parts, as their files are read: anew, for another test may have read them already. */
const made = async (): Promise<Found[]> => {
  const found: Found[] = [];
  const Own = globalThis.RegExp;
  let now = '';
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, parts: [string, string?]) => {
      const pattern: RegExp = Reflect.construct(target, parts);
      found.push({ pattern, file: now });
      return pattern;
    },
  });
  try {
    for (const file of files.filter((each) => readFileSync(each, 'utf8').includes('new RegExp('))) {
      now = file;
      await import(`${file}?read-again`);
    }
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
};

/** The text that takes it long; undefined where none does. Few times first, so that nothing hangs; what the machine does meanwhile is no slowness. */
const slowness = (pattern: RegExp): string | undefined => {
  for (const repeats of [6, 10, 14, 18, 22, 26])
    for (const text of hostileTo(pattern, repeats))
      if ([1, 2, 3].every(() => isSlow(pattern, text))) return text;
  return undefined;
};
const isSlow = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  const from = performance.now();
  pattern.test(text);
  return performance.now() - from > SLOW_MS;
};
const SLOW_MS = 50;

describe('what would be slow is found', () => {
  it.each([
    [/(?:[\s,;:–-]+|\s(?:and|but))+$/iu],
    [/^(?:(?:no|but|you|have|got|have got|the|but) )*(?:not my|wrong) house$/],
    [/^(?:i |im |i am |am |really )*not bothered$/],
    [/(roof|wall) (has |is |just |has just )*(collapsed|fallen)/],
    [/^(?:wait(?: (?:a )?sec)?)(?: (?:wait(?: (?:a )?sec)?|(?:a )?sec))*$/],
  ])('%s', (pattern) => {
    expect(slowness(pattern)).toBeDefined();
  });

  it.each([[/^(?:(?:no|but|have|got) )*not my house$/], [/^(?:[,;]|\s(?:and)?)+$/], [/\b(?:a|b)+\b.*c/]])(
    'and %s is quick',
    (pattern) => {
      expect(slowness(pattern)).toBeUndefined();
    },
  );
});

it('every pattern reads in bounded time what it repeats', { timeout: 120_000 }, async () => {
  const all = [...files.flatMap(written), ...(await made())];
  const once = new Map(all.map((each) => [`${each.pattern}`, each]));
  const slow = [...once.values()].flatMap(({ pattern, file }) => {
    const text = slowness(pattern);
    return text === undefined
      ? []
      : [{ file: file.slice(ROOT.length + 1), text, pattern: `${pattern}`.slice(0, 80) }];
  });

  expect(once.size).toBeGreaterThan(1_500);
  expect(slow).toEqual([]);
});

/** What is read of names is read in a time that grows with the text and no faster: at this length a square of it would be seen. */
it('the patterns of a name take no longer the more often they are begun', () => {
  const LONG = 12_000;
  const slow = written(join(ROOT, 'bot/fields/name.ts')).flatMap(({ pattern }) =>
    hostileTo(pattern, LONG)
      .map((text) => `${text.slice(0, LONG)}${text.slice(-3)}`)
      .filter((text) => [1, 2, 3].every(() => isSlow(pattern, text)))
      .map((text) => `${`${pattern}`.slice(0, 40)} on ${JSON.stringify(text.slice(0, 12))}`),
  );

  expect(slow).toEqual([]);
});

it.each([
  ['a phone', `${'('.repeat(1_600)}${'A'.repeat(1_600)}`],
  ['what to change', `change${'\t '.repeat(1_600)}\n`],
  ['a correction', `put${'\t'.repeat(1_600)}s\tfuac${'\t'.repeat(1_600)}s`],
])('the longest message that is read holds nobody up where %s is looked for', (_, said) => {
  const talking = talk('call-back', 'my rent');
  expect(talking.asked).toBe('phone');
  const from = performance.now();
  talking.says(said);

  expect(performance.now() - from).toBeLessThan(8_000);
});

it('a wish to complain with a row of dashes in it is read quickly', () => {
  const from = performance.now();
  const story = storyWished(`I want to complain nobody came ${'-'.repeat(400)} my name is Sam`);

  expect(story).toContain('nobody came');
  expect(performance.now() - from).toBeLessThan(2_000);
});

it.each(['to-'.repeat(60), '7.77 m '.repeat(60), '1 '.repeat(200), 'an hour - '.repeat(40)])(
  'a time of arrival is looked for quickly in "%s"',
  (text) => {
    const from = performance.now();
    isEtaAlone(`${text}\u0001`);
    etaIn(text, { at: new Date(0), timeZone: 'UTC' });

    expect(performance.now() - from).toBeLessThan(2_000);
  },
);
