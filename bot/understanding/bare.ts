// A message without what says where or when: a postcode, an address, a landmark or a day is about no topic, and must not make one less sure.

export const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/giu;
export const ADDRESS =
  /(?:\b(?:at|from|outside|in)\s+)?\b\d{1,4}[a-z]?,?\s+(?:[a-z']{2,20}\s+){1,2}?(?:st|street|rd|road|ave?|avenue|la?ne?|close|cl|drive|dr|court|ct|row|way|terrace|place|crescent)\b\.?/giu;
/** "A pothole outside Tesco" is not about a shop. */
export const BESIDE = /\b(?:outside|near|nr|by) (?:the )?[a-z']{3,}/giu;
export const DAY = /\b(?:on|last|this)\s+(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b/giu;

export const without = (text: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, each) => rest.replace(each, ' '), text);
/** "Ur an absolute joke, 4 potholes on our road" is about the road. */
export const OUTCRY =
  /^\W*(?:(?:ur|u r|you(?:['’]?re| are)?|this is|its|it['’]s|what an?|you lot are) )*(?:(?:an?|such|absolute(?:ly)?|total|complete|utter|bloody|fucking|effing|a right|the whole thing is|disgusting) )*(?:joke|disgrace|shambles|useless|pathetic|disgusting|ridiculous|clowns?|idiots?|muppets?)\b[\s,.!:;-]+(?=\S+\s+\S+\s+\S)/iu;
/** How a letter begins and ends: "Dear Sir or Madam, I should like to know", "I reside at", "Yours faithfully, A. Prosser". */
export const LETTER =
  /^\W*dear (?:sirs?|madam|council|all|team|northmoor)(?: (?:or|and) madam)?\b[\s,.!:;]*|\b(?:i|we) (?:should|would) (?:be (?:grateful|obliged) (?:to know|if you (?:could|would) tell me)|like to (?:know|ask|enquire|inquire|find out))\b[\s,:]*|\b(?:i|we) wish to (?:know|ask|enquire|inquire|find out)(?: about| of)?\b|\b(?:i am|we are) writing to (?:ask|enquire|inquire)\b|\b(?:i|we) (?:reside|live)(?= (?:at )?\d)|[\s,.]+yours (?:faithfully|sincerely|truly)\b.*$/gisu;
/** What is said around a matter of any kind. */
export const AROUND: readonly RegExp[] = [OUTCRY, LETTER, POSTCODE, ADDRESS, DAY];
