// The question whether anybody at home needs extra care: it is about health, so nobody has to say, and nothing of it is said back.
import { MORE, several } from '../../bot/fields/several.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import type { Both, Field, FieldWords, Json, Reply } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { isEverybodyWell, saidToBeAsked } from './who-lives-there.ts';

/** What is known of it. What is not said counts as yes: nothing that is unknown lowers a level. */
export type Care = 'yes' | 'no' | 'unsaid';

/** @param answer undefined: not asked, or left out */
export const careOf = (answer: readonly string[] | undefined): Care =>
  answer === undefined || answer.includes('unsaid') ? 'unsaid' : answer.includes('none') ? 'no' : 'yes';

/** As it stands in a state: null where it was left out. */
export const isCareList = (answer: Json | undefined): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'string');

const asked = several(
  'Does any of this apply to anyone at home? Some repairs are worse for them, and then we come sooner. You need not say.',
  {
    young: 'A child under 5',
    older: 'Someone aged 65 or over',
    baby: 'Pregnant, or a new baby',
    ill: 'Disability, illness or breathing problems',
    mind: 'Mental health',
    equipment: 'Medical equipment, or medicine that needs power or a fridge',
    none: 'None',
    unsaid: "I'd rather not say",
  },
  {
    label: 'Extra care',
    help: 'It changes how fast we come, and nothing else. The worker is only told that extra care is needed. You can choose more than one.',
  },
);
/** These two stand alone, and are the whole answer to a tap. */
const ALONE = ['none', 'unsaid'];

const ids = Object.keys(asked.english.options);

type Options = typeof asked extends Field<readonly string[], infer O> ? O : never;
export const extraCare: Field<readonly string[], Options> = {
  ...asked,
  parse: (reply, words) => {
    const alone = aloneMeant(reply);
    if (alone !== undefined) return { ok: true, value: [alone] };
    const told = reply.option === undefined ? answeredIn(reply.text) : [];
    if (told.length > 0) return { ok: true, value: told };
    const parsed = asked.parse(reply, words);
    if (!parsed.ok) return reply.option === undefined && isYes(reply) ? { ok: false, why: WHICH } : parsed;
    const some = parsed.value.filter((id) => !ALONE.includes(id));
    return { ok: true, value: some.some((id) => id !== MORE) ? some : parsed.value };
  },
  spots: (text) => {
    // A number by itself may be that of a house.
    const told = toldIn(
      text.replace(
        /(?<!\b(?:i'?m|i am|is|she'?s|he'?s|aged?|dwi'?n)\s)\b\d{2}\b(?!\s*(?:years?|yrs?|months?|weeks?|oed))/giu,
        ' ',
      ),
    );
    return told.length === 0 ? undefined : told;
  },
  accepts: (stored): stored is readonly string[] =>
    asked.accepts(stored) && (stored.length === 1 || !stored.some((id) => ALONE.includes(id))),
  // After a tap only what can go with it is left.
  worded: (words, stored) => {
    const shown = asked.worded?.(words, stored) ?? words;
    return Array.isArray(stored) && stored.at(-1) === MORE
      ? { en: withoutAlone(shown.en), cy: withoutAlone(shown.cy) }
      : shown;
  },
  show: (value, language, words) =>
    ALONE.includes(value[0] ?? '') ? asked.show(value, language, words) : NOTED[language],
};

const withoutAlone = (words: FieldWords['en']): FieldWords['en'] => ({
  ...words,
  options: Object.fromEntries(
    Object.entries(words.options ?? {}).filter(([id]) => !ALONE.includes(id.split(MORE).at(-1) ?? '')),
  ),
});

const aloneMeant = ({ option, text }: Reply): string | undefined => {
  if (option !== undefined) return ALONE.find((id) => id === option);
  const said = normalise(text);
  if (UNSAID.test(said)) return 'unsaid';
  if (answeredIn(text).length > 0) return undefined;
  return NOBODY.test(said) || isNo({ text }) || isEverybodyWell(said) ? 'none' : undefined;
};
const isNo = (reply: Reply): boolean => yesNoMeant(reply) === 'no';
/** In answer to this question more words tell of it than do anywhere else. */
const answeredIn = (text: string): readonly string[] => {
  const told = [...toldIn(text), ...saidToBeAsked(normalise(text))];
  return ids.filter((id) => told.includes(id));
};
const isYes = (reply: Reply): boolean => yesNoMeant(reply) === 'yes';
const UNSAID =
  /^(?:(?:i d |id |i |i would )?(?:rather|prefer) not(?: to)?(?: say)?|skip|pass|private|none of your business|sgipio|(?:mae n )?(?:well|gwell) gen i beidio(?: a dweud)?)$/;
const NOBODY = /^(?:none|neither|nobody|no ?one|dim|dim un|neb)(?: of (?:these|those|them|us))?$/;

/** What people say in place of an option, on normalised words. */
const toldIn = (text: string): readonly string[] => {
  const said = normalise(text);
  return SAID.flatMap(([id, pattern]) => (pattern.test(said) ? [id] : []));
};
const SAID: readonly (readonly [Options, RegExp])[] = [
  ['young', /\b(?:toddler|(?:[1-4]|one|two|three|four) (?:years?|yrs?) old|plentyn bach)\b/],
  [
    'older',
    /\b(?:elderly|pensioner|(?:6[5-9]|[789]\d)(?: years? old)?|nan|nana|gran|grandma|grandad|nain|taid)\b/,
  ],
  ['baby', /\b(?:pregnant|expecting|newborn|baby|(?:weeks?|months?) old|beichiog|babi)\b/],
  [
    'ill',
    /\b(?:disab\w*|wheelchair|asthma\w*|copd|cancer|diabet\w*|poorly|breathing problems|anabl|asthma|yn sal)\b/,
  ],
  ['mind', /\b(?:mental health|anxiety|depress\w*|bipolar|ptsd|iechyd meddwl|gorbryder|iselder)\b/],
  ['equipment', /\b(?:oxygen|dialysis|nebuli[sz]er|ventilator|insulin|stair ?lift|hoist|cpap|ocsigen)\b/],
];

const WHICH: Both = {
  en: 'Which of these? Choose one or more, or "I\'d rather not say", which is fine too.',
  cy: 'Pa un o\'r rhain? Dewiswch un neu fwy, neu "Gwell gen i beidio â dweud", sy\'n iawn hefyd.',
};
/** Others may read along: it is not repeated. */
const NOTED: Both = { en: 'yes, I have noted it', cy: "oes, rydw i wedi'i nodi" };

/** Its Welsh: a draft until a translator has approved it. */
export const extraCareInWelsh = {
  ask: "A yw unrhyw un o'r rhain yn wir am rywun gartref? Mae rhai problemau'n waeth iddyn nhw, ac yna down yn gynt. Nid oes rhaid dweud.",
  label: 'Gofal ychwanegol',
  help: "Mae'n newid pa mor gyflym y down, a dim arall. Dim ond bod angen gofal ychwanegol y dywedwn wrth y gweithiwr. Gallwch ddewis mwy nag un.",
  options: {
    young: 'Plentyn o dan 5',
    older: 'Rhywun 65 oed neu hŷn',
    baby: 'Beichiog, neu fabi newydd',
    ill: 'Anabledd, salwch neu broblemau anadlu',
    mind: 'Iechyd meddwl',
    equipment: 'Offer meddygol, neu feddyginiaeth sydd angen trydan neu oergell',
    none: 'Dim un',
    unsaid: 'Gwell gen i beidio â dweud',
  },
};
