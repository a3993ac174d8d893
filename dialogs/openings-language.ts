// Words of somebody whose language is neither English nor Welsh, and of whoever cannot read a letter: on normalised words.
import type { Opening } from '../bot/content.ts';

const LANGUAGE =
  '(?:polish|urdu|arabic|romanian|punjabi|panjabi|bengali|somali|ukrainian|russian|kurdish|farsi|persian|dari|chinese|mandarin|cantonese|portuguese|spanish|french|italian|german|tigrinya|amharic|pashto|turkish|hindi|gujarati|tamil|hungarian|lithuanian|latvian|slovak|czech|bulgarian|albanian|vietnamese|thai|swahili|yoruba|nepali|greek)';
/** Lessons, jobs, signs and whole pages are other matters, and so is what they tell beside it; whoever wants a person for it is given one. */
const NOT =
  '(?!.*\\b(?:bsl|sign language|lessons?|class(?:es)?|courses?|learn|esol|jobs?|work as|qualified|vacanc\\w*|books?|school|restaurant|website|mou?ld|damp|leak\\w*|bins?|heating|boiler|repairs?|rent|tax|benefits?|pot ?holes?|permits?|housing|homeless|evict\\w*|noise|rats?|mice|parking|gas|fire|water|toilet|lift|account|on behalf|(?:this|asking|its) (?:for|4)|(?:talk|speak) (?:to|with) (?:a |some ?one|some ?body)|person)\\b)';

const ownLanguage: readonly RegExp[] = [
  /^(?:(?:sorry|hi|hello|but|because|cos) )*(?:i|we|he|she|my \w+) (?:(?:can|could) ?not|cant|dont|doesnt|do not|struggle to|never learn(?:ed|t) to)(?: (?:really|even))? read(?: (?:or|and) write)?(?: (?:very|so|too|good|well|much|it|this|that))*$/,
  /^(?:dw i|dwi|rwy|rydw i|alla i|fedra i)(?: n)? ?(?:ddim|methu)(?: (?:yn|n|and|gallu))* ?(?:darllen|ddarllen)(?: (?:n|yn|and|dda|ac ysgrifennu))*$/,
  new RegExp(
    `^${NOT}.*\\b(?:my|her|his|our|their|mum|dad|mother|father|husband|wife) english (?:is |are |so |very |s )*(?:not?|isnt|bad|poor|weak|little|terrible)\\b`,
  ),
  new RegExp(
    `^${NOT}.*\\b(?:dont|do not|doesnt|cant|cannot|not|no)(?: (?:really|very|so|well|good|much))* (?:speak|speaks|read|write|understand|know)(?: (?:very|much|any|good|well|the|so))* english\\b`,
  ),
  new RegExp(
    `^${NOT}.*\\b(?:no|not) (?:very |so )?(?:good|speak) english\\b|^${NOT}.*\\benglish (?:is )?(?:no|not) (?:so |very )?good\\b`,
  ),
  new RegExp(`^${NOT}.*\\b(?:interpreters?|interpreting|translators?)\\b`),
  new RegExp(
    `^${NOT}.*\\b(?:translat\\w*|letters?|forms?|papers?|someone|somebody|anyone|anybody|staff|you)\\b.{0,30}\\b(?:in|into|to|speaks?|speaking|talks?) (?:my (?:own )?language|${LANGUAGE})\\b`,
  ),
  new RegExp(
    `^${NOT}.*\\b(?:letter|paper|papers)\\b.{0,30}\\b(?:dont|do not|not|cant|cannot|no) (?:understand|read|know what it says)\\b|^${NOT}.*\\b(?:dont|do not|not|cant|cannot|no) (?:understand|read) (?:(?:the|this|my|your|a|what|that) )*(?:letter|paper|papers)\\b`,
  ),
  /\b(?:cyfieithydd|cyfieithu (?:r |y )?llythyr)\b|\bddim yn (?:siarad|deall|darllen) (?:saesneg na chymraeg|cymraeg na saesneg)\b|\bddim yn deall (?:y |r )?llythyr\b/,
];

/** Small words of the languages that are written here most, without their marks: two of one language, and none of English, are no slip. */
const WORDS_OF: readonly string[] = [
  // Polish.
  'dzien|dobry|czesc|witam|prosze|dziekuje|nie|mowie|rozumiem|jest|jestem|kiedy|gdzie|czy|chce|mam|moj|moja|potrzebuje|pomoc|pomocy|smieci|odbior|mieszkam|mieszkanie|czynsz|angielsku|polsku|jak|sie|bede|moge',
  // Romanian.
  'buna|ziua|nu|vorbesc|engleza|romana|multumesc|unde|cand|gunoi|gunoiul|ajutor|ajutati|nevoie|sunt|vreau|inteleg|este|locuiesc|chirie|rog|pentru',
  // Urdu and Hindi in Latin letters.
  'assalam|alaikum|mujhe|mujhay|nahi|nahin|angrezi|hai|hain|kya|mera|meri|mere|aap|chahiye|shukriya|kahan|bolta|bolti|samajh|ghar|paani|madad|kab|aati|ata',
  // Arabic in Latin letters.
  'salam|alaykum|marhaba|shukran|ana|atakallam|inglizi|ingliziya|arabi|musaada|mosaada|min|fadlak|mata|ayna|ureed|uridu|zibala',
  // Ukrainian in Latin letters.
  'dobryi|dobryy|dobrogo|dyakuyu|laska|rozmovlyayu|anhliyskoyu|angliyskoyu|potribna|potribno|dopomoha|dopomoga|smittya|koly|mene',
  // Spanish and Portuguese.
  'hola|hablo|ingles|necesito|ayuda|gracias|cuando|donde|basura|quiero|buenos|entiendo|alquiler|espanol',
  'falo|ingles|preciso|ajuda|obrigado|obrigada|quando|onde|lixo|quero|nao|bom|ola|aluguel|portugues',
  // Turkish, Lithuanian, Somali.
  'merhaba|ingilizce|bilmiyorum|konusmuyorum|yardim|lutfen|tesekkur|nerede|turkce',
  'laba|diena|nekalbu|angliskai|prasau|aciu|siuksles|lietuviskai|reikia|pagalbos',
  'waxaan|maan|hadlo|ingiriisi|ingiriisiga|caawimaad|fadlan|mahadsanid|soomaali|ubaahanahay|rabaa',
];
const otherWords: readonly RegExp[] = WORDS_OF.map(
  (words) =>
    new RegExp(
      `^(?!.*\\b(?:the|my|is|was|and|please|your|have|not|with|for|yn|mae|ddim)\\b).*?\\b(${words})\\b(?=.*\\b(?!\\1\\b)(?:${words})\\b)`,
    ),
);
/** Letters of another script, and no word of ours behind them. */
const otherLetters: readonly RegExp[] = [/^\P{L}*(?:(?!\p{Script=Latin})\p{L}[^\p{L}a-z]*){2}[^a-z]*$/u];

export const openingsOfLanguage: readonly Opening[] = [
  {
    said: [...ownLanguage, ...otherWords],
    written: otherLetters,
    form: 'own-language',
    answers: [],
    light: true,
  },
];
