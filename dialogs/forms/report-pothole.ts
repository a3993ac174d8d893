// Report a pothole. Owner: highways. What comes of it: an inspection, or made safe within 24 hours when it is dangerous.
import { choice } from '../../bot/fields/choice.ts';
import { phone } from '../../bot/fields/phone.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { depthSaid } from './depth-said.ts';
import { dangerSaid } from './streets/danger.ts';
import { photos } from './streets/photos.ts';
import { spot } from './streets/spot.ts';

export const reportPothole = form('report-pothole', 'your pothole report')
  .needs(0)
  .take(
    spot('pothole', {
      where: 'Where is the pothole? Send the street name and something near it.',
      help: 'For example: "Station Road, outside the chip shop", or "A12 northbound, just past the garage". We use it to send a crew to the right spot.',
    }),
  )
  .ask(
    'depth',
    choice(
      'How deep is it?',
      { shallow: 'Less than 4cm', deep: '4cm or more', unsure: "I'm not sure" },
      {
        label: 'How deep',
        reads: depthSaid,
        help: '4cm is about the width of a golf ball. A guess is fine. Only look if you are safe from traffic.',
      },
    ),
  )
  .ask('hurt', yesNo('Has anyone been hurt?', { label: 'Anyone hurt' }), {
    when: (a) => a.depth !== 'shallow',
  })
  .ask('photo', photos('Can you send a photo? Only if you are safe from traffic.'), {
    optional: true,
    when: (a) => a.depth === 'unsure' && a.hurt !== 'yes',
  })
  .ask(
    'phone',
    phone('What number can we reach you on about this?', {
      label: 'Your number',
      help: 'We only use it about this pothole.',
    }),
    { optional: true, known: 'phone', says: (a) => dangerSaid(a.hurt) },
  )
  .end((a) => ({
    kind: 'submit',
    transaction: 'highways.pothole',
    answers: { ...a, ...(a.hurt === 'yes' ? { dangerous: true } : {}) },
  }));
