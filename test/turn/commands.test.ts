// An option shown in the words of a command is meant before the command; only a person is always within reach.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { talk } from '../talk.ts';

const wants = form('wants')
  .ask('what', choice('What is it about?', { help: 'Help', stop: 'Stop', none: 'None', someone: 'Someone' }))
  .ask('more', text('Tell us more.'))
  .end((a) => ({ kind: 'submit', transaction: 'wants', answers: a }));

describe('an option in the words of a command', () => {
  it.each([
    ['Help', 'help'],
    ['stop', 'stop'],
    [' none ', 'none'],
  ])('is meant by %j', (said, option) => {
    const talking = talk(wants, said);

    expect(talking.state.open?.answers).toEqual([['what', option]]);
    expect(talking.asked).toBe('more');
  });

  it('gives way to a person', () => {
    const talking = talk(wants, 'someone');

    expect(talking.last.status).toBe('person');
    expect(talking.asked).toBe('what');
  });

  it('is a command again at the next question', () => {
    expect(talk(wants, 'Help', 'stop').last.status).toBe('cancelled');
  });
});

describe('a command that is answered with words', () => {
  it.each(['person', 'help', 'thanks', 'cymraeg', 'are you a bot'])(
    'says them and the question in one message: %s',
    (said) => {
      expect(talk(wants, said).texts).toHaveLength(1);
    },
  );
});

describe('"skip"', () => {
  it('at a question in free words is no answer to it', () => {
    const talking = talk(wants, 'Help', 'skip');

    expect(talking.last.status).toBe('asked-again');
    expect(talking.state.open?.answers).toEqual([['what', 'help']]);
  });
});
