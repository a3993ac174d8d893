// How much room a text takes in an SMS: GSM 7-bit units, if the alphabet holds it (3GPP TS 23.038, section 6.2.1).

/** Units that `text` takes in the GSM 7-bit alphabet; undefined when a character is outside it, so UCS-2 is sent. */
export const gsm7Units = (text: string): number | undefined => {
  let units = 0;
  for (const character of text) {
    if (basic.has(character)) units += 1;
    else if (extension.has(character)) units += 2;
    else return undefined;
  }
  return units;
};

// Greek capitals that look like Latin letters are left to the Latin ones, as the standard does.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('\f^{}\\[~]|€');
