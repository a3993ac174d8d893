// A talk with a person in Welsh: team names that no word before them changes, and a change of language that the agent hears of.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { phrasesOfTalks } from '../../dialogs/phrases-of-talks.ts';
import { STAFFED, talking } from './talking.ts';

const staff = Object.fromEntries(Object.keys(content.desk.teams).map((team) => [team, STAFFED]));
const withSam = async () => {
  const talk = talking(staff);
  await talk.says('person');
  await talk.does({ does: 'accept' });
  await talk.does({ does: 'say', text: 'Hello.' });
  return talk;
};

describe('a team in a Welsh sentence', () => {
  const named = Object.entries(phrasesOfTalks).filter(([, { cy }]) => cy.includes('{team}'));

  it.each(named)('stands after a colon, where nothing mutates it: %s', (_, { cy }) => {
    expect(cy.replaceAll(/: \{team\}/g, '')).not.toContain('{team}');
  });

  it('is told without its article', async () => {
    const talk = talking(staff);

    const said = (await talk.says('ga i siarad â rhywun am fy rhent')).join(' ');

    expect(talk.handoff()?.team).toBe('money-advice');
    expect(said).toContain('(y tîm: Arian)');
    expect(said).not.toMatch(/\bi y\b|\byn y Tîm|\byn Gwasanaethau/);
  });
});

describe('“cymraeg”, said to an agent', () => {
  it.each([['cymraeg'], ['Cymraeg os gwelwch yn dda'], ['can we speak welsh please']])(
    'turns the assistant’s own words to Welsh, and is told to the agent: “%s”',
    async (words) => {
      const talk = await withSam();

      const said = await talk.says(words);
      const traces = talk.traces();
      const parked = await talk.does({ does: 'park', until: '2026-11-30T11:00:00.000Z' });

      expect(said).toEqual([expect.stringContaining('Gymraeg')]);
      expect(traces).toMatchObject([{ what: 'note', text: expect.stringContaining('Welsh') as string }]);
      expect(talk.record().desk).toMatchObject({ language: 'cy', unread: 1 });
      expect(parked[0]).toContain('edrych i mewn');
    },
  );

  it('asks the form that is open again, in Welsh', async () => {
    const talk = await withSam();
    await talk.does({ does: 'form', form: 'call-back' });

    const said = await talk.says('cymraeg');

    expect(said.join(' ')).toContain(
      content.dialogs['call-back']?.questions.find(({ id }) => id === 'topic')?.words.cy.ask,
    );
    expect(talk.record().dialog?.open).toMatchObject({ dialog: 'call-back', asked: 'topic' });
  });

  it('goes back to English by the word for it', async () => {
    const talk = await withSam();
    await talk.says('cymraeg');

    await talk.says('english');

    expect(talk.record().desk?.language).toBe('en');
  });

  it('changes nothing of a danger, which is answered first', async () => {
    const talk = await withSam();
    await talk.says('i can smell gas');

    const said = await talk.says('cymraeg');

    expect(said.join(' ')).toContain('0800 111 999');
  });
});
