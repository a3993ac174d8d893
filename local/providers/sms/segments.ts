// How many parts a text is charged as, counted as the providers count: GSM 7-bit, or else UCS-2 (3GPP TS 23.038).

export type Segmented = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly units: number;
  readonly segments: number;
};

export const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** These take two units. */
export const GSM_EXTENDED = '^{}\\[~]|€';

export const segmentsOf = (text: string): Segmented => {
  const characters = Array.from(text);
  const isGsm = characters.every((each) => (GSM_BASIC + GSM_EXTENDED + '\f').includes(each));
  const units = isGsm
    ? characters.length + characters.filter((each) => (GSM_EXTENDED + '\f').includes(each)).length
    : text.length;
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  return {
    encoding: isGsm ? 'GSM-7' : 'UCS-2',
    units,
    segments: units === 0 ? 0 : units <= alone ? 1 : Math.ceil(units / joined),
  };
};
