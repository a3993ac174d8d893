// An esbuild plugin: botbuilder-core is resolved to the few files that are used, not to its index, which pulls in 2 MB.
// Nothing on a path that we use is replaced: the two classes are Microsoft's own files, the enums that these use Microsoft's own values.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const LIB = join(dirname(require.resolve('botbuilder-core/package.json')), 'lib');
const FROM_LIB = /[\\/]botbuilder-core[\\/]lib[\\/]/;

/** What `bot/runtime/botbuilder.ts` exports, by the file it stands in. */
const CLASSES: Readonly<Record<string, string>> = {
  BotAdapter: 'botAdapter.js',
  TurnContext: 'turnContext.js',
};
/** What those files use of their package's index: a key in a turn's state, which nothing else reads here. */
const INDEX = "export const INVOKE_RESPONSE_KEY = Symbol('invokeResponse');";

export const narrowBotbuilder = (): Plugin => ({
  name: 'narrow-botbuilder',
  setup: (build) => {
    build.onResolve({ filter: /^botbuilder-core$/ }, () => ({ path: 'classes', namespace: 'botbuilder' }));
    build.onResolve({ filter: /^\.$/ }, ({ importer }) =>
      FROM_LIB.test(importer) ? { path: 'index', namespace: 'botbuilder' } : undefined,
    );
    build.onResolve({ filter: /^botframework-schema$/ }, ({ importer }) =>
      FROM_LIB.test(importer) ? { path: 'enums', namespace: 'botbuilder' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'botbuilder' }, ({ path }) => ({
      contents: CONTENTS[path]?.() ?? '',
      resolveDir: LIB,
    }));
  },
});

const CONTENTS: Readonly<Record<string, () => string>> = {
  classes: () =>
    Object.entries(CLASSES)
      .map(([name, file]) => `export { ${name} } from './${file}';`)
      .join('\n'),
  index: () => INDEX,
  enums: () =>
    Object.entries(require('botframework-schema') as Record<string, unknown>)
      .filter(([name, value]) => isEnum(value) && namedIn(Object.values(CLASSES)).has(name))
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n'),
};

const isEnum = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string' || typeof each === 'number');

/** The enums that they use: `botframework_schema_1.ActivityTypes`. */
const namedIn = (files: readonly string[]): ReadonlySet<string | undefined> =>
  new Set(
    files
      .map((file) => readFileSync(join(LIB, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/\bbotframework_schema_\d+\.(\w+)/g)].map(([, name]) => name)),
  );
