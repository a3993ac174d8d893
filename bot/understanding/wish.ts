// The wish in a longer message, without the story before it and the reason behind it: "can someone tell me how to get a blue badge for my mum she can hardly walk".

/** What may be asked for alone: from each word that begins a wish, and as far as a reason. */
export const wishesIn = (text: string): readonly string[] => {
  if (text.length > READ_MAX) return [];
  const from = [0, ...[...text.matchAll(BEGINS)].slice(0, WISHES_MAX).map(({ index }) => index)];
  const spans = from.flatMap((at) => [text.slice(at), text.slice(at).replace(REASON, '')]);
  return [...new Set(spans.map((each) => each.trim()))].filter(
    (each) => each !== text.trim() && each.split(/\s+/).length >= SHORTEST,
  );
};
const READ_MAX = 400;
const WISHES_MAX = 5;
const SHORTEST = 3;

const BEGINS =
  /\b(?:how (?:do|can|to|would|much)|where (?:do|can|is|are)|when (?:is|are|do|does|will)|what (?:is|are|do|time|day)|(?:i |we )?(?:just |only |really )?(?:want|need|wanted|would like|trying)(?: to)?|can (?:i|you|u|we|someone)|could (?:i|you|we|someone)|do (?:i|you|u)|is (?:there|the|my)|are (?:there|you)|looking for|sut (?:dw|mae|alla|ydw|i)|pryd (?:mae|dach)|ble (?:mae|dw)|faint|oes|ga i|alla i|dw ?i (?:eisiau|isio|isho|angen|moyn)|hoffwn)\b/giu;
const REASON =
  /\s+(?:(?:she|he|they|it|i|we|its|hes|shes|im|ive)(?:['’]\w+)? (?:is|has|had|can|cant|cannot|was|have|got|am|are|just|only|keeps?|hardly|said|says|never|dont|didnt|lost|wont|need)|because|cos|coz|since|as (?:i|we|she|he|my)|so (?:i|we|that)|but|if (?:i|she|he)|achos|gan fod|ond)\b.*$/isu;
