// Report dog fouling. Owner: environmental health. What comes of it: cleaned up within 3 working days; times and owners help the wardens.
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { form } from '../../bot/styles/form.ts';
import { contact } from './streets/contact.ts';
import { spot } from './streets/spot.ts';

export const reportDogFouling = form('report-dog-fouling', 'your dog fouling report')
  .needs(0)
  .take(
    spot('dog-fouling', {
      where: 'Where is it? Send the street name and something near it, or share the place.',
      help: 'For example: "Elm Road, by the gate of the park". We use it to send a cleaner to the right spot.',
    }),
  )
  .ask(
    'what',
    choice(
      'What is the problem?',
      { mess: 'Dog mess', often: 'It happens again and again', bin: 'A full or broken dog bin' },
      { label: 'Problem' },
    ),
  )
  .ask(
    'known',
    description('Do you know when it happens, or whose dog it is?', {
      label: 'When or whose',
      help: 'For example: "most days about 8am, a brown spaniel". Do not speak to the owner. If you do not know, reply SKIP.',
      numbers: /\d\D+\d/,
    }),
    { optional: true },
  )
  .take(contact())
  .end((a) => ({ kind: 'submit', transaction: 'streets.dog-fouling', answers: a }));
