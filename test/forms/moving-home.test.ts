// Moving home told in one sentence: both addresses and the day are taken where they surely stand, each for its own home.
import { describe, expect, it } from 'vitest';
import { homesTold } from '../../dialogs/forms/moving-said.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const SENTENCE = 'moving out of NM4 2QP, 14, into 3 Elm Road on 12 december';
const given = (talking: Conversation) => Object.fromEntries(talking.state.open?.answers ?? []);
const FOURTEEN_ELM_ROAD = '999990000737';

describe('two homes in one sentence', () => {
  it.each([
    [SENTENCE, 'NM4 2QP, 14,', '3 Elm Road on 12 december'],
    ['from 14 elm road to 3 chapel close', '14 elm road', '3 chapel close'],
    ['moving into 3 chapel close from 14 elm road', '14 elm road', '3 chapel close'],
    ['14 elm road nm4 2qp', '14 elm road nm4 2qp', ''],
  ])('%j are told apart', (text, left, fresh) => {
    expect(homesTold(text)).toEqual({ left, fresh });
  });

  it('are filled in when they come before the form, and only what is missing is asked', () => {
    const talking = conversation();
    talking.says(SENTENCE);
    talking.says('yes');
    expect(talking.asked).toBe('way');

    talking.says('within');

    expect(talking.asked).toBe('newPostcode');
    expect(given(talking)).toEqual({
      way: 'within',
      date: '2026-12-12',
      postcode: 'NM4 2QP',
      house: FOURTEEN_ELM_ROAD,
    });
  });

  it('are filled in when they come in place of the way, which they leave open', () => {
    const talking = talk('moving-home', SENTENCE);
    expect([talking.asked, talking.last.status]).toEqual(['way', 'asked-again']);

    talking.says('out');

    expect(talking.asked).toBe('names');
    expect(given(talking)).toEqual({
      way: 'out',
      date: '2026-12-12',
      postcode: 'NM4 2QP',
      house: FOURTEEN_ELM_ROAD,
      forward: '3 Elm Road',
    });
  });

  it('with a postcode of ours each leave no way open', () => {
    const talking = talk(
      'moving-home',
      'moving from 14 elm road nm4 2qp to 3 chapel close nm3 5hj on 12 december',
    );

    expect(talking.asked).toBe('names');
    expect(given(talking)).toMatchObject({ way: 'within', house: FOURTEEN_ELM_ROAD, newPostcode: 'NM3 5HJ' });
    expect(talking.texts.join()).toContain('3 Chapel Close');
  });

  it('are told at the day too, of which a house number is none', () => {
    const talking = talk('moving-home', 'in', 'moving from 22 High Street, Leeds into NM4 2QP on 1 october');

    expect(given(talking)).toEqual({
      way: 'in',
      date: '2026-10-01',
      from: '22 High Street, Leeds',
      newPostcode: 'NM4 2QP',
    });
  });
});

describe('the postcode of the new home', () => {
  const within = (...more: readonly string[]) =>
    talk('moving-home', 'within', '12 december', 'NM4 2QP', '14', 'NM4 2QR', ...more);

  it.each(['NM3 5HJ', 'no wrong postcode its NM3 5HJ'])(
    'is put right at the question after it by %j, and the old one stays',
    (words) => {
      const talking = within(words);

      expect(given(talking)).toMatchObject({ postcode: 'NM4 2QP', newPostcode: 'NM3 5HJ' });
    },
  );
});
