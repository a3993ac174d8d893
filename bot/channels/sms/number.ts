// A phone number as the account of a person: E.164 with its plus, however the provider writes it.

/** ITU-T E.164: at most 15 digits. Short codes (5 or 6 digits) and names such as "DVLA" cannot be answered. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** `447700900123`, `07700 900123`, `+447700900123`, `0044…` → `+447700900123`. Undefined when it is no such number. */
export const e164 = (given: string): string | undefined => {
  const plain = given.replace(/[\s()-]/g, '');
  const whole = plain
    .replace(/^00/, '+')
    .replace(/^0(?=\d)/, '+44')
    .replace(/^(?=[1-9])/, '+');
  return E164.test(whole) ? whole : undefined;
};
