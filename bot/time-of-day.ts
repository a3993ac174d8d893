// A time of day as people write it: "4.30am", "by 4", "0430", "noon", "7 yh".

/** Without a.m. or p.m. it is the next such time. @param words in small letters @param now `HH:MM` @returns `HH:MM` */
export const timeOfDayIn = (words: string, now: string): string | undefined => {
  const {
    hour = '',
    minute = '00',
    half,
  } = CLOCKS.reduce<Groups>((found, each) => found ?? each.exec(words)?.groups, undefined) ?? {};
  if (hour === '') return NOON.test(words) ? '12:00' : undefined;
  const told = Number(hour);
  if (told > 23 || (half !== undefined && (told > 12 || told === 0)) || Number(minute) > 59) return undefined;
  const hours =
    half !== undefined
      ? (told % 12) + (half.startsWith('p') || half === 'yh' ? 12 : 0)
      : told > 12 || hour.startsWith('0')
        ? told
        : nextOf(told % 12, minute, now);
  return `${String(hours).padStart(2, '0')}:${minute}`;
};

const nextOf = (hours: number, minute: string, now: string): number => {
  const [early, late] = [hours, hours + 12].map((each) => `${String(each).padStart(2, '0')}:${minute}`);
  return (early ?? '') > now ? hours : (late ?? '') > now ? hours + 12 : hours;
};

/** "4.30am", "4:30", "5 am", "0430", "by 4", "eta 430": a number alone is no time, and "plumber at 9" is none of theirs. */
const CLOCKS = ((half, before) =>
  [
    `\\b(?<hour>\\d{1,2})[.:](?<minute>\\d\\d)(?: ?${half})?(?![\\d.])`,
    `\\b(?<hour>\\d{1,2})(?<minute>[0-5]\\d)? ?${half}\\b`,
    `(?:^|\\b${before} )(?<hour>\\d{1,2})(?<minute>[0-5]\\d)(?![\\d.])`,
    `\\b${before} (?<hour>\\d{1,2})(?=[ .!;]*$|,)`,
  ].map((each) => new RegExp(each)))(
  '(?<half>am|pm|a\\.m|p\\.m|yb|yh)',
  '(?:by|eta|there at|there about|there around|before|erbyn|cyn)',
);
const NOON = /\b(?:noon|midday|hanner dydd|canol dydd)\b/;

type Groups = Readonly<Record<string, string | undefined>> | undefined;
