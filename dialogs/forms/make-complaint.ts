// Make a complaint. Owner: customer services. What comes of it: stage 1, acknowledged and answered by dates that are told.
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { email } from '../../bot/fields/email.ts';
import { name } from '../../bot/fields/name.ts';
import { phone } from '../../bot/fields/phone.ts';
import { reference } from '../../bot/fields/reference.ts';
import type { Both } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { EMAIL, NAME, PHONE } from './called.ts';
import { elsewhereFor, elsewhereRule } from './complaint-elsewhere.ts';
import { complaintDates, routeOf } from './complaint-rules.ts';
import { happened, when } from './complaint-told.ts';
import { authoritySaid, contactSaid, serviceSaid, serviceTold, whoSaid } from './complaint-said.ts';

/** "£40". */
const SUM = /£\s?\d|\d{2}/;

export const makeComplaint = form('make-complaint', 'your complaint')
  .needs(1)
  .ask(
    'service',
    choice(
      'What is your complaint about?',
      {
        repairs: 'Repairs to a council home',
        tenancy: 'My tenancy or rent',
        bins: 'Bins and recycling',
        streets: 'Roads and streets',
        tax: 'Council tax or benefits',
        homes: 'Getting a home',
        staff: 'How staff treated me',
        other: 'Something else',
      },
      {
        label: 'About',
        help: 'Choose what is nearest. We pass it on if another team should have it.',
        reads: serviceSaid,
        spots: serviceTold,
      },
    ),
  )
  .ask('happened', happened)
  // We offer it, they decide: nobody is turned away from a complaint.
  .ask(
    'way',
    choice(
      'Which would you like?',
      { complaint: 'Go on with my complaint', 'other-way': 'Go that other way' },
      { label: 'Way', help: 'You can do both. A complaint is taken in any case, if you want it.' },
    ),
    {
      when: (a) => elsewhereFor(a.happened) !== undefined,
      says: (a) => elsewhereFor(a.happened)?.how,
    },
  )
  .rule((a) => elsewhereRule(a.happened, a.way))
  .ask('when', when, { optional: true })
  .ask(
    'effect',
    description('How has it affected you?', {
      label: 'Effect on you',
      help: 'Such as costs, time or health. If you would rather not say, reply SKIP.',
      numbers: SUM,
    }),
    { optional: true },
  )
  .ask(
    'remedy',
    description('What would put it right?', {
      label: 'To put it right',
      help: 'Such as an apology, a repair, or money back. If you do not know, reply SKIP.',
      numbers: SUM,
    }),
    { optional: true },
  )
  .ask(
    'reference',
    reference('Do you have a reference for it?', {
      label: 'Reference',
      help: 'Such as H-204518. If you have none, reply SKIP.',
    }),
    { optional: true },
  )
  .ask(
    'who',
    choice('Who is it for?', { me: 'For me', other: 'For someone else' }, { label: 'For', reads: whoSaid }),
    // Whoever has said that they speak for somebody is not asked again.
    { known: 'who' },
  )
  .ask(
    'person',
    name('What is the name of the person it is for?', {
      label: 'Name of the person',
      help: 'We answer you, and check with them first where we have to.',
    }),
    { when: (a) => a.who === 'other' },
  )
  .ask(
    'authority',
    choice(
      'Have they agreed that you complain for them?',
      { agreed: 'Yes, they agreed', legal: 'I act for them by law', 'not-yet': 'Not yet' },
      {
        label: 'Agreed',
        help: 'By law means as a parent, guardian, attorney or deputy. With "not yet" we take the complaint, and ask them.',
        reads: authoritySaid,
      },
    ),
    { when: (a) => a.who === 'other' },
  )
  .ask('name', name('What is your name?', { label: 'Your name' }), { known: 'name', called: NAME })
  .ask(
    'contact',
    choice(
      'How should we answer you?',
      { email: 'By email', phone: 'By phone' },
      { label: 'Answer', reads: contactSaid },
    ),
  )
  .ask('email', email('What is your email address?', { label: 'Email' }), {
    when: (a) => a.contact === 'email',
    known: 'email',
    called: EMAIL,
  })
  .ask(
    'phone',
    phone('What number can we call? Give one that is safe for us to call.', { label: 'Your number' }),
    { when: (a) => a.contact === 'phone', known: 'phone', called: PHONE },
  )
  .find('needs', { in: 'needs', by: () => 'own' })
  .ask(
    'adjustments',
    description('Do you need anything from us to take part, such as large print or an interpreter?', {
      label: 'What you need',
      help: 'It costs you nothing. If you have shown who you are, we keep it, so that you need not say it again. If you need nothing, reply SKIP.',
    }),
    { optional: true, when: (a, { needs }) => !isKnown(a.who, needs) },
  )
  .end((a, { needs }, now) => {
    const { received, acknowledgeBy, answerBy } = complaintDates(now);
    const { code, team } = routeOf(a.service);
    return {
      kind: 'submit',
      transaction: 'complaint.stage-1',
      ...(isKnown(a.who, needs) ? { check: alsoNeeds(needs) } : {}),
      answers: {
        ...a,
        ...(isKnown(a.who, needs) ? { adjustments: needs.join(', ') } : {}),
        // For the team, which may have to pass it on.
        ...(a.way === undefined ? {} : { elsewhere: elsewhereFor(a.happened)?.id ?? '' }),
        stage: 1,
        code,
        team: team.en,
        received,
        acknowledgeBy,
        answerBy,
        expectedBy: answerBy,
      },
    };
  });

/** They told us before, and it is their own complaint. */
const isKnown = (who: string, needs: readonly string[]): boolean => who === 'me' && needs.length > 0;

const alsoNeeds = (needs: readonly string[]): Both => ({
  en: `I also pass on what you told us that you need: ${needs.join(', ')}. If that has changed, tell us when we answer you. Shall I send it?`,
  cy: `Rwyf hefyd yn pasio ymlaen yr hyn y dywedoch fod ei angen arnoch: ${needs.join(', ')}. Os yw hynny wedi newid, dywedwch wrthym pan fyddwn yn eich ateb. A gaf i ei anfon?`,
});
