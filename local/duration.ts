// ISO 8601 durations of days and less, such as PT15M or P1DT2H.

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000];

/** @returns milliseconds, or undefined when it is no such duration */
export const milliseconds = (duration: unknown): number | undefined => {
  const match = typeof duration === 'string' ? DURATION.exec(duration) : null;
  if (match === null || match.slice(1).join('') === '') return undefined;
  return UNITS.reduce((sum, unit, index) => sum + unit * Number(match[index + 1] ?? 0), 0);
};
