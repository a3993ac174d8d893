// What is said of a bin that cannot be reported, and why, in both languages. The Welsh is a draft until a translator has approved it.
import { spokenDay } from '../../bot/dates.ts';
import type { Both, Language, Offer } from '../../bot/model.ts';
import type { Bin, CrewNote } from '../../bot/services/collections.ts';
import { council } from '../council.ts';
import { BINS, capital, listed } from './collections-said.ts';
import type { Verdict } from './report-missed-bin-rules.ts';

/** Of a bin that was not due, what goes when is told once, after all else. */
export const verdictsSaid = (verdicts: readonly Verdict[]): Both => ({
  en: [...verdicts.map((each) => said(each, 'en')), ...goes(verdicts, 'en')].join('\n'),
  cy: [...verdicts.map((each) => said(each, 'cy')), ...goes(verdicts, 'cy')].join('\n'),
});

/** Where that is all that is told: our days may be wrong, or the crew said otherwise. */
export const withWayOn = (verdicts: readonly Verdict[]): Both => {
  const { en, cy } = verdictsSaid(verdicts);
  return verdicts.some(({ kind }) => kind === 'not-due')
    ? { en: `${en}\n${IF_WRONG.en}`, cy: `${cy}\n${IF_WRONG.cy}` }
    : { en, cy };
};
/** Found once more, against what they say. */
export const verdictsTwice = (verdicts: readonly Verdict[]): Both => {
  const { en, cy } = verdictsSaid(verdicts);
  return {
    en: `${en}\nThat is what I find again, and you say otherwise. A person can check it with you.`,
    cy: `${cy}\nDyna a welaf eto, ac rydych chi'n dweud fel arall. Gall person ei wirio gyda chi.`,
  };
};
const IF_WRONG: Both = {
  en: 'So I have reported nothing. If you were told another day, reply PERSON.',
  cy: 'Felly nid wyf wedi adrodd dim. Os cawsoch wybod am ddiwrnod arall, atebwch PERSON.',
};

const goes = (verdicts: readonly Verdict[], language: Language): string[] => {
  const all = verdicts.flatMap((each) => (each.kind === 'not-due' ? each.goes : []));
  const days = [...Map.groupBy(all, ({ date }) => date)].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([date, each]) => {
    const bins = [...new Set(each.flatMap((one) => one.bins))];
    return WORDS[language].goes(listed(bins, language), bins.length === 1, spokenDay(date, language));
  });
};

/** Whoever disagrees with a crew talks to a person; who has no garden bin reads how to get one. */
export const offersAfter = (verdicts: readonly Verdict[]): readonly Offer[] => {
  const kinds = new Set(verdicts.map(({ kind }) => kind));
  return [...(kinds.has('crew') ? [DISPUTE] : []), ...(kinds.has('no-garden') ? [GARDEN] : []), BIN_DAYS];
};

const said = (verdict: Verdict, language: Language): string => {
  const words = WORDS[language];
  switch (verdict.kind) {
    case 'clinical':
      return words.clinical;
    case 'no-garden':
      return words.noGarden;
    case 'moved':
      return words.moved(name(verdict.bin, language), spokenDay(verdict.to, language));
    case 'early':
      return words.early(name(verdict.bin, language));
    case 'not-due':
      return words.notDue(name(verdict.bin, language));
    case 'late':
      return words.late(
        name(verdict.bin, language),
        spokenDay(verdict.due, language),
        after(verdict.next, language),
      );
    case 'crew': {
      const { bin, due, found, next } = verdict;
      return words[found](name(bin, language), spokenDay(due, language), after(next, language));
    }
    case 'reported':
      return words.reported(
        name(verdict.bin, language),
        verdict.reference,
        spokenDay(verdict.back, language),
      );
    case 'report':
      return '';
    default:
      return verdict satisfies never;
  }
};

const name = (bin: Bin, language: Language): string => capital(BINS[bin][language]);
const after = (next: string | undefined, language: Language): string =>
  next === undefined ? '' : ` ${NEXT[language]} ${spokenDay(next, language)}.`;

const NEXT: Both = { en: 'It is next collected on', cy: 'Caiff ei gasglu nesaf ar' };
/** Extra bags go with the next collection. */
const BAGS: Both = {
  en: 'You can put extra bags out beside the bin then.',
  cy: 'Gallwch roi bagiau ychwanegol wrth ymyl y bin bryd hynny.',
};

type Words = Readonly<Record<CrewNote['found'], (bin: string, due: string, next: string) => string>> & {
  readonly clinical: string;
  readonly noGarden: string;
  readonly moved: (bin: string, to: string) => string;
  readonly early: (bin: string) => string;
  readonly notDue: (bin: string) => string;
  readonly goes: (bins: string, isOne: boolean, day: string) => string;
  readonly late: (bin: string, due: string, next: string) => string;
  readonly reported: (bin: string, reference: string, back: string) => string;
};
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    clinical: `Clinical waste: call ${council.phone}, so that a person deals with it today.`,
    noGarden: 'Garden waste: you have no garden bin subscription, so we did not collect it.',
    moved: (bin, to) => `${bin}: the crew could not reach your road. They come on ${to}. Leave it out.`,
    early: (bin) => `${bin}: the crew may still come today. If it is not empty by 4pm, tell me then.`,
    notDue: (bin) => `${bin}: it was not due this time.`,
    goes: (bins, isOne, day) => `Your ${bins} ${isOne ? 'goes' : 'go'} on ${day}.`,
    late: (bin, due, next) =>
      `${bin}: it was due on ${due}, and we only go back within 2 working days.${next} ${BAGS.en}`,
    'not-out': (bin, due, next) =>
      `${bin}: the crew noted that it was not out on ${due}. Put it out by 6am.${next} ${BAGS.en}`,
    contaminated: (bin, due, next) =>
      `${bin}: the crew left it on ${due} because something in it can't go in this bin. Take that out.${next}`,
    blocked: (bin, due, next) =>
      `${bin}: the crew could not get to it on ${due}. Keep the way clear of cars.${next} ${BAGS.en}`,
    reported: (bin, reference, back) =>
      `${bin}: it is reported already. The reference is ${reference}. We come back by ${back}, so leave it out. If we don't, call ${council.phone}.`,
  },
  cy: {
    clinical: `Gwastraff clinigol: ffoniwch ${council.phone}, fel bod person yn delio ag ef heddiw.`,
    noGarden: 'Gwastraff gardd: nid oes gennych danysgrifiad bin gardd, felly ni chasglwyd ef.',
    moved: (bin, to) =>
      `${bin}: ni allai'r criw gyrraedd eich ffordd. Byddant yn dod ar ${to}. Gadewch ef allan.`,
    early: (bin) =>
      `${bin}: efallai y daw'r criw heddiw o hyd. Os nad yw'n wag erbyn 4yp, dywedwch wrthyf bryd hynny.`,
    notDue: (bin) => `${bin}: nid oedd i fod i gael ei gasglu y tro hwn.`,
    goes: (bins, _, day) => `Mae eich ${bins} yn mynd ar ${day}.`,
    late: (bin, due, next) =>
      `${bin}: roedd i fod i gael ei gasglu ar ${due}, a dim ond o fewn 2 ddiwrnod gwaith y byddwn yn dod yn ôl.${next} ${BAGS.cy}`,
    'not-out': (bin, due, next) =>
      `${bin}: nododd y criw nad oedd allan ar ${due}. Rhowch ef allan erbyn 6yb.${next} ${BAGS.cy}`,
    contaminated: (bin, due, next) =>
      `${bin}: gadawodd y criw ef ar ${due} gan fod rhywbeth ynddo na all fynd yn y bin hwn. Tynnwch hwnnw allan.${next}`,
    blocked: (bin, due, next) =>
      `${bin}: ni allai'r criw ei gyrraedd ar ${due}. Cadwch y ffordd yn glir o geir.${next} ${BAGS.cy}`,
    reported: (bin, reference, back) =>
      `${bin}: mae wedi'i adrodd yn barod. Y cyfeirnod yw ${reference}. Down yn ôl erbyn ${back}, felly gadewch ef allan. Os na ddown, ffoniwch ${council.phone}.`,
  },
};

const DISPUTE: Offer = {
  id: 'command:person',
  words: { en: "That's not right", cy: 'Nid yw hynny’n iawn' },
};
const GARDEN: Offer = {
  id: 'faq:garden-waste',
  words: { en: 'Garden waste bins', cy: 'Biniau gwastraff gardd' },
};
const BIN_DAYS: Offer = { id: 'form:find-bin-days', words: { en: 'Bin days', cy: 'Diwrnodau biniau' } };
