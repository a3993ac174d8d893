// What is owed, however it is asked: who writes is checked first, and nothing of money is said before.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

describe('what is owed', () => {
  it.each([
    'how much do i owe',
    'how much rent do i owe',
    'how much council tax do i owe',
    'what rent do i owe',
    'my balance',
    'whats my rent balance',
    'am i in arrears',
    'hiya how much rent do i owe',
    'hi can u tell me wat i owe pls',
    'am i behind with my rent',
    'what is owing on my rent account RT-1130525',
    'haia faint sydd arna i',
    'faint sydd arna i',
    'faint o rent sydd arna i',
  ])('is looked up when somebody writes "%s", once they have shown who they are', (said) => {
    const talking = conversation();

    talking.says(said);

    expect(talking.state.open?.dialog).toBe('prove-account');
    expect(talking.state.open?.answers).toContainEqual(['for', 'account-balance']);
  });

  it.each(['rent-arrears', 'ct-arrears'])(
    'and what the answer "%s" offers is what its button opens',
    (id) => {
      const topic = content.faqs.find((faq) => faq.id === id && faq.language === 'en');

      expect(topic?.form).toBe('promise-to-pay');
      expect(topic?.answer).toMatch(/promise here to pay/);
    },
  );
});

describe('in the middle of something else', () => {
  const report = () => {
    const talking = conversation({ channel: 'sms' });
    talking.opens('report-pothole');
    for (const words of ['no', 'Mill Lane, by the chapel', 'small']) talking.says(words);
    return talking;
  };

  it.each([
    ['how much rent do i owe', 'account-balance'],
    ['i cant pay my council tax this month', 'money-worries'],
    ['cant pay my rent', 'money-worries'],
    ['im 3 weeks behind on my rent', 'money-worries'],
    ["alla i ddim talu'r rhent", 'money-worries'],
    ['my husband died and the rent is behind', 'money-stop'],
    ['got a court letter about rent', 'money-stop'],
    ['im in breathing space', 'money-stop'],
    ['cant afford food', 'money-stop'],
  ])('"%s" is another matter, and the report is kept', (said, form) => {
    const talking = report();

    talking.says(said);

    const { open, saved } = talking.state;
    expect([open?.dialog, open?.answers[0]?.[1]]).toContain(form);
    expect(saved?.map(({ dialog }) => dialog)).toEqual(['report-pothole']);
  });
});
