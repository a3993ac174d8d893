// Prints what was found, for a person at a terminal: faults and warnings by file and line, then the counts.
import type { Checked } from './check.ts';
import type { Fault } from './faqs.ts';

/** Whether all is well; warnings and hints do no harm. */
export const report = ({ faults, warnings, hints, counts }: Omit<Checked, 'sources'>): boolean => {
  [...warnings, ...hints].forEach(warn);
  faults.forEach((fault) => console.error(printed(fault)));
  counts.forEach((count) => console.log(count));
  if (faults.length > 0) console.error(`${faults.length} to put right.`);
  return faults.length === 0;
};

/** With its hints only counted. */
export const inShort = ({ hints, ...checked }: Checked): Checked => ({
  ...checked,
  hints: [],
  counts: [
    ...checked.counts,
    ...(hints.length === 0
      ? []
      : [`${hints.length} hint${hints.length === 1 ? '' : 's'} on wording: npm run lint:content`]),
  ],
});

export const warn = (warning: Fault): void => console.warn(`warning: ${printed(warning)}`);

const printed = ({ file, line, what }: Fault): string => `${file}:${line}: ${what}`;
