// How much room a text takes in an SMS: in the GSM 7-bit alphabet if that holds it, or else in UCS-2 (3GPP TS 23.038, section 6.2.1).

export type Encoding = 'GSM-7' | 'UCS-2';
/** `units` are septets in GSM-7, UTF-16 units in UCS-2; `parts` is what is sent, and paid for. An empty text has none. */
export type Segments = { readonly encoding: Encoding; readonly units: number; readonly parts: number };

/** Units in one SMS, and in each part of a longer one: joining them takes six bytes (3GPP TS 23.040, section 9.2.3.24.1). */
const ROOM: Readonly<Record<Encoding, { readonly alone: number; readonly joined: number }>> = {
  'GSM-7': { alone: 160, joined: 153 },
  'UCS-2': { alone: 70, joined: 67 },
};

/** Units that `text` takes in the GSM 7-bit alphabet; undefined when a character is outside it, so UCS-2 is sent. */
export const gsm7Units = (text: string): number | undefined => {
  let units = 0;
  for (const character of text) {
    const takes = septets(character);
    if (takes === undefined) return undefined;
    units += takes;
  }
  return units;
};

/**
 * One character outside GSM-7 makes all of it UCS-2. An escape and its character, or the two halves of an emoji, are not
 * parted, which can leave a unit of a part unused: never fewer parts than a provider counts, and rarely one more.
 */
export const segments = (text: string): Segments => {
  const encoding = gsm7Units(text) === undefined ? 'UCS-2' : 'GSM-7';
  const { alone, joined } = ROOM[encoding];
  let units = 0;
  let parts = 1;
  let used = 0;
  for (const character of text) {
    const takes = encoding === 'UCS-2' ? character.length : (septets(character) ?? 0);
    units += takes;
    used += takes;
    if (used > joined) {
      parts += 1;
      used = takes;
    }
  }
  return { encoding, units, parts: units === 0 ? 0 : units <= alone ? 1 : parts };
};

const septets = (character: string): 1 | 2 | undefined =>
  basic.has(character) ? 1 : extension.has(character) ? 2 : undefined;

// Greek capitals that look like Latin letters are left to the Latin ones, as the standard does.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('\f^{}\\[~]|€');
