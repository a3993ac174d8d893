// What cannot wait, told with the wish to be rung: the tree of the triage is opened, and the number is the answer to its question for one.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

describe('the wish to be rung beside an emergency', () => {
  it.each([
    ['no heating since this morning, please ring me 07700 900123', 'triage-heating'],
    ['no power in my flat call me on 07700 900123', 'triage-power'],
    ['my boiler has broken down can someone call me back on 07700 900123', 'triage-heating'],
    ['my front door wont lock call me 07700 900123', 'triage-insecure'],
    ['toilet blocked its our only one. phone me on 07700 900123', 'triage-toilet'],
    ['ring me on 07700 900123 we have no electric', 'triage-power'],
    ['no water call me', 'triage-no-water'],
    ['ive been kicked out and got nowhere to go, call me 07700 900123', 'triage-homeless'],
    ['dim gwres, ffoniwch fi ar 07700 900123', 'triage-heating'],
  ])('opens the tree of it: "%s"', (text, tree) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.state.open?.dialog).toBe(tree);
    expect(talking.state.open?.said).toBe(text);
  });

  it('keeps the number for where it is asked, and says that it is from the message', () => {
    const talking = conversation();
    talking.says('toilet blocked its our only one. phone me on 07700 900123');
    for (const each of ['yes', 'yes', 'NM4 2QP', '14']) talking.says(each);

    expect(talking.asked).toBe('care');
    expect(talking.state.open?.answers).toContainEqual(['phone', '07700900123']);
    expect(talking.texts.join()).toContain('07700 900123 (from your message)');
  });

  it.each([
    ['call me back on 07700 900123', 'call-back'],
    ['call me about my rent on 07700 900123', 'call-back'],
    ['there was a leak last year, call me on 07700 900123 about compensation', 'call-back'],
    ['call me on 07700 900123 about the leak form', 'call-back'],
    ['call me back', undefined],
    ['you said you would ring me about my heating not working and nobody has', undefined],
  ])('changes nothing where nothing is told that cannot wait: "%s"', (text, form) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.state.open?.dialog).toBe(form);
  });

  it('takes no time for a call from the number of a house', () => {
    const talking = conversation();
    talking.says('im at 14 Harbour Road call me about my rent');
    expect(talking.state.open?.answers.map(([id]) => id)).not.toContain('time');

    const later = conversation();
    later.says('i live at 14 Harbour Road, call me after 3 about my rent');
    expect(later.state.open?.answers).toContainEqual(['time', 'after 3']);
  });
});
