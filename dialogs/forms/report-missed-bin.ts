// Report a missed bin. Owner: waste and recycling. What comes of it: the crew comes back within two working days, or the reason why not.
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { phone } from '../../bot/fields/phone.ts';
import { several } from '../../bot/fields/several.ts';
import type { Both, Field, Outcome } from '../../bot/model.ts';
import type { FoundIn } from '../../bot/services/lookups.ts';
import { form } from '../../bot/styles/form.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import { PHONE } from './called.ts';
import { binsSaid, colourSaid, saysGreen } from './bins-said.ts';
import { noRound } from './collections-said.ts';
import { home } from './home.ts';
import { offersAfter, verdictsSaid, verdictsTwice, withWayOn } from './missed-bin-said.ts';
import { isOften, verdictsOn, type HomeOnRound } from './report-missed-bin-rules.ts';
import { saidIn } from './said.ts';
import { homeOf } from './which-home.ts';

const BINS = {
  rubbish: 'Rubbish',
  recycling: 'Recycling',
  food: 'Food waste',
  garden: 'Garden waste',
  clinical: 'Clinical waste',
};
const whichBins = several('Which bins did we miss?', BINS, {
  label: 'Bins',
  help: 'Tap one or more, or reply like this: rubbish and food.',
});
/** "The blue one and the food caddy" names bins too. */
const bins: Field<readonly string[], keyof typeof BINS> = {
  ...whichBins,
  parse: (reply, words, at) => {
    const parsed = whichBins.parse(reply, words, at);
    const isOther = reply.option !== undefined || ASKS.test(reply.text);
    if (parsed.ok || isOther) return parsed;
    const said = binsSaid(reply.text) ?? colourSaid(reply.text);
    if (said !== undefined) return { ok: true, value: said };
    return saysGreen(reply.text) ? { ok: false, why: GREEN, meant: ['recycling'], slip: true } : parsed;
  },
  spots: binsSaid,
  // "Order a recycling box" is another matter, and the "garden flat" a home.
  tells: (text) => (BINS_ALONE.test(normalise(text)) && binsSaid(text) !== undefined ? 'all' : undefined),
};
const BIN =
  '(?:(?:black|blue|brown|yellow|green|recycl\\w*|rubbish|refuse|food|garden|general|clinical)(?: waste)? (?:bins?|box(?:es)?|bags?|sacks?|cadd(?:y|ies)|ones?)|recycling|rubbish|refuse|(?:food|garden|general|clinical) waste|(?:un|bins?|bocs|cadi) (?:glas|du|brown|gwyrdd|bwyd|ailgylchu|sbwriel)|ailgylchu|sbwriel)';
const BINS_ALONE = new RegExp(
  `^(?:(?:no|sorry|actually|i meant?|its|it is|it was|was|just|only|the|my|our|and|both|yr?|fy|mae|oedd|dim ond) )*${BIN}(?: (?:and|plus|ac?) (?:(?:the|my|our|yr?|fy) )*${BIN})*(?: (?:too|please|pls|again|hefyd))*$`,
);
/** Other councils have green bins for the garden; in Northmoor a box is green. */
const GREEN: Both = {
  en: 'Was it the green box, for recycling? Garden waste goes in the brown bin.',
  cy: "Ai'r bocs gwyrdd oedd e, ar gyfer ailgylchu? Mae gwastraff gardd yn mynd yn y bin brown.",
};
/** "What counts as recycling?" */
const ASKS = /\?\s*$|^\s*(?:what|which|when|where|why|how|who|is|are|do|does|can|beth|pryd|pa)\b/iu;

/** What is said of the night before, or of an hour. */
const outSaid = (text: string): 'yes' | 'no' | 'unsure' | undefined => hourSaid(text) ?? yesNoMeant({ text });
const hourSaid = saidIn({
  yes: /\b(?:the )?(?:night|evening|day) before\b|\blast night\b|^(?:it )?(?:was|always is|always)$|\bbefore (?:6|six|5|five)\b|^(?:at |about |by |bout )*(?:5|five) ?(?:am)?$|\bnoson cynt\b|\bneithiwr\b/,
  no: /^(?:it was |put (?:it )?out |i put it out |out |no )*(?:at |about |bout |by |around |after )+(?:[7-9]|1[0-2]|seven|eight|nine|ten)(?: ?\d\d)? ?(?:am)?$|^(?:7|8|9|10|11) ?(?:am|ish)$|\bafter (?:6|six)\b|\bforgot\b/,
  unsure:
    /^(?:i )?(?:dont|do not) (?:know|remember)$|^(?:im )?not (?:too |really )?sure$|^idk$|^dunno$|^maybe$|^ddim yn (?:siwr|gwybod)$/,
});

const inTheWay = description('Was anything in the way, such as parked cars or roadworks?', {
  label: 'In the way',
  help: 'For example: "a van outside number 10". If there was nothing, reply SKIP.',
});
/** It may be left out, so "no" is nothing; "yes" is not enough. */
const blocked: Field<string, never> = {
  ...inTheWay,
  parse: (reply, words, at) =>
    /^\W*\p{L}+\W*$/u.test(reply.text) && yesNoMeant(reply) !== undefined
      ? { ok: false, why: { en: 'Tell me what it was.', cy: 'Dywedwch beth oedd yno.' } }
      : inTheWay.parse(reply, words, at),
};

export const reportMissedBin = form('report-missed-bin', 'your missed bin report')
  .needs(0)
  // They were told that it was not due, and say that it was: what is found the second time is for a person.
  .ask('again', choice('Was it due all the same?', { yes: 'Yes' }, { label: 'Looked up again' }), {
    given: true,
    optional: true,
  })
  .take(
    home('waste', {
      ask: "What's your postcode? I'll check when your bins were due.",
      use: 'We only use it to find your collections.',
    }),
  )
  .find('collections', { in: 'collections', by: (a, { homes }) => homeOf(a, homes).uprn })
  .rule((a, { homes, collections: { round } }): Outcome | undefined =>
    round === null ? { kind: 'tell', text: () => noRound(homeOf(a, homes)), offers: [PERSON] } : undefined,
  )
  .ask('bins', bins)
  .rule((a, { collections }, now): Outcome | undefined => {
    const { report, told } = verdictsOn(a.bins, onRound(collections), now);
    if (report.length > 0) return undefined;
    if (told.every(({ kind }) => kind === 'clinical')) return { kind: 'handoff', team: 'clinical-waste' };
    if (a.again === 'yes') return { kind: 'handoff', team: 'waste', why: verdictsTwice(told) };
    return { kind: 'tell', text: () => withWayOn(told), offers: offersAfter(told) };
  })
  .ask(
    'out',
    choice<'yes' | 'no' | 'unsure'>(
      'Was it out by 6am?',
      { yes: 'Yes', no: 'No', unsure: "I'm not sure" },
      { label: 'Out by 6am', reads: outSaid },
    ),
    {
      when: (_, { collections }) => !collections.assisted,
      says: (a, { collections }, now) => othersSaid(a.bins, collections, now),
    },
  )
  .ask('blocked', blocked, {
    optional: true,
    says: (a, { collections }, now) =>
      collections.assisted ? othersSaid(a.bins, collections, now) : undefined,
  })
  .ask(
    'phone',
    phone('What number can we reach you on about this?', {
      label: 'Your number',
      help: 'We only use it about this bin. I also tell you here.',
    }),
    { optional: true, known: 'phone', called: PHONE },
  )
  .end((a, { homes, collections }, now) => {
    const { uprn, line } = homeOf(a, homes);
    const { report, told } = verdictsOn(a.bins, onRound(collections), now);
    const { out, blocked, phone } = a;
    return {
      kind: 'submit',
      transaction: 'waste.missed-bin',
      ...(told.length === 0 ? {} : { parts: { bins: report.map(({ bin }) => bin) } }),
      answers: {
        address: uprn,
        home: line,
        bins: report.map(({ bin, due }) => ({ bin, due })),
        ...(out === undefined ? {} : { out }),
        ...(blocked === undefined ? {} : { blocked }),
        ...(phone === undefined ? {} : { phone }),
        ...(collections.assisted ? { priority: 'assisted' } : {}),
        ...(report.some(({ due }) => isOften(collections, due)) ? { often: true } : {}),
      },
    };
  });

/** Whoever has no round was told so by the rule before. */
const onRound = ({ round, ...rest }: FoundIn['collections']): HomeOnRound => ({
  ...rest,
  round: round ?? { weekday: 1, week: 'A', garden: false },
});

/** Of several bins, those that can't be reported are told, and the form goes on with the rest. */
const othersSaid = (
  bins: readonly string[],
  collections: FoundIn['collections'],
  now: Date,
): Both | undefined => {
  const { told } = verdictsOn(bins, onRound(collections), now);
  if (told.length === 0) return undefined;
  const { en, cy } = verdictsSaid(told);
  return { en: `${en}\nI report the others.`, cy: `${cy}\nRydw i'n adrodd y lleill.` };
};

const PERSON = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
