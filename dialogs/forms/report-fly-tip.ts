// Report fly-tipping. Owner: waste and recycling. What comes of it: cleared from public land within 3 working days; what a witness saw goes to enforcement.
import { choice } from '../../bot/fields/choice.ts';
import { date } from '../../bot/fields/date.ts';
import { phone } from '../../bot/fields/phone.ts';
import { several } from '../../bot/fields/several.ts';
import { vehicle } from '../../bot/fields/vehicle.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { isDangerous } from './streets/danger.ts';
import { contactForUpdates } from './streets/contact.ts';
import { dumpedSaid, loadSaid, loadSpotted } from './streets/fly-tip-said.ts';
import { photos } from './streets/photos.ts';
import { spot } from './streets/spot.ts';

export const reportFlyTip = form('report-fly-tip', 'your fly-tipping report')
  .needs(0)
  // In the words that opened it: what our own crew dropped is asked about with no word of a culprit.
  .ask('by', choice('Who dropped it?', { crew: 'Our crew' }, { label: 'Dropped by' }), {
    given: true,
    optional: true,
  })
  .take(
    spot('fly-tip', {
      danger: 'Can you see chemicals, asbestos or needles, or does it block the road?',
      where: 'Where is it? Send the street name and something near it, or share the place.',
      help: 'For example: "Mill Lane, in the lay-by past the bridge". We use it to send a crew to the right spot.',
    }),
  )
  .ask(
    'size',
    choice(
      'How much is there?',
      {
        bag: 'A bin bag or two',
        item: 'One big thing',
        boot: 'A car boot full',
        van: 'A van full',
        lorry: 'A lorry load or more',
      },
      { label: 'How much', help: 'A guess is fine.', reads: loadSaid, spots: loadSpotted },
    ),
  )
  .ask(
    'what',
    several(
      'What is it?',
      {
        household: 'Bags of rubbish',
        furniture: 'Furniture or a mattress',
        appliances: 'Fridges or appliances',
        building: 'Building waste',
        tyres: 'Tyres',
        green: 'Garden waste',
        other: 'Something else',
      },
      { label: 'What', help: 'Choose one or more. Do not look through it.', reads: dumpedSaid },
    ),
  )
  .ask('photo', photos('Can you send a photo? Only if you are safe, and do not touch it.'), {
    optional: true,
  })
  .ask('saw', yesNo('Did you see who left it?', { label: 'Saw who left it' }), {
    when: (a) => a.by !== 'crew',
  })
  .ask('seen', date('Which day was that?', { past: 'only', label: 'Seen on' }), {
    when: (a) => a.saw === 'yes',
    optional: true,
  })
  .ask('vehicle', vehicle('What was the vehicle registration number?', { label: 'Vehicle' }), {
    when: (a) => a.saw === 'yes',
    optional: true,
  })
  .ask(
    'statement',
    yesNo('Would you give us a statement about what you saw?', {
      label: 'Statement',
      help: 'An officer would call you about it. We do not tell whoever left it that you reported it here.',
    }),
    { when: (a) => a.saw === 'yes' },
  )
  .ask(
    'witness',
    phone('What number can our officer call you on?', {
      label: 'Your number',
      help: 'We need it for a statement, and use it for nothing else.',
    }),
    { when: (a) => a.statement === 'yes', known: 'phone' },
  )
  .ask('contact', contactForUpdates, {
    when: (a) => a.statement !== 'yes',
    optional: true,
    known: 'phone',
  })
  .end((a) => ({
    kind: 'submit',
    transaction: 'streets.fly-tip',
    answers: { ...a, ...(isDangerous(a.danger) ? { dangerous: true } : {}) },
  }));
