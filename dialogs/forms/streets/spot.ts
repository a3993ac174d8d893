// The questions that every street problem begins with: is it dangerous, where is it, whose is it, and was it reported already?
import { choice } from '../../../bot/fields/choice.ts';
import { place, type Place } from '../../../bot/fields/place.ts';
import { yesNo } from '../../../bot/fields/yes-no.ts';
import { yesNoMeant } from '../../../bot/understanding/yes-no.ts';
import { localTime, spokenDay } from '../../../bot/dates.ts';
import type { Both, Language, Outcome } from '../../../bot/model.ts';
import type { Nearby, StreetKind } from '../../../bot/services/street-reports.ts';
import { part } from '../../../bot/styles/form.ts';
import { area } from '../../area.ts';
import { council } from '../../council.ts';
import { dangerSaid, isDangerous } from './danger.ts';
import { dangerTold } from './danger-said.ts';
import { elsewhere } from './routes.ts';

/** `danger` is the question of what makes it dangerous; without it none is asked. */
export type SpotWords = {
  readonly where: string;
  readonly help: string;
  readonly danger?: string;
};

/**
 * Answers: `danger`, `where`, `whose`, `same` or `alike`; found: `spot`, `reported`. What comes after it is the council's, and
 * new. Whose words name no street of ours is taken at them. A danger is sent on, whoever told of it before.
 */
export const spot = (kind: StreetKind, { where, help, danger }: SpotWords) =>
  part()
    .ask(
      'danger',
      choice<'yes' | 'no' | 'unsure'>(
        danger ?? 'Is it dangerous?',
        { yes: 'Yes', no: 'No', unsure: "I'm not sure" },
        {
          label: 'Dangerous',
          reads: (text) => yesNoMeant({ text }) ?? dangerTold(kind)(text),
          spots: dangerTold(kind),
        },
      ),
      { when: () => danger !== undefined },
    )
    .ask('where', place(where, { label: 'Where', help, area }), {
      says: (a) => dangerSaid(a.danger),
    })
    .find('spot', { in: 'streets', by: (a) => placeAsked(a.where) })
    .ask(
      'whose',
      choice<'right' | 'other'>(
        'Is that the right place?',
        { right: 'Yes, it is there', other: 'No, it is somewhere else' },
        { label: 'Right place' },
      ),
      {
        when: (_, found) => elsewhere(kind, found.spot) !== undefined,
        says: (_, found) => elsewhere(kind, found.spot),
      },
    )
    .rule((a): Outcome | undefined =>
      a.whose === 'right' ? { kind: 'tell', text: () => NOT_OURS } : undefined,
    )
    .find('reported', {
      in: 'reported',
      by: (a) => `${kind}|${placeAsked(a.where)}`,
      when: (a) => !isDangerous(a.danger),
    })
    .ask('same', yesNo('Shall I add you for updates?', { label: 'Add me for updates' }), {
      when: (_, { reported: [nearest] = [] }) => nearest !== undefined && nearest.street === undefined,
      says: (_, { reported: [nearest] = [] }) => reportedSaid(nearest),
    })
    .ask(
      'alike',
      choice<'yes' | 'no' | 'unsure'>(
        'Is it this one?',
        { yes: 'Yes, add me', no: 'No, another one', unsure: "I'm not sure" },
        {
          label: 'Same one',
          reads: (text) => yesNoMeant({ text }),
          help: 'If you are not sure, go on: we look at both, and nothing is lost.',
        },
      ),
      {
        when: (_, { reported: [nearest] = [] }) => nearest?.street !== undefined,
        says: (_, { reported: [nearest] = [] }) => alikeSaid(nearest),
      },
    )
    .rule((a, { reported: [nearest] = [] }): Outcome | undefined =>
      (a.same === 'yes' || a.alike === 'yes') && nearest !== undefined
        ? {
            kind: 'submit',
            transaction: 'highways.follow',
            answers: { reference: nearest.reference },
            unchecked: true,
          }
        : undefined,
    );

/** Coordinates, or words: as the look-ups are asked. */
export const placeAsked = (where: Place): string =>
  typeof where === 'string' ? where : `${where.latitude},${where.longitude}`;

/** Its day alone: what the other person said is theirs. */
const reportedSaid = (nearest: Nearby | undefined): Both | undefined =>
  nearest && {
    en: `Already reported on ${dayOf(nearest, 'en')}. If yours is another one, say no and go on.`,
    cy: `Rhoddwyd gwybod amdano eisoes ar ${dayOf(nearest, 'cy')}. Os oes un arall gennych, dywedwch na ac ewch ymlaen.`,
  };

const alikeSaid = (nearest: Nearby | undefined): Both | undefined =>
  nearest?.street === undefined
    ? undefined
    : {
        en: `We have a report like this on ${nearest.street}, from ${dayOf(nearest, 'en')}. I can't tell if it is in the same spot.`,
        cy: `Mae gennym adroddiad fel hwn ar ${nearest.street}, ers ${dayOf(nearest, 'cy')}. Alla i ddim dweud a yw yn yr un man.`,
      };

const dayOf = ({ at }: Nearby, language: Language): string =>
  spokenDay(localTime(new Date(at), council.timeZone).date, language);

const NOT_OURS: Both = {
  en: `Then they are the ones to tell. I have not sent anything. If you get no answer from them, call us on ${council.phone}.`,
  cy: `Nhw sydd i gael gwybod felly. Nid wyf wedi anfon dim. Os na chewch ateb ganddynt, ffoniwch ni ar ${council.phone}.`,
};

/** Its Welsh: a draft until a translator has approved it. */
export const spotInWelsh = ({ where, help, danger }: SpotWords) => ({
  danger: {
    ask: danger ?? "Ydy e'n beryglus?",
    label: 'Peryglus',
    options: { yes: 'Ydy', no: 'Nac ydy', unsure: 'Dydw i ddim yn siŵr' },
  },
  where: { ask: where, label: 'Ble', help },
  whose: {
    ask: "Ai dyna'r lle iawn?",
    label: 'Lle iawn',
    options: { right: 'Yno mae', other: 'Na, mae yn rhywle arall' },
  },
  same: {
    ask: 'Hoffech chi i mi eich ychwanegu am newyddion?',
    label: 'Fy ychwanegu am newyddion',
    options: { yes: 'Hoffwn', no: 'Na hoffwn' },
  },
  alike: {
    ask: 'Ai hwn yw e?',
    label: 'Yr un un',
    help: 'Os nad ydych yn siŵr, ewch ymlaen: rydym yn edrych ar y ddau, ac nid oes dim yn cael ei golli.',
    options: { yes: 'Hwn yw e', no: 'Na, un arall', unsure: 'Dydw i ddim yn siŵr' },
  },
});
