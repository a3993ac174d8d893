// One slip of a thumb: a letter too many, too few, another, or two swapped.

export const isOneSlip = (word: string, meant: string): boolean => {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [left, right] = [word.slice(at), meant.slice(at)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
};
