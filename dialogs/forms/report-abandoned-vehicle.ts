// Report an abandoned vehicle. Owner: environmental health. What comes of it: an inspection within 5 working days.
import { localTime } from '../../bot/dates.ts';
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { vehicle } from '../../bot/fields/vehicle.ts';
import { form } from '../../bot/styles/form.ts';
import { contact } from './streets/contact.ts';
import { isDangerous } from './streets/danger.ts';
import { photos } from './streets/photos.ts';
import { spot } from './streets/spot.ts';
import { looksSpotted, sinceSaid, sinceSpotted, type Since } from './streets/vehicle-said.ts';

export const reportAbandonedVehicle = form('report-abandoned-vehicle', 'your abandoned vehicle report')
  .needs(0)
  .take(
    spot('abandoned-vehicle', {
      danger: 'Is it leaking fuel, burnt or smashed, or does it block the road?',
      where: 'Where is it? Send the street name and something near it, or share the place.',
      help: 'For example: "Bridge Street, outside number 5". We use it to find the vehicle.',
    }),
  )
  .ask('vehicle', vehicle('What is its registration number?', { label: 'Registration' }), { optional: true })
  .ask('looks', {
    ...description('What make and colour is it?', {
      label: 'Make and colour',
      help: 'For example: "a blue Ford van", or "a white caravan".',
    }),
    spots: looksSpotted,
  })
  .ask('since', {
    ...choice<Since>(
      'How long has it been there?',
      { week: 'Less than a week', month: 'One to four weeks', longer: 'Longer', unsure: "I'm not sure" },
      { label: 'There for', reads: sinceSaid },
    ),
    spots: (told, _, at) => at && sinceSpotted(told, localTime(at.now, at.timeZone).date),
  })
  .ask('photo', photos('Can you send a photo? Only if you are safe, and do not touch it.'), {
    optional: true,
  })
  .take(contact())
  .end((a) => ({
    kind: 'submit',
    transaction: 'streets.abandoned-vehicle',
    answers: { ...a, ...(isDangerous(a.danger) ? { dangerous: true } : {}) },
  }));
