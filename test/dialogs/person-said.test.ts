// A person is asked for in anger, in haste and in passing, in either language; and nobody who speaks of a person gets one.
import { describe, expect, it } from 'vitest';
import { conversation, talk } from '../talk.ts';

const ASKED = [
  'i want a person now this is ridiculous',
  'for gods sake just let me talk to someone',
  'get me a human being please its urgent',
  'siarad a rhywun nawr',
  'siarad â pherson go iawn plis',
  'stupid bot get me a human now',
  'this is useless i need a real person to talk to',
  'can i PLEASE speak to an actual human',
  'put me through to someone right now',
  'i dont want a robot i want a human',
  'just give me a person ffs',
  'let me speak to a manager this is a disgrace',
  'transfer me to an advisor please, ive had enough',
  'i need to talk to someone about this today its been 3 weeks',
  'want a person not a bot',
  'HUMAN NOW',
  'useless thing. person please',
  'is there a real person there',
  'is there anyone i can talk to, a person not a machine',
  'i would like to speak with a member of staff please',
  'connect me to a real human, i am sick of this',
  'why cant i talk to a person',
  'i need help from a human',
  'can i have a real person please i cant do this',
  'ive told you this 3 times now, i want to speak to somebody',
  'omg just get me someone who can help',
  'i need a human. my mum is crying here',
  'give me a real person or i will complain',
  'no no no. person!! now!!',
  'speak to a person about my bill, this is driving me mad',
  'put someone on the phone now',
  'i need someone to talk to me now about my rent',
  'please can i get a human instead of this rubbish',
  'you are not helping. i want to talk to a human being',
  'dwi isio siarad efo rhywun rwan',
  'dw i eisiau person go iawn nawr plis',
  'rhowch berson i mi os gwelwch yn dda',
  'ga i siarad gyda pherson achos mae hyn yn wirion',
  'for the love of god i have asked about this bin four times already, just get me a human being please its urgent',
  'i have been on here twenty minutes and got nowhere, i want a person now, this is absolutely ridiculous',
];

const NOT_ASKED = [
  'a person fell over the loose paving on high street',
  'my neighbour is a person who plays music all night',
  'person in charge of bins?',
  'who is the person in charge of planning',
  'i need someone to fix my boiler',
  'can you send someone to look at the damp',
  'i want someone to come and collect my sofa',
  'i need a person to sign my passport form',
  'someone dumped a mattress in our lane',
  'somebody hit the lamp post outside',
  'people keep parking on the pavement',
  'i want to report a person for fly tipping',
  'i need to report someone for benefit fraud',
  'how many people can live in a two bed flat',
  'is there someone living at number 9',
  'my mum is a person with a blue badge',
  'can one person get a council tax discount',
  'i need an agent for my tenancy',
  'i am the only person in my house',
  'there were two people in the van that dumped it',
  'the agent says i owe council tax',
  'my letting agent wont fix the heating',
  'do you have a staff car park',
  'i work as staff at the library can i park there',
  'two people per permit or one',
  'i want people to stop parking on my drive',
  'give a person a parking permit for a day',
  'i need a disabled person parking space outside my house',
  'the people upstairs talk all night',
  'kids chat and shout with people outside the shop',
  'someone has been talking to my bins',
  'a man talks loudly to people at the bus stop',
  'i need someone to cut the hedge on our path',
  'get someone out to empty my bin',
  'i want a person registered at my address for council tax',
  'mae rhywun wedi gadael sbwriel yn y lon',
  'mae person yn byw ar ben ei hun, oes gostyngiad',
  'faint o bobl sy n gallu byw mewn fflat',
  'dont want to talk to a person, just tell me my bin day',
  'can an older person get help with the bins',
];

describe('a person is asked for', () => {
  it.each(ASKED)('by %j, at once', (said) => {
    expect(conversation().says(said).status).toBe('person');
  });

  it.each(ASKED)('by %j in the middle of a form, whose question stays', (said) => {
    const talking = talk('report-pothole', 'no', 'High Street by the bank');
    talking.says(said);

    expect([talking.last.status, talking.asked]).toEqual(['person', 'size']);
  });
});

describe('nobody is asked for', () => {
  it.each(NOT_ASKED)('by %j', (said) => {
    expect(conversation().says(said).status).not.toBe('person');
  });
});

it('there are forty each way', () => {
  expect([new Set(ASKED).size, new Set(NOT_ASKED).size]).toEqual([40, 40]);
});

it('what was tried and told at length is an answer to what happened, and no wish', () => {
  const talking = talk('make-complaint', 'repairs');
  talking.says(
    'I rang four times and asked to speak to someone in charge, and each time I was told that a person would ring, and nobody did.',
  );

  expect(talking.last.status).toBe('asked');
});
