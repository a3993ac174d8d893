// An export as text, for whoever reads it before it is sent, and for whoever it is sent to.
import type { Exported } from '../lambdas/records/export.ts';

export const readable = ({ made, parts, photos, notHere }: Exported): string =>
  [
    `What we keep of you in Porth, on ${made}`,
    ...parts.flatMap(({ heading, records }) =>
      records.length === 0
        ? []
        : [
            '',
            heading,
            '='.repeat(heading.length),
            ...records.flatMap(({ what, why, basis, keptFor, items }) => [
              '',
              `${what}. Kept ${keptFor}, ${why} (${basis}).`,
              ...items.flatMap((each) => ['', ...linesOf(each)]),
            ]),
          ],
    ),
    ...(photos.length === 0
      ? []
      : ['', 'Photos', '======', ...photos.map(({ file, at, size }) => `  ${file}, ${at}, ${size} bytes`)]),
    '',
    'What is not here',
    '================',
    ...notHere.map((each) => `  ${each}`),
    '',
  ].join('\n');

const linesOf = (value: unknown, indent = '  '): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((each) =>
      isWhole(each) ? [`${indent}- ${shown(each)}`] : [`${indent}-`, ...linesOf(each, `${indent}  `)],
    );
  if (typeof value !== 'object' || value === null) return [`${indent}${shown(value)}`];
  return Object.entries(value).flatMap(([name, each]) =>
    isWhole(each)
      ? [`${indent}${worded(name)}: ${shown(each)}`]
      : [`${indent}${worded(name)}:`, ...linesOf(each, `${indent}  `)],
  );
};

const isWhole = (value: unknown): boolean => typeof value !== 'object' || value === null;
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
/** `receivedAt` as `received at`. */
const worded = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
