// Card numbers are not kept, wherever people type them: 13 to 19 digits whose last one checks the others.
// https://www.iso.org/standard/70484.html (ISO/IEC 7812-1, the Luhn formula in its annex B)

const SHORTEST = 13;
const LONGEST = 19;
const RUN = /\d(?:[ .\-\u2010-\u2015]{0,2}\d){12,}/gu;

/** A longer run of digits that holds a card number goes as a whole: too much is better than too little. */
export const withoutCardNumbers = (text: string): string =>
  text.replace(RUN, (run) => (holdsCard(run.replace(/\D/g, '')) ? '[number removed]' : run));

const holdsCard = (digits: string): boolean => {
  for (let from = 0; from + SHORTEST <= digits.length; from++) {
    for (let length = SHORTEST; length <= LONGEST && from + length <= digits.length; length++) {
      if (checks(digits.slice(from, from + length))) return true;
    }
  }
  return false;
};

const checks = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
};
