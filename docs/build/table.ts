// A table in markdown.

export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  lineOf(head),
  `|${'---|'.repeat(head.length)}`,
  ...rows.map(lineOf),
];

const lineOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
