// What the first question costs a fresh process: the chunk with the model loaded, unpacked and asked once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { OPTIONS } from '../../infra/bundle.ts';

/** @returns milliseconds, one a process */
export const coldModel = async (processes: number): Promise<readonly number[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'porth-model-'));
  try {
    const outfile = join(folder, 'understand.mjs');
    await build({
      ...OPTIONS,
      format: 'esm',
      entryPoints: [join(import.meta.dirname, '../../dialogs/understand.ts')],
      outfile,
    });
    const script = `const start = performance.now();
      const { understand } = await import(${JSON.stringify(pathToFileURL(outfile).href)});
      understand('when is my bin day', 'en');
      console.log(performance.now() - start);`;
    return Array.from({ length: processes }, () =>
      Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
