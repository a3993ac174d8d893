// An esbuild plugin: Lex's client is given HTTP/1.1 by us, and its own HTTP/2, for voice streams that we never open, stays out of the worker's start.
import type { Plugin } from 'esbuild';

const FROM_LEX = /[\\/]client-lex-runtime-v2[\\/]/;

export const narrowLex = (): Plugin => ({
  name: 'narrow-lex',
  setup: (build) => {
    build.onResolve({ filter: /^@smithy\/node-http-handler$/ }, ({ importer, resolveDir }) =>
      FROM_LEX.test(importer) ? { path: 'http', namespace: 'lex', pluginData: { resolveDir } } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'lex' }, ({ pluginData }) => ({
      contents:
        "export { NodeHttpHandler as NodeHttp2Handler, streamCollector } from '@smithy/node-http-handler';",
      ...(pluginData as { readonly resolveDir: string }),
    }));
  },
});
