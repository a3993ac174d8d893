// The words that Porth does not say, and what it says instead. Change them here; docs/tone.md says why.
import type { Language } from '../../bot/model.ts';

/** A star stands for any ending: `utilis*` is utilise, utilised and utilising. Capitals do not matter. */
export type Banned = { readonly words: readonly string[]; readonly instead: string };

const COST = 'leave it out: people choose how they reach us, and what it costs us is not theirs to mend';

export const banned: Readonly<Record<Language, readonly Banned[]>> = {
  en: [
    {
      words: [
        'channel shift*',
        'digital by default',
        'digital first',
        'go digital',
        'self-serve',
        'self serve',
        'self-service',
        'cheaper for us',
        'cheaper for the council',
        'quicker for us',
        'easier for us',
        'save us money',
        'saves us money',
        'save us time',
        'saves us time',
        'costs us',
        'save the council money',
        'saves the council money',
        'saving the council money',
        'save the council time',
        'saves the council time',
        'save council tax payers',
        'saves taxpayers*',
        'avoid calling',
        'avoid phoning',
        'avoid ringing',
        'instead of calling',
        'instead of phoning',
        'instead of ringing',
        'please use our website instead',
        'reduce calls',
        'call volumes',
        'only call us if',
      ],
      instead: COST,
    },
    { words: ['click here', 'click the link', 'click below'], instead: 'say what they will find there' },
    {
      words: ['as soon as possible', 'asap', 'in due course', 'at your earliest convenience', 'shortly'],
      instead: 'say when: a time, a day, or "within 5 working days"',
    },
    {
      words: [
        'please be advised',
        'please be aware',
        'please note',
        'kindly',
        'please do not hesitate',
        "please don't hesitate",
        'we would like to inform you',
        'it should be noted',
        'your call is important',
        'we value your',
      ],
      instead: 'leave it out, and say the thing itself',
    },
    { words: ['utilis*', 'utiliz*', 'leverag*'], instead: 'say "use"' },
    { words: ['commence*', 'commencing', 'initiate*'], instead: 'say "start"' },
    { words: ['terminate', 'terminated', 'cease', 'ceases'], instead: 'say "end" or "stop"' },
    { words: ['in order to', 'so as to'], instead: 'say "to"' },
    { words: ['facilitat*', 'expedite*'], instead: 'say what you do: "help", "run", "speed up"' },
    { words: ['endeavour*'], instead: 'say "try", or better what you will do and when' },
    {
      words: ['stakeholder*', 'service user*', 'end user*'],
      instead: 'say who: "people", "residents", "tenants"',
    },
    { words: ['portal*', 'e-form*', 'eform*'], instead: 'say "website", "account" or "form"' },
    { words: ['faq', 'faqs', 'frequently asked questions'], instead: 'say what the answers are about' },
    { words: ['e.g.', 'e.g', 'eg'], instead: 'say "for example" or "such as"' },
    { words: ['i.e.', 'i.e', 'ie', 'viz'], instead: 'say "that is", or say it the other way alone' },
    {
      words: ['etc', 'et cetera'],
      instead: 'name the few that matter, with "such as" or "including" before them',
    },
    { words: ['n.b.', 'nb', 'per se', 'inter alia', 'ad hoc', 'pro rata'], instead: 'say it in English' },
    { words: ['per annum'], instead: 'say "a year"' },
    { words: ['via'], instead: 'say "by", "through" or "on"' },
    { words: ['vs'], instead: 'say "or" or "against"' },
    { words: ['prior to', 'subsequent to'], instead: 'say "before" or "after"' },
    {
      words: ['in the event that', 'in the event of', 'should you wish', 'should you require'],
      instead: 'say "if"',
    },
    {
      words: [
        'with regard to',
        'with regards to',
        'with respect to',
        'in respect of',
        'in relation to',
        'pertaining to',
        'regarding',
      ],
      instead: 'say "about"',
    },
    { words: ['due to the fact that', 'in light of'], instead: 'say "because"' },
    {
      words: ['at this moment in time', 'at the present time', 'currently unavailable'],
      instead: 'say "now"',
    },
    { words: ['going forward', 'moving forward'], instead: 'say "from now on", or leave it out' },
    {
      words: [
        'hereby',
        'herein',
        'hereto',
        'herewith',
        'thereof',
        'aforementioned',
        'aforesaid',
        'pursuant to',
      ],
      instead: 'say it as you would to a neighbour',
    },
    { words: ['ascertain*'], instead: 'say "find out"' },
    { words: ['whilst'], instead: 'say "while"' },
    { words: ['amongst'], instead: 'say "among"' },
    { words: ['liaise*', 'liaising'], instead: 'say "talk to" or "work with"' },
    {
      words: [
        'streamlin*',
        'robust',
        'empower*',
        'one-stop shop',
        'best practice',
        'signposting',
        'holistic*',
      ],
      instead: 'say what is done, in plain words',
    },
    { words: ['24/7'], instead: 'say "day and night"' },
    { words: ['simply'], instead: 'leave it out: it may not be simple for them' },
  ],
  cy: [
    {
      words: [
        'sianelu digidol',
        'digidol yn ddiofyn',
        'rhatach i ni',
        "arbed arian i'r cyngor",
        'osgoi ffonio',
      ],
      instead: COST,
    },
    { words: ['cliciwch yma', 'cliciwch isod'], instead: 'say what they will find there' },
    {
      words: ['cyn gynted â phosibl', 'cyn gynted â phosib', 'cyn gynted ag y bo modd', 'maes o law'],
      instead: 'say when: a time, a day, or "o fewn 5 diwrnod gwaith"',
    },
    { words: ['ti', 'wyt', 'rwyt', 'dy'], instead: 'say "chi": Porth does not say "ti"' },
    { words: ['e.e.', 'e.e'], instead: 'say "er enghraifft" or "fel"' },
    { words: ['h.y.', 'h.y'], instead: 'say "hynny yw", or say it the other way alone' },
    { words: ['ayyb', 'a.y.y.b', 'ayb', 'etc'], instead: 'name the few that matter' },
    { words: ['porthol*'], instead: 'say "gwefan", "cyfrif" or "ffurflen"' },
    {
      words: ['noder', 'dalier sylw', 'nodwch os gwelwch yn dda'],
      instead: 'leave it out, and say the thing itself',
    },
    { words: ['24/7'], instead: 'say "ddydd a nos"' },
  ],
};

/** After "just" they make it sound easy, which it may not be: "just call us". What has just happened is another thing. */
export const afterJust: readonly string[] = (
  'add apply ask book bring call change check choose click come complete contact do drop email enter fill follow ' +
  'get give go keep leave let log look make message need open pay phone pick pop print put read register reply ' +
  'report ring say send show sign speak start stop take tap talk tell text type upload use visit wait write'
).split(' ');
