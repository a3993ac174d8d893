// Numbers that ascend, in fewer bytes: each as how far it is from the one before, seven bits a byte (LEB128). Nothing is lost.

/** @param numbers ascending; the same one may stand there twice */
export const inGaps = (numbers: Uint32Array): Uint8Array => {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let gap = number - before;
    if (gap < 0)
      throw new RangeError(`${number} comes after ${before}: only numbers that ascend are kept as gaps.`);
    before = number;
    for (; gap > LOW; gap = Math.floor(gap / (LOW + 1))) bytes.push((gap & LOW) | MORE);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
};

export const fromGaps = (bytes: Uint8Array): Uint32Array => {
  const numbers = new Uint32Array(bytes.reduce((sum, byte) => sum + (byte < MORE ? 1 : 0), 0));
  let before = 0;
  let gap = 0;
  let worth = 1;
  let at = 0;
  for (const byte of bytes) {
    gap += (byte & LOW) * worth;
    worth *= LOW + 1;
    if (byte >= MORE) continue;
    before += gap;
    numbers[at++] = before;
    gap = 0;
    worth = 1;
  }
  return numbers;
};

const LOW = 0x7f;
const MORE = 0x80;
