// What people type in the middle of a form that is no answer to it: later, no more of it, not knowing, a bare yes.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, talk } from '../talk.ts';

const begun = () => talk('make-complaint', 'bins', 'they left it in the road', 'on monday');

describe('later', () => {
  it.each([
    'ill do it later',
    'can i finish this later',
    'not now',
    'busy, later',
    'sorry im busy will do it later',
    'i need to finish this tomorrow',
    'ill come back to it later',
    'brb',
    'ga i orffen hyn wedyn',
    'dim nawr',
    'nes ymlaen',
    'wna i o wedyn',
  ])('%j saves it', (said) => {
    const talking = begun();

    expect(talking.says(said).status).toBe('saved');
    expect(talking.state.saved?.[0]?.dialog).toBe('make-complaint');
  });

  it('is no photo to whoever is asked for one', () => {
    const talking = talk(
      'report-repair',
      'none',
      'tenant',
      'NM2 3DL',
      '2a',
      'outside',
      'fence',
      'a week',
      'no',
      'no',
    );
    expect(talking.asked).toBe('photo');

    talking.says('later');

    expect(talking.state.open?.answers.find(([id]) => id === 'photo')?.[1]).toEqual([]);
  });
});

describe('no more of it', () => {
  it.each([
    'dont want this anymore',
    "I don't want to do this",
    'forget it',
    'leave it',
    'no actually dont bother',
    'just leave it then',
    'ive changed my mind',
    'dwi ddim eisiau hyn',
    'gadewch o',
    'anghofiwch am y peth',
  ])('%j stops it', (said) => {
    const talking = begun();

    expect(talking.says(said).status).toBe('cancelled');
    expect(talking.state.open).toBeUndefined();
  });
});

describe('an answer that only sounds so', () => {
  it.each([
    'leave it outside',
    'it was later in the week',
    'leave it in the shed please',
    'i dont want it to happen again',
    'forget it ever happened and say sorry',
    'they said not now come back tomorrow',
    'later that day the bin was gone',
    'dont bother the neighbours',
    'the bin men said leave it',
    'he told me he was too busy',
  ])('%j is an answer', (said) => {
    const talking = begun();

    talking.says(said);

    expect(talking.state.open?.answers.at(-1)).toEqual(['effect', said]);
  });
});

describe('words that tell nothing', () => {
  it.each(['yes', 'no', 'ok', 'idk', 'sure', 'not sure', 'ie', 'dim syniad', 'hmm'])(
    '%j is asked about once, and then taken',
    (said) => {
      const talking = talk('make-complaint', 'bins');
      expect(talking.says(said).status).toBe('asked-again');
      expect(talking.asked).toBe('happened');

      talking.says(said);

      expect(talking.state.open?.answers.at(-1)).toEqual(['happened', said]);
    },
  );

  it.each(['hi', 'thanks', 'bore da', 'diolch'])('%j is never taken', (said) => {
    const talking = talk('make-complaint', 'bins', said, said, said);

    expect(talking.asked).toBe('happened');
  });

  it.each(['no', 'idk', 'dont know', 'not sure', 'dunno sorry', 'dim syniad', 'ddim yn gwybod'])(
    '%j leaves out what may be left out',
    (said) => {
      const talking = begun();
      expect(talking.asked).toBe('effect');

      talking.says(said);

      expect(talking.state.open?.answers.at(-1)).toEqual(['effect', null]);
      expect(talking.asked).toBe('remedy');
    },
  );

  it.each([
    ['parking-permit', ['NM4 2QP', 'resident'], 'vehicle', 'emissions'],
    ['parking-permit', ['NM4 2QP', 'resident', 'skip'], 'emissions', undefined],
  ])('"dont know" goes on in %s', (form, replies, from, to) => {
    const talking = talk(form, ...replies);
    expect(talking.asked).toBe(from);

    talking.says('dont know');

    expect(talking.asked).toBe(to);
  });
});

describe('an email address that looks like a slip', () => {
  const slipped = (first = 'pat@gmial.com') =>
    talk(
      'make-complaint',
      'bins',
      'left it',
      'monday',
      'skip',
      'skip',
      'skip',
      'me',
      'Pat Jones',
      'email',
      first,
    );

  it.each(['yes', 'yh', 'ie', 'yes please', '1', 'yes that one'])('is put right by %j', (said) => {
    const talking = slipped();
    expect(talking.asked).toBe('email');
    expect(talking.options).toEqual(['meant']);

    talking.says(said);

    expect(talking.state.open?.answers.at(-1)).toEqual(['email', 'pat@gmail.com']);
    expect(talking.asked).toBe('adjustments');
  });

  it('is put right by a tap', () => {
    const talking = slipped();

    talking.taps('meant');

    expect(talking.state.open?.answers.at(-1)).toEqual(['email', 'pat@gmail.com']);
  });

  it('is put right by another, and forgotten then', () => {
    const talking = slipped();

    talking.says('pat@example.org');

    expect(talking.state.open?.answers.at(-1)).toEqual(['email', 'pat@example.org']);
    expect(talking.state.open?.meant).toBeUndefined();
  });

  it('is not put right by a no', () => {
    const talking = slipped();

    expect(talking.says('no').status).toBe('asked-again');
    expect(talking.asked).toBe('email');
    expect(talking.says('yes').status).toBe('asked-again');
    expect(talking.asked).toBe('email');
  });
});

describe('a yes to what alone was offered', () => {
  const offered = () => {
    const talking = conversation();
    talking.says('how do i make a complaint?');
    expect(talking.options).toContain('form:make-complaint');
    return talking;
  };

  it.each(['y', 'yeah', 'yes', 'ok go on', 'go on then', 'yes please', 'ie', 'go on', 'yh'])(
    '%j takes it',
    (said) => {
      const talking = offered();

      talking.says(said);

      expect(talking.state.open?.dialog).toBe('make-complaint');
    },
  );

  it.each(['ok', 'ok thanks', '👍', 'no', 'not now', 'great thanks', 'iawn diolch', 'perfect'])(
    '%j does not',
    (said) => {
      const talking = offered();

      talking.says(said);

      expect(talking.state.open).toBeUndefined();
    },
  );
});

describe('what an open question takes besides its answer', () => {
  it('matches no word that is an option of a form, or its label', () => {
    const words = Object.values(content.dialogs)
      .flatMap(({ questions }) => questions)
      .flatMap((question) => [question.words.en, question.words.cy])
      .flatMap(({ label, options = {} }) => [label, ...Object.values(options)])
      .map((each) => each.toLowerCase());

    for (const pattern of Object.values(content.inFormPatterns))
      expect(words.filter((each) => pattern.test(each))).toEqual([]);
  });
});
