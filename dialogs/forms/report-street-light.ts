// Report a street light. Owner: highways. What comes of it: mended within 10 working days, or made safe at once when it is dangerous.
import { choice } from '../../bot/fields/choice.ts';
import { tidy } from '../../bot/fields/text.ts';
import { wordsOf } from '../../bot/fields/words.ts';
import type { Field } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { contact } from './streets/contact.ts';
import { isDangerous } from './streets/danger.ts';
import { faultSaid, faultSpotted } from './streets/light-said.ts';
import { photos } from './streets/photos.ts';
import { spot } from './streets/spot.ts';

/** Up to six digits, with letters round them: "No. 14A", "column 203". Value: such as `14A`. */
const column: Field<string, never> = {
  english: wordsOf<never>('What is the number on the post?', {
    label: 'Number on the post',
    help: 'It is on a plate or painted on the post. If you cannot see it, reply SKIP.',
  }),
  open: false,
  parse: ({ text }) => {
    const [, value] = NUMBER.exec(tidy(text)) ?? [];
    return value === undefined ? { ok: false, why: NO_NUMBER } : { ok: true, value: value.toUpperCase() };
  },
  accepts: (stored): stored is string =>
    typeof stored === 'string' && /^[A-Z]{0,3}\d{1,6}[A-Z]?$/.test(stored),
  show: (value) => value,
};
const NUMBER =
  /^(?:(?:it says|it's|its|is|the|number|no\.?|column|post|lamp|rhif|colofn|#)[\s:]*)*([a-z]{0,3}\d{1,6}[a-z]?)[.!]?$/iu;
const NO_NUMBER = {
  en: 'Tell me just the number on the post, such as 14A, or reply SKIP.',
  cy: 'Dywedwch y rhif ar y postyn yn unig, fel 14A, neu atebwch SGIPIO.',
};

export const reportStreetLight = form('report-street-light', 'your street light report')
  .needs(0)
  .take(
    spot('street-light', {
      danger: 'Are wires showing, or is the post leaning or has it been hit?',
      where: 'Where is the light? Send the street name and something near it, or share the place.',
      help: 'For example: "Oak Avenue, outside number 12". We use it to send a crew to the right light.',
    }),
  )
  .ask('column', column, { optional: true })
  .ask(
    'fault',
    choice(
      'What is wrong with it?',
      { out: 'It is out', flickering: 'It flickers', day: 'It is on in the day', damaged: 'It is damaged' },
      { label: 'What is wrong', reads: faultSaid, spots: faultSpotted },
    ),
  )
  .ask('photo', photos('Can you send a photo? Only if you are safe.'), {
    optional: true,
    when: (a) => a.fault === 'damaged' || isDangerous(a.danger),
  })
  .take(contact())
  .end((a) => ({
    kind: 'submit',
    transaction: 'streets.light',
    answers: { ...a, ...(isDangerous(a.danger) ? { dangerous: true } : {}) },
  }));
