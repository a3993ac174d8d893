// The pothole form, node by node: where each answer leads, and what works at every step in both languages.
import { describe, expect, it } from 'vitest';
import { reportPotholeInBoth } from '../../dialogs/forms/report-pothole.cy.ts';
import { reportPothole } from '../../dialogs/forms/report-pothole.ts';
import { conversation, DAY, FAILED, SENT, talk, type Conversation } from '../talk.ts';

const WHERE = 'High St, by the bank';
const NO = 'no';
const PHONE = '07700 900982';

/** The replies that bring one to each step. */
const STEPS = [
  ['danger', []],
  ['where', [NO]],
  ['size', [NO, WHERE]],
  ['on', [NO, WHERE, '2']],
  ['photo', [NO, WHERE, '2', '1']],
  ['contact', [NO, WHERE, '2', '1', 'no']],
  ['check', [NO, WHERE, '2', '1', 'no', PHONE]],
  ['change', [NO, WHERE, '2', '1', 'no', PHONE, 'change']],
] as const;
const QUESTIONS = STEPS.slice(0, 6);

const speaking = (locale: string, replies: readonly string[]): Conversation => {
  const talking = conversation({ locale });
  talking.opens(reportPothole.id);
  for (const reply of replies) talking.says(reply);
  return talking;
};
const sent = () => talk(reportPothole, NO, WHERE, '2', '1', 'no', PHONE, 'yes');
const submitted = () => {
  const talking = sent();
  talking.settles(SENT);
  return talking;
};

describe('each answer', () => {
  it('leads to the next question', () => {
    for (const [id, replies] of STEPS) expect(talk(reportPothole, ...replies).asked).toBe(id);
    expect(talk(reportPothole, NO, WHERE, '2', 'metal cover').asked).toBe('cover');
    expect(talk(reportPothole, NO, WHERE, '2', 'metal cover', "can't tell").asked).toBe('photo');
  });

  it('is kept under its question, as the field reads it', () => {
    const { state } = talk(reportPothole, NO, ` ${WHERE}\n`, 'big', 'pavement', 'nope', '+44 7700 900982');

    expect(state.open?.answers).toEqual([
      ['danger', 'no'],
      ['where', WHERE],
      ['size', 'big'],
      ['on', 'pavement'],
      ['photo', []],
      ['contact', '07700900982'],
    ]);
  });

  it('shows the options of a question that has some, and none of one that has not', () => {
    expect(talk(reportPothole).options).toEqual(['yes', 'no', 'unsure']);
    expect(talk(reportPothole, NO, WHERE).options).toEqual(['small', 'plate', 'big', 'unsure']);
    expect(talk(reportPothole, NO, WHERE, '2').options).toEqual(['road', 'pavement', 'cycle', 'cover']);
    expect(talk(reportPothole, NO, WHERE, '2', '1', 'no').options).toEqual([]);
    expect(talk(reportPothole, NO, WHERE, '2', '1', 'no', PHONE).options).toEqual(['send', 'change']);
  });

  it.each([
    ['by tap', (talking: Conversation) => talking.taps('big')],
    ['by number', (talking: Conversation) => talking.says('3')],
    ['by its words', (talking: Conversation) => talking.says('Bigger than a plate')],
    ['in Welsh', (talking: Conversation) => talking.says('Mwy na phlât')],
  ])('is taken %s', (_, answer) => {
    const talking = talk(reportPotholeInBoth, NO, WHERE);

    answer(talking);

    expect(talking.state.open?.answers).toContainEqual(['size', 'big']);
    expect(talking.asked).toBe('on');
    expect(talking.state.language).toBe('en');
  });

  it.each([
    ['ydy', 'yes'],
    ['nac ydy', 'no'],
    ['nag oes', 'no'],
    ['no one', 'no'],
    ['my lad came off his bike', 'yes'],
    ['its on a fast bend', 'yes'],
    ['dunno', 'unsure'],
  ])('to what makes it dangerous may be %j: %s', (said, value) => {
    const talking = talk(reportPotholeInBoth, said);

    expect(talking.state.open?.answers).toContainEqual(['danger', value]);
    expect(talking.state.language).toBe('en');
  });
});

describe('a number or an email address', () => {
  it.each(['skip', "I'd rather not say", 'sgipio', 'no thanks'])('may be left out: %s', (skip) => {
    const talking = talk(reportPotholeInBoth, NO, WHERE, '1', '1', 'no', skip);

    expect(talking.asked).toBe('check');
    expect(talking.state.open?.answers).toContainEqual(['contact', null]);
  });

  it('does not reach the outcome when it was left out', () => {
    const talking = talk(reportPothole, NO, WHERE, '1', '1', 'no', 'skip', 'yes');

    expect(talking.effects).toMatchObject([{ answers: { where: WHERE, size: 'small' } }]);
    expect(Object.keys(talking.effects[0]?.kind === 'submit' ? talking.effects[0].answers : {})).toEqual([
      'danger',
      'where',
      'size',
      'on',
      'photo',
    ]);
  });

  it('is either, and is kept as it is written', () => {
    for (const [said, value] of [
      ['pat@example.org', 'pat@example.org'],
      ['my email is Pat@Example.org', 'pat@example.org'],
      ['ring me on 07700 900982', '07700900982'],
    ])
      expect(talk(reportPothole, NO, WHERE, '1', '1', 'no', said ?? '').state.open?.answers).toContainEqual([
        'contact',
        value,
      ]);
  });

  it('may be left out, as the photo and what it is in may, and nothing else', () => {
    for (const [id, replies] of QUESTIONS.filter(([each]) => !['contact', 'photo', 'on'].includes(each))) {
      const talking = talk(reportPothole, ...replies, 'skip');

      expect([talking.last.status, talking.asked]).toEqual(['asked-again', id]);
    }
  });
});

describe('the check', () => {
  it('reads back what was asked and nothing else', () => {
    const [text] = talk(reportPothole, NO, WHERE, '1', '1', 'no', 'skip').texts;

    expect(text).toContain(WHERE);
    expect(text).toContain('Smaller than a plate');
    expect(text).not.toContain('Name on the cover');
  });

  it('reads back in Welsh', () => {
    const [text] = speaking('cy-GB', [NO, WHERE, '3', 'y ffordd', 'dim llun', PHONE]).texts;

    expect(text).toContain('Mwy na phlât');
    expect(text).toContain('Y ffordd');
    expect(text).toContain('07700 900982');
  });

  it('says what was typed as it was typed, braces and all', () => {
    expect(talk(reportPothole, NO, 'High St {phone} $& <b>', '1', '1', 'no', 'skip').texts[0]).toContain(
      'High St {phone} $& <b>',
    );
  });

  it.each(['yes', '1', 'send', 'Yes, send it', 'ok', 'ie', 'anfon'])('sends at %j', (said) => {
    const talking = talk(reportPothole, NO, WHERE, '2', '1', 'no', PHONE, said);

    expect(talking.last.status).toBe('submitting');
    expect(talking.effects).toEqual([
      {
        kind: 'submit',
        key: talking.state.open?.sending,
        conversation: 'conversation-1',
        transaction: 'highways.pothole',
        answers: {
          danger: 'no',
          where: WHERE,
          size: 'plate',
          on: 'road',
          photo: [],
          contact: '07700900982',
        },
      },
    ]);
  });

  it.each(['no', '2', 'change', 'Change something', 'newid'])('asks what to change at %j', (said) => {
    const talking = talk(reportPotholeInBoth, NO, WHERE, '1', '1', 'no', PHONE, said);

    expect(talking.asked).toBe('change');
    expect(talking.effects).toEqual([]);
  });

  it.each(['yes but it is raining', 'maybe', 'hmm'])('neither sends nor changes at %j', (said) => {
    const talking = talk(reportPothole, NO, WHERE, '1', '1', 'no', PHONE, said);

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'check']);
    expect(talking.effects).toEqual([]);
  });
});

describe('a change of mind', () => {
  it('comes by word, then by the name of the answer', () => {
    const talking = talk(reportPothole, NO, WHERE, '1', '1', 'no', PHONE, 'change', 'where');

    expect(talking.asked).toBe('where');

    talking.says('Mill Lane');

    expect(talking.asked).toBe('check');
    expect(Object.fromEntries(talking.state.open?.answers ?? [])).toEqual({
      danger: 'no',
      where: 'Mill Lane',
      size: 'small',
      on: 'road',
      photo: [],
      contact: '07700900982',
    });
  });

  it.each([
    ['change where', 'where'],
    ['change how big', 'size'],
    ['change my number', 'contact'],
    ['newid ble', 'where'],
  ])('comes in one: %s', (said, asked) => {
    expect(talk(reportPotholeInBoth, NO, WHERE, '1', '1', 'no', PHONE, said).asked).toBe(asked);
  });

  it('comes before the check too', () => {
    const talking = talk(reportPothole, NO, WHERE, '1', 'change where', 'Mill Lane');

    expect(talking.asked).toBe('on');
    expect(talking.state.open?.answers).toContainEqual(['where', 'Mill Lane']);
  });

  it('comes by a tap on an older button, filed under the question that it belonged to', () => {
    const talking = talk(reportPothole, NO, WHERE, '1');

    talking.taps('big');

    expect(talking.asked).toBe('on');
    expect(talking.state.open?.answers).toContainEqual(['size', 'big']);
  });

  it('has nothing to change before the first answer', () => {
    const talking = talk(reportPothole, 'change');

    expect([talking.last.status, talking.asked]).toEqual(['answered', 'danger']);
  });

  it('leaves no answer behind that was only asked because of it', () => {
    const talking = talk(reportPothole, NO, WHERE, '2', '4', '3', 'no', PHONE, 'change', 'on');

    talking.taps('road');
    talking.says('yes');

    expect(talking.effects).toHaveLength(1);
    expect(talking.effects[0]).toMatchObject({ answers: { on: 'road', contact: '07700900982' } });
    expect(talking.effects[0]).not.toHaveProperty('answers.cover');
  });

  it('offers to change only what is read back', () => {
    const talking = talk(reportPothole, NO, WHERE, '2', '4', '3', 'no', PHONE);

    talking.taps('road');
    talking.says('change');

    expect(talking.options).toEqual(['danger', 'where', 'size', 'on', 'photo', 'contact']);
  });
});

describe('"back"', () => {
  it.each([
    ['size', [NO, WHERE], 'where'],
    ['on', [NO, WHERE, '2'], 'size'],
    ['photo', [NO, WHERE, '2', '1'], 'on'],
    ['photo', [NO, WHERE, '2', '4', '3'], 'cover'],
    ['contact', [NO, WHERE, '2', '1', 'no'], 'photo'],
    ['check', [NO, WHERE, '1', '1', 'no', PHONE], 'contact'],
    ['check', [NO, WHERE, '1', '1', 'no', 'skip'], 'contact'],
    ['change', [NO, WHERE, '1', '1', 'no', PHONE, 'change'], 'check'],
  ])('goes from %s after %j to %s', (_, replies, before) => {
    expect(talk(reportPothole, ...replies, 'back').asked).toBe(before);
    expect(talk(reportPotholeInBoth, ...replies, 'yn ôl').asked).toBe(before);
  });

  it('stays at the first question and says so', () => {
    const talking = talk(reportPothole, 'back');

    expect(talking.asked).toBe('danger');
    expect(talking.texts).toHaveLength(2);
  });

  it('keeps the answers before', () => {
    const { state } = talk(reportPothole, NO, WHERE, '2', '1', 'back', 'back');

    expect(state.open?.answers).toEqual([
      ['danger', 'no'],
      ['where', WHERE],
    ]);
  });

  it('passes over an answer that was left behind', () => {
    const talking = talk(reportPothole, NO, WHERE, '2', '4', '3');

    talking.taps('road');
    talking.says('back');

    expect(talking.asked).toBe('on');
  });

  it('from an answer being changed goes back to the check, and loses nothing', () => {
    const talking = talk(reportPothole, NO, WHERE, '1', '1', 'no', PHONE, 'change where', 'back');

    expect(talking.asked).toBe('check');
    expect(talking.state.open?.answers).toContainEqual(['contact', '07700900982']);
  });
});

describe.each(STEPS)('at %s', (id, replies) => {
  const asked = id;

  it.each(['cancel', 'stop', 'canslo', 'cancle please'])('%j closes the form and sends nothing', (said) => {
    const talking = talk(reportPotholeInBoth, ...replies, said);

    expect(talking.last.status).toBe('cancelled');
    expect(talking.state.open).toBeUndefined();
    expect(talking.effects).toEqual([]);
  });

  it.each(['start again', 'dechrau eto'])('%j begins at the first question without answers', (said) => {
    const { state } = talk(reportPotholeInBoth, ...replies, said);

    expect(state.open).toEqual({ dialog: 'report-pothole', asked: 'danger', answers: [] });
  });

  it.each([
    ['help', 'answered'],
    ['cymorth', 'answered'],
    ['person', 'person'],
    ['speak to a human', 'person'],
    ['siarad â pherson', 'person'],
    ['are you a bot?', 'answered'],
    ['thanks', 'answered'],
    ['hello', 'asked-again'],
    ['cymraeg', 'answered'],
  ])('%j is answered, the question asked again and every answer kept', (said, status) => {
    const talking = talk(reportPotholeInBoth, ...replies);
    const { open } = talking.state;
    const { options } = talking;

    talking.says(said);

    expect(talking.last.status).toBe(status);
    expect(talking.state.open).toEqual(open);
    expect(talking.options).toEqual(options);
    // In one message: what was asked for, and then the question.
    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toContain('\n');
  });

  it.each([
    ['en', 'When is my bin day?'],
    ['cy', 'Pryd mae fy niwrnod bin?'],
  ])(
    'a question of the citizen’s own is answered (%s), and then ours is asked again',
    (language, question) => {
      const talking = talk(reportPotholeInBoth, ...replies);
      const { open } = talking.state;
      const { options } = talking;

      talking.says(question);

      expect(talking.last.status).toBe('answered');
      expect(talking.texts).toHaveLength(2);
      expect(talking.texts[0]).toContain('/bins/collection-days');
      expect(talking.options).toEqual(options);
      expect(talking.state.open).toEqual(open);
      expect(talking.state.language).toBe(language);
    },
  );

  it('words without a meaning here are asked about again, and nothing is lost', () => {
    const talking = talk(reportPothole, ...replies);
    const { open } = talking.state;

    talking.says('🙂');

    expect(talking.last.status).toBe('asked-again');
    expect(talking.asked).toBe(asked);
    expect(talking.state.open?.answers).toEqual(open?.answers);
  });

  it('a button of another dialog is not used', () => {
    const talking = talk(reportPothole, ...replies);
    const { open } = talking.state;

    talking.sends({
      type: 'message',
      text: 'Yes',
      value: { option: 'yes', to: { dialog: 'report-flytip', question: 'on' } },
    });

    expect(talking.last.status).toBe('asked-again');
    expect(talking.state.open).toEqual(open);
  });
});

describe('a reply that cannot be read', () => {
  it.each([
    ['danger', [], 'perhaps'],
    ['where', [NO], 'here'],
    ['size', [NO, WHERE], 'quite'],
    ['on', [NO, WHERE, '2'], 'perhaps'],
    ['contact', [NO, WHERE, '2', '1', 'no'], '12345'],
  ] as const)('at %s gets the reason, then also the help and the offer of a person', (id, replies, said) => {
    const talking = talk(reportPothole, ...replies);
    const question = reportPothole.questions.find((each) => each.id === id);
    const parsed = question?.field.parse({ text: said }, question.words);
    const why = parsed?.ok === false ? parsed.why.en : 'unread';
    const help = question?.words.en.help;

    talking.says(said);
    const [first = ''] = talking.texts;
    talking.says(said);
    const [second = ''] = talking.texts;

    expect(first.startsWith(why)).toBe(true);
    expect(first).not.toContain('PERSON');
    expect(second.startsWith(why)).toBe(true);
    expect(second).toContain('PERSON');
    if (help !== undefined) {
      expect(first).not.toContain(help);
      expect(second).toContain(help);
    }
    expect(talking.last.status).toBe('asked-again');
    expect(talking.asked).toBe(id);
  });

  it('begins with the reason again at the next question', () => {
    const talking = talk(reportPothole, NO, 'here', 'here', WHERE, 'quite');

    expect(talking.state.open?.tries).toBe(1);
  });
});

describe('a button of this form', () => {
  it.each([
    ['size', 'bottomless'],
    ['danger', 'perhaps'],
  ])('that is no longer offered is not used: %s, %s', (question, option) => {
    const talking = talk(reportPothole, NO, WHERE, '1');
    const { open } = talking.state;

    talking.sends({
      type: 'message',
      text: 'Old',
      value: { option, to: { dialog: 'report-pothole', question } },
    });

    expect(talking.last.status).toBe('asked-again');
    expect(talking.state.open).toEqual(open);
  });
});

describe('a question about potholes', () => {
  it.each(['potholes', 'how do i report a pothole'])('does not send one round in a circle: %s', (said) => {
    const talking = talk(reportPothole, NO, WHERE, '1', '1', 'no', said);

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'contact']);
    expect(talking.state.open?.tries).toBe(1);
  });
});

describe('a button of the menu', () => {
  it('is no answer to an open question', () => {
    const talking = conversation();
    talking.arrives();
    talking.opens(reportPothole.id);

    talking.taps('faq:bin-days');

    expect(talking.asked).toBe('danger');
    expect(talking.state.open?.answers).toEqual([]);
  });

  it('reaches a person from an open question', () => {
    const talking = conversation();
    talking.arrives();
    talking.opens(reportPothole.id);

    talking.taps('command:person');

    expect(talking.last.status).toBe('person');
    expect(talking.asked).toBe('danger');
    expect(talking.state.open?.answers).toEqual([]);
  });
});

describe('a report that waits at its check for days', () => {
  it('is not sent by a bare yes: it is kept no longer, and can be started again', () => {
    const talking = talk(reportPothole, NO, WHERE, '1', '1', 'no', PHONE);
    talking.later(4 * DAY);

    talking.says('yes');

    expect(talking.effects).toEqual([]);
    expect(talking.state.open).toBeUndefined();
    expect(talking.options).toEqual(['form:report-pothole']);
    talking.says('yes');
    expect([talking.asked, talking.state.open?.answers]).toEqual(['danger', []]);
  });
});

describe('how big it is', () => {
  it.each([
    ['6 inches', 'big'],
    ['6 inches across', 'small'],
    ['about a foot', 'big'],
    ['a foot deep', 'big'],
    ['30cm wide', 'plate'],
    ['its really deep', 'big'],
    ['like a dinner plate', 'plate'],
    ['smaller then a plate', 'small'],
    ['its massive', 'big'],
    ['size of a car wheel', 'big'],
    ['2 cm', 'small'],
    ['not very deep', 'small'],
    ['half an inch', 'small'],
    ['i dont know', 'unsure'],
    ['dwfn', 'big'],
  ])('is read from %j', (said, size) => {
    expect(talk(reportPothole, NO, WHERE, said).state.open?.answers).toContainEqual(['size', size]);
  });

  it.each(['blue', 'banana', 'my son was there'])('is not read from %j', (said) => {
    expect(talk(reportPothole, NO, WHERE, said).asked).toBe('size');
  });
});

describe('what it is in', () => {
  it.each([
    ['on the pavement', 'pavement'],
    ['in the cycle lane', 'cycle'],
    ['road', 'road'],
    ['middle of the road', 'road'],
    ['the manhole cover has sunk', 'cover'],
    ['its a drain cover on the pavement', 'cover'],
    ['dont know', null],
  ])('is read from %j', (said, on) => {
    expect(talk(reportPothole, NO, WHERE, '2', said).state.open?.answers).toContainEqual(['on', on]);
  });

  it.each([
    ['water', 'Moorshire Water'],
    ['another company', 'company whose name'],
  ])('that is a cover of others (%s) leads to them, and nothing is sent', (mark, who) => {
    const talking = talk(reportPothole, NO, WHERE, '2', 'metal cover', mark);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain(who);
    expect(talking.texts.join()).not.toContain('01632 960199');
    expect(talking.effects).toEqual([]);
  });

  it('that is a dangerous cover is a danger first', () => {
    const talking = talk(reportPothole, 'yes', WHERE, '2', 'metal cover', 'water');

    expect(talking.texts[0]).toMatch(/^Keep away.*01632 960199/);
  });
});

describe('all of it in the first message', () => {
  const HUGE = 'huge pothole outside tesco on mill lane, bike came off';

  it('fills what it fills, and the number to call is said before the next question', () => {
    const talking = conversation();

    talking.says(HUGE);

    expect(talking.state.open?.answers).toEqual([
      ['danger', 'yes'],
      ['where', 'outside tesco on mill lane'],
      ['size', 'big'],
    ]);
    expect(talking.asked).toBe('on');
    expect(talking.texts.join()).toContain('01632 960199');
    expect(talking.texts.join()).toContain('999');
  });

  it.each(['pothole on mill lane, nobody hurt', 'report a pothole', 'is a pothole dangerous on a bike?'])(
    'is no danger when it is %j',
    (said) => {
      const talking = conversation();

      talking.says(said);

      expect(talking.state.open?.answers ?? []).toEqual([]);
    },
  );
});

describe('while it is being sent', () => {
  it.each(['yes', 'hello', 'back', 'change', 'change where'])('%j makes no second effect', (said) => {
    const talking = sent();
    const { open } = talking.state;

    talking.says(said);

    expect(talking.effects).toHaveLength(1);
    expect(talking.state.open).toEqual(open);
  });

  it('a second tap on "send" makes no second effect', () => {
    const talking = sent();

    talking.taps('send');

    expect(talking.last.status).toBe('asked-again');
    expect(talking.effects).toHaveLength(1);
  });

  it.each(['cancel', 'start again'])('%j does not say that nothing was sent', (said) => {
    const talking = sent();

    talking.says(said);
    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
  });

  it('the result of another effect is ignored', () => {
    const talking = sent();
    const { state } = talking;

    talking.settles(SENT, 'report-pothole:another');

    expect(talking.last).toEqual({ state, activities: [], effects: [], status: 'ignored' });
  });
});

describe('when it has been sent', () => {
  it('the reference is given and the form closed', () => {
    const talking = submitted();

    expect(talking.last.status).toBe('submitted');
    expect(talking.texts.join()).toContain('H-204518');
    expect(talking.state.open).toBeUndefined();
    expect(talking.state.sent).toEqual({ dialog: 'report-pothole', reference: 'H-204518' });
  });

  it.each([
    [['yes', WHERE, '2', '1', 'no', 'skip', 'yes'], '01632 960199'],
    [[NO, WHERE, '2', '1', 'no', 'skip', 'yes'], '24 hours'],
    [[NO, WHERE, '1', '1', 'no', 'skip', 'yes'], 'look at it by Tuesday 29 September'],
  ])('what happens next depends on the answers: %j', (replies, next) => {
    const talking = talk(reportPothole, ...replies);

    talking.settles();

    expect(talking.texts[0]).toContain(next);
  });

  it('a second tap on "send" gets the reference and no second effect', () => {
    const talking = submitted();

    talking.taps('send');

    expect(talking.texts[0]).toContain('H-204518');
    expect(talking.effects).toHaveLength(1);
    expect(talking.state.open).toBeUndefined();
  });

  it.each(['big', 'no', 'change'])('its button %j is harmless', (option) => {
    const talking = submitted();
    const { lastAt: _, pace: __, heardAt: ___, ...before } = talking.state;

    talking.taps(option);

    expect(talking.last.status).toBe('answered');
    expect(talking.effects).toHaveLength(1);
    expect(talking.state).toMatchObject(before);
    expect(talking.state.open).toBeUndefined();
  });

  it('its result coming twice is ignored', () => {
    const talking = submitted();

    talking.settles(SENT);

    expect(talking.last.status).toBe('ignored');
  });

  it('another report gets a key of its own', () => {
    const talking = submitted();

    talking.opens(reportPothole.id);
    for (const reply of [NO, WHERE, '1', '1', 'no', 'skip', 'yes']) talking.says(reply);

    const keys = talking.effects.map((effect) => effect.key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('when it was cancelled', () => {
  it.each(['big', 'small'])('its button %j is harmless', (option) => {
    const talking = talk(reportPothole, NO, WHERE, '1', 'cancel');

    talking.taps(option);

    expect(talking.last.status).toBe('answered');
    expect(talking.state.open).toBeUndefined();
    expect(talking.effects).toEqual([]);
  });
});

describe('when it could not be sent', () => {
  const failed = () => {
    const talking = sent();
    talking.settles(FAILED);
    return talking;
  };

  it('that is said, with a way to retry and to a person, and every answer is kept', () => {
    const talking = failed();

    expect(talking.last.status).toBe('not-submitted');
    expect(talking.options).toEqual(['command:retry', 'command:person']);
    expect(talking.state.open?.answers).toHaveLength(6);
  });

  it.each([
    ['a tap', (talking: Conversation) => talking.taps('command:retry')],
    ['"retry"', (talking: Conversation) => talking.says('retry')],
    ['"Retry please"', (talking: Conversation) => talking.says('Retry please')],
    ['"try again"', (talking: Conversation) => talking.says('try again')],
    ['its number', (talking: Conversation) => talking.says('1')],
    ['"ceisio eto"', (talking: Conversation) => talking.says('ceisio eto')],
  ])('%s sends it again under the same key', (_, retry) => {
    const talking = failed();

    retry(talking);

    expect(talking.last.status).toBe('submitting');
    expect(talking.effects).toHaveLength(2);
    expect(talking.effects[1]).toEqual(talking.effects[0]);
    expect(talking.state.open?.failed).toBeUndefined();
  });

  it.each([
    ['a tap', (talking: Conversation) => talking.taps('command:person')],
    ['a word', (talking: Conversation) => talking.says('person')],
    ['its number', (talking: Conversation) => talking.says('2')],
  ])('%s reaches a person, and the report stays as it was', (_, ask) => {
    const talking = failed();
    const { open } = talking.state;

    ask(talking);

    expect(talking.last.status).toBe('person');
    expect(talking.state.open).toEqual(open);
  });

  it('it can fail again, and then succeed, under one key', () => {
    const talking = failed();

    talking.taps('command:retry');
    talking.settles(FAILED);
    talking.taps('command:retry');
    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
    expect(new Set(talking.effects.map(({ key }) => key)).size).toBe(1);
  });

  it('an answer can be changed before it is sent again', () => {
    const talking = failed();

    for (const reply of ['change', 'where', 'Mill Lane', 'yes']) talking.says(reply);

    expect(talking.effects.at(-1)).toMatchObject({ answers: { where: 'Mill Lane', on: 'road' } });
  });

  it('a question of the citizen’s own is answered', () => {
    const talking = failed();

    talking.says('When is my bin day?');

    expect(talking.last.status).toBe('answered');
    expect(talking.state.open?.failed).toBe(true);
  });

  it('it can be cancelled', () => {
    const talking = failed();

    talking.says('cancel');

    expect(talking.last.status).toBe('cancelled');
    expect(talking.state.open).toBeUndefined();
  });

  it('a result that succeeds after all is taken', () => {
    const talking = failed();

    talking.settles(SENT);

    expect(talking.last.status).toBe('submitted');
  });
});

describe('the form', () => {
  it('is begun from the answer about potholes, and at once when someone says that they report one', () => {
    const asking = conversation();
    asking.says('how long do you take to fill in a pothole');
    asking.taps('form:report-pothole');
    const reporting = conversation();
    reporting.says('I want to report a pothole');

    expect(asking.asked).toBe('danger');
    expect(reporting.asked).toBe('danger');
  });

  it('goes on after a night', () => {
    const talking = talk(reportPothole, NO, WHERE, '2');
    talking.later(DAY / 2);

    talking.says('no');

    expect(talking.asked).toBe('photo');
    expect(talking.state.open?.answers).toContainEqual(['on', null]);
  });

  it('is answered in Welsh from the first word to the last', () => {
    const talking = speaking('cy-GB', [NO, WHERE, 'Mwy na phlât', 'y palmant', 'na', PHONE, 'ie']);
    talking.settles();

    expect(talking.last.status).toBe('submitted');
    expect(talking.turns.flatMap(({ activities }) => activities.map(({ locale }) => locale))).toEqual(
      expect.not.arrayContaining(['en-GB']),
    );
  });

  it('has Welsh words that are its own for every question and option', () => {
    for (const { words } of reportPotholeInBoth.questions) {
      expect(words.cy.ask).not.toBe(words.en.ask);
      expect(Object.keys(words.cy.options ?? {})).toEqual(Object.keys(words.en.options ?? {}));
    }
  });

  it('takes "ring me on …" for the number, and "ring me" for the wish for a person', () => {
    const asked = () => talk('report-pothole', NO, 'High St', '1', '1', 'no');
    const withNumber = asked();
    withNumber.says('ring me on 07700 900982');
    const without = asked();
    without.says('ring me');

    expect(withNumber.asked).toBe('check');
    expect(without.last.status).toBe('person');
  });
});
