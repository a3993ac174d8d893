// Phone numbers as they stand in the assistant's words: British ones, and the short ones that everybody may need.

/** With their area code, in the usual groups; ten digits or eleven, counted afterwards. */
const LONG = String.raw`(?:(?:\+44[ -]?(?:\(0\)[ -]?)?|0)\d{2,5}[ -]?\d{3,4}[ -]?\d{2,4}|0800[ -]?1111)(?![ -]?\p{N}{3})`;
/** Not a house number, an amount or a measure. */
const SHORT = String.raw`(?:999|112|101|105|111|116 ?123)(?! ?[%°]| \d| \p{Lu}\p{Ll}| (?:[ck]?m|mm|k?g|awr|day|diwrnod|hour|metre|mile|minute|people|pound|pothole|week)s?\b)`;
/** Nothing before or after that makes it a part of something longer: a reference, a date, a sum, an address. */
const ALONE = [
  String.raw`(?<![\p{L}\p{N}_+#@&=/\\-]|[£$€] ?|\p{N}[.,: ])`,
  String.raw`(?![\p{L}\p{N}_@]|[-/.,:]\p{N})`,
] as const;
const PHONE = new RegExp(`${ALONE[0]}(${LONG}|${SHORT})${ALONE[1]}`, 'u');

/** The text in pieces, of which every second one, from the second on, is a phone number. */
export const splitAtPhones = (text: string): readonly string[] => text.split(PHONE);

/** The address to call it at, or undefined if it is no number that can be called. */
export const phoneAddress = (number: string): string | undefined => {
  const dialled = number.replace('(0)', '').replace(/[ -]/g, '');
  const whole = dialled.replace(/^\+44/, '0');
  const callable = whole.length <= 6 || whole === '08001111' || whole.length === 10 || whole.length === 11;
  return callable ? `tel:${dialled}` : undefined;
};
