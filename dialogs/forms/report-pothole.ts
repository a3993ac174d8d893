// Report a pothole. Owner: highways. What comes of it: an inspection, or made safe within 24 hours when it is dangerous.
import { choice } from '../../bot/fields/choice.ts';
import { form } from '../../bot/styles/form.ts';
import { contact } from './streets/contact.ts';
import { cover, isOthersCover, whoseCover } from './streets/cover.ts';
import { isDangerous } from './streets/danger.ts';
import { photos } from './streets/photos.ts';
import { sizeSaid, sizeSpotted } from './streets/size-said.ts';
import { spot } from './streets/spot.ts';
import { surfaceSaid } from './streets/surface-said.ts';

export const reportPothole = form('report-pothole', 'your pothole report')
  .needs(0)
  .take(
    spot('pothole', {
      danger: 'Is it very deep or on a fast bend, or has anyone fallen or been hurt?',
      where: 'Where is the pothole? Send the street name and something near it.',
      help: 'For example: "Station Road, outside the chip shop", or "A12 northbound, just past the garage". We use it to send a crew to the right spot.',
    }),
  )
  .ask(
    'size',
    choice(
      'How big is it?',
      {
        small: 'Smaller than a plate',
        plate: 'Like a dinner plate',
        big: 'Bigger than a plate',
        unsure: "I'm not sure",
      },
      {
        label: 'How big',
        reads: sizeSaid,
        spots: sizeSpotted,
        help: 'A guess is fine. Only look if you are safe from traffic.',
      },
    ),
  )
  .ask(
    'on',
    choice(
      'What is it in?',
      { road: 'The road', pavement: 'The pavement', cycle: 'A cycle path', cover: 'A metal cover' },
      {
        label: 'In',
        reads: surfaceSaid,
        spots: surfaceSaid,
        help: 'A metal cover is one for water, drains or cables that is loose or has sunk.',
      },
    ),
    { optional: true },
  )
  .take(cover(), { when: (a) => a.on === 'cover' })
  .rule((a) => (isOthersCover(a.cover) ? { kind: 'tell', text: () => whoseCover(a) } : undefined))
  .ask('photo', photos('Can you send a photo? Only if you are safe from traffic.'), { optional: true })
  .take(contact())
  .end((a) => ({
    kind: 'submit',
    transaction: 'highways.pothole',
    answers: { ...a, ...(isDangerous(a.danger) ? { dangerous: true } : {}) },
  }));
