// How large the chat's script is, as a whole and by source file.
import { gzipSync } from 'node:zlib';
import { buildWidget } from '../../infra/web.ts';
import type { Table } from './report.ts';

export type Size = { readonly minified: number; readonly gzip: number };

export const sizeOf = (code: Uint8Array): Size => ({
  minified: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
});
export const grouped = (count: number): string => Math.round(count).toLocaleString('en-GB');

export const widgetBySource = async (): Promise<Size & { readonly table: Table }> => {
  const { code, parts } = await buildWidget();
  const { minified, gzip } = sizeOf(Buffer.from(code));
  const between = minified - Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  const files = Object.entries(parts).sort(([, a], [, b]) => b - a);
  const table = {
    caption: `Size of the script: ${grouped(minified)} bytes minified, ${grouped(gzip)} by gzip -9. By source file; the gzip of each is an estimate, in proportion to its minified bytes:`,
    head: ['file', 'minified', 'share', 'gzip, estimated'],
    rows: [...files, ['what binds them', between] as const].map(([name, bytes]) => [
      // A page of markdown would take it for a tag.
      name.replace('<define:COUNCIL>', 'COUNCIL (define)'),
      grouped(bytes),
      `${((100 * bytes) / minified).toFixed(1)} %`,
      grouped((gzip * bytes) / minified),
    ]),
  };
  return { minified, gzip, table };
};
