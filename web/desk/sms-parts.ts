// How many text messages a reply takes, where each is paid for: by the GSM 7-bit alphabet (3GPP TS 23.038), or in UCS-2 outside it.

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('\f^{}\\[~]|€');

export type Parts = {
  readonly parts: number;
  readonly units: number;
  /** Characters that make all of it cost more than twice as much. */
  readonly dear: readonly string[];
};

/** The same count as the one that is billed; a character of two units is never parted. */
export const smsParts = (text: string): Parts => {
  const dear = [...new Set(Array.from(text).filter((each) => !BASIC.has(each) && !EXTENDED.has(each)))];
  const wide = dear.length > 0;
  const [alone, joined] = wide ? [70, 67] : [160, 153];
  let units = 0;
  let parts = 1;
  let used = 0;
  for (const character of text) {
    const takes = wide ? character.length : EXTENDED.has(character) ? 2 : 1;
    units += takes;
    used += takes;
    if (used > joined) {
      parts += 1;
      used = takes;
    }
  }
  return { parts: units === 0 ? 0 : units <= alone ? 1 : parts, units, dear };
};
