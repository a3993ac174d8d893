// Bundles each function as it is deployed: `npm run bundle` writes dist/lambdas/<name>/start.mjs, index.cjs and what is loaded on first use.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform, type BuildOptions, type Metafile } from 'esbuild';
import { narrowBotbuilder } from './narrow-botbuilder.ts';
import { narrowLex } from './narrow-lex.ts';

export const FUNCTIONS = [
  'receive',
  'webchat',
  'converse',
  'safety',
  'stream',
  'tick',
  'sms',
  'pages',
  'desk',
  'late',
  'canary',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];
/** Bytes, minified: all files, and those that are loaded at the start. */
export type BundleSize = { readonly total: number; readonly atStart: number };

const ROOT = join(import.meta.dirname, '..');

/** `module` before `main`, so that the SDK is tree-shaken: esbuild's default for Node takes its CommonJS. */
export const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
} as const satisfies BuildOptions;

/**
 * Split as ES modules, then written as CommonJS: what is imported with `await import()` is then a file of its own, read
 * at first use, and Lambda does not pay the 13 to 18 ms that an ES module's first `import 'node:http'` costs.
 */
export const bundle = async (
  name: FunctionName,
  outdir = join(ROOT, 'dist/lambdas', name),
): Promise<BundleSize> => {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
    entryPoints: { index: join(ROOT, 'lambdas/live', `${name}.ts`) },
    outdir,
    outExtension: { '.js': '.cjs' },
    absWorkingDir: ROOT,
    plugins: [narrowBotbuilder(), narrowLex()],
  });
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const sizes = new Map<string, number>();
  for (const { path, text } of outputFiles) {
    const { code } = await transform(withOwnExports(text), {
      format: 'cjs',
      platform: 'node',
      target: 'node24',
      minify: true,
      supported: { 'dynamic-import': false },
    });
    await writeFile(path, code);
    sizes.set(basename(path), Buffer.byteLength(code));
  }
  await writeStart(outdir);
  const sum = (files: Iterable<string>) =>
    [...files].reduce((bytes, file) => bytes + (sizes.get(basename(file)) ?? 0), 0);
  return { total: sum(sizes.keys()), atStart: sum(loadedAtStart(metafile)) };
};

/**
 * What Lambda loads: the secret is read first, for a function reads its settings as it is loaded. An ES module, since only such a one
 * may wait as it is loaded; and nothing but this, see above.
 */
const START = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
await require('./secrets.cjs').readSecrets();
export const { handler } = require('./index.cjs');
`;

const writeStart = async (outdir: string): Promise<void> => {
  await build({
    ...OPTIONS,
    format: 'cjs',
    entryPoints: [join(ROOT, 'lambdas/aws/secrets.ts')],
    outfile: join(outdir, 'secrets.cjs'),
  });
  await writeFile(join(outdir, 'start.mjs'), START);
};

/**
 * What esbuild writes around the exports of a CommonJS file takes some 450 bytes in each, and a function starts with dozens. This
 * says the same in a fifth: each export is there before anything of the file has run, and is read when it is asked for.
 */
const withOwnExports = (code: string): string =>
  code.replace(/^([^]*?)export\s*\{([^}]*)\};?\s*$/, (_, body: string, names: string) => {
    const getters = names
      .split(',')
      .map((name) => name.trim().split(/\s+as\s+/))
      .map(([own = '', given = own]) => `${given}:()=>${own}`);
    return `exports.__esModule=!0;(o=>{for(let k in o)Object.defineProperty(exports,k,{enumerable:!0,get:o[k]})})({${getters.join()}});${body}`;
  });

/** The entry, and all that it imports, and that they import, without `await import()`. */
const loadedAtStart = ({ outputs }: Metafile): ReadonlySet<string> => {
  const seen = new Set(Object.keys(outputs).filter((path) => basename(path) === 'index.cjs'));
  for (const path of seen) {
    for (const imported of outputs[path]?.imports ?? [])
      if (imported.kind === 'import-statement') seen.add(imported.path);
  }
  return seen;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kib = (bytes: number) => `${String(Math.round(bytes / 1024)).padStart(4)} KiB`;
  for (const name of FUNCTIONS) {
    const { total, atStart } = await bundle(name);
    console.log(`${name.padEnd(9)} at start ${kib(atStart)}, in all ${kib(total)}`);
  }
}
