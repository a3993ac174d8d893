// Builds what a browser loads: the chat as one script with its style inside, and the council's name and numbers put in; the agents' desk.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform, type Metafile, type Plugin } from 'esbuild';
import { council } from '../dialogs/council.ts';

const ROOT = join(import.meta.dirname, '..');

export type Built = {
  readonly code: string;
  /** Bytes of each source file in the script, minified. */
  readonly parts: Readonly<Record<string, number>>;
};

/** Style sheets come in as minified text. */
const css: Plugin = {
  name: 'css-as-text',
  setup: (build) => {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** `web/widget.js`. A classic script, for only such a one knows its own `<script>` element. */
export const buildWidget = async (): Promise<Built> => {
  const { name, phone, emergencyPhone, textPhone } = council;
  const define = { COUNCIL: JSON.stringify({ name, phone, emergencyPhone, textPhone }) };
  return bundled('web/widget.ts', define, new RegExp(`^(?:${OWN_NAMES.join('|')})$`));
};

/**
 * How the parts of the chat call each other: neither the browser nor the server knows these names, nothing of the chat's words
 * or of what it stores is called so, and short ones leave room for more of the chat itself.
 */
export const OWN_NAMES: readonly string[] =
  'above activitiesAfter activity api arrived check clientId conversation deaf delivery element extras flush forget fresh heard hold home hurry isEarlier isOpen keeps kept lead news notes notice opened panel photos quiet received refocus refreshToken refused renewToken resumeConversation reveal scroller showNewest shown spoken startAgain sure tapped tools touched unsent wake watch words wrong'.split(
    ' ',
  );

/** `web/desk.js`: the agents' desk. Its page and its style are files beside it, `web/desk/desk.html` and `desk.css`. */
export const buildDesk = (): Promise<Built> => bundled('web/desk/main.tsx');

/** @param shortened names of properties that are ours alone */
export const bundled = async (
  entry: string,
  define: Record<string, string> = {},
  shortened?: RegExp,
): Promise<Built> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define,
    ...(shortened && { mangleProps: shortened }),
    plugins: [css],
    write: false,
    metafile: true,
  });
  return { code: outputFiles[0]?.text ?? '', parts: partsOf(metafile) };
};

const partsOf = ({ outputs }: Metafile): Record<string, number> =>
  Object.fromEntries(
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .map(([path, { bytesInOutput }]) => [path.replace(/^[\w-]+:/, ''), bytesInOutput]),
  );
