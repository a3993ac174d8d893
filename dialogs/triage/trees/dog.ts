// A dangerous dog: its line was said first. Nobody is asked to hold it or to take a photo of it. Owner: public protection.
import { description } from '../../../bot/fields/description.ts';
import type { Field } from '../../../bot/model.ts';
import { council } from '../../council.ts';
import { triage, yesNo } from '../triage-tree.ts';

const WHERE = 'Where is it? Only if you are safe.';

export const dog = triage(
  'triage-dog',
  'now',
  {
    now: {
      ...yesNo('Is the dog attacking or threatening anyone now?', 'Now', {
        yes: 'attack',
        no: 'where',
        unclear: 'attack',
        hears: {
          about: 'attack\\w*|threat\\w*|aggressive|bit\\w*|angry|ymosod|bygwth',
          calm: 'wander\\w*|stray\\w*|lost|loose|roaming|barking|calm|friendly|tied up|running about|running around|owner|park|street|field|road|garden|crwydro',
          no: /\b(?:wander\w*|friendly|tied (?:up|to)|on (?:a|its|the) (?:lead|chain|leash)|(?:has |is |its |hes |now )?gone(?: (?:now|away|off|home))?$|r[au]n (?:off|away)|roaming|sniffing|wagging|(?:fast )?asleep|sleeping|lying down|behind a (?:fence|gate)|locked up|calm now|calmed down|ar goll|crwydro|cyfeillgar)\b/,
          alarm:
            'growl\\w*|snarl\\w*|lung\\w*|snap\\w*|chas\\w*|at (?:me|us|my|the|a|people|kids|children)|aggressive|vicious|gone (?:for|at|mad|back)|teeth|mauled|cornered|jump\\w*',
        },
      }),
      unasked: { told: 'there' },
    },
    where: {
      field: description(WHERE, { label: 'Where' }) as Field,
      then: 'kind',
      such: { words: 'in the park' },
      optional: true,
    },
    there: {
      field: description(WHERE, { label: 'Where' }) as Field,
      then: 'danger',
      such: { words: 'in the park' },
      optional: true,
    },
    kind: {
      ask: 'What happened?',
      label: 'What',
      unclear: 'bitten',
      to: {
        bitten: ['Someone was bitten', 'bitten'],
        over: ['It threatened someone, and it is over', 'over'],
        stray: ['It strays, and it is calm', 'stray'],
      },
    },
    attack: { line: 'dog', then: 'dog', answers: [['now', 'told']] },
    danger: {
      severity: 'S0',
      tell: true,
      page: 'none',
      says: {
        en: 'Stay somewhere safe. The police deal with it: 999.',
        cy: 'Arhoswch yn rhywle diogel. Yr heddlu sy’n delio ag ef: 999.',
      },
    },
    bitten: {
      severity: 'S4',
      tell: true,
      says: {
        en: 'For a bad bite, call 999. For any other bite, call 111. Tell the police: 101.',
        cy: 'Am frathiad drwg, ffoniwch 999. Am unrhyw frathiad arall, ffoniwch 111. Dywedwch wrth yr heddlu: 101.',
      },
    },
    over: {
      severity: 'S4',
      tell: true,
      says: {
        en: 'Tell the police: 101. If it comes back, go somewhere safe and call 999.',
        cy: 'Dywedwch wrth yr heddlu: 101. Os daw yn ôl, ewch i le diogel a ffoniwch 999.',
      },
    },
    stray: {
      severity: 'S4',
      tell: true,
      says: {
        en: `Do not try to catch it. Call our dog warden on ${council.phone}, in office hours.`,
        cy: `Peidiwch â cheisio ei ddal. Ffoniwch ein warden cŵn ar ${council.phone}, yn ystod oriau swyddfa.`,
      },
    },
  },
  'your report of the dog',
);
