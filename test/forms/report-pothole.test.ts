// The pothole form, node by node: where each answer leads, and what works at every step in both languages.
import { describe, expect, it } from 'vitest';
import { reportPotholeInBoth } from '../../dialogs/forms/report-pothole.cy.ts';
import { reportPothole } from '../../dialogs/forms/report-pothole.ts';
import { conversation, DAY, FAILED, SENT, talk, type Conversation } from '../talk.ts';

const WHERE = 'High St, by the bank';
const PHONE = '07700 900982';

/** The replies that bring one to each step. */
const STEPS = [
  ['where', []],
  ['depth', [WHERE]],
  ['hurt', [WHERE, '2']],
  ['phone', [WHERE, '2', 'no']],
  ['check', [WHERE, '2', 'no', PHONE]],
  ['change', [WHERE, '2', 'no', PHONE, 'change']],
] as const;
const QUESTIONS = STEPS.slice(0, 4);

const speaking = (locale: string, replies: readonly string[]): Conversation => {
  const talking = conversation({ locale });
  talking.opens(reportPothole.id);
  for (const reply of replies) talking.says(reply);
  return talking;
};
const sent = () => talk(reportPothole, WHERE, '2', 'no', PHONE, 'yes');
const submitted = () => {
  const talking = sent();
  talking.settles(SENT);
  return talking;
};

describe('each answer', () => {
  it('leads to the next question', () => {
    expect(talk(reportPothole).asked).toBe('where');
    expect(talk(reportPothole, WHERE).asked).toBe('depth');
    expect(talk(reportPothole, WHERE, '1').asked).toBe('phone');
    expect(talk(reportPothole, WHERE, '2').asked).toBe('hurt');
    expect(talk(reportPothole, WHERE, '2', 'yes').asked).toBe('phone');
    expect(talk(reportPothole, WHERE, '2', 'no').asked).toBe('phone');
    expect(talk(reportPothole, WHERE, '1', PHONE).asked).toBe('check');
  });

  it('is kept under its question, as the field reads it', () => {
    const { state } = talk(reportPothole, ` ${WHERE}\n`, 'deep', 'nope', '+44 7700 900982');

    expect(state.open?.answers).toEqual([
      ['where', WHERE],
      ['depth', 'deep'],
      ['hurt', 'no'],
      ['phone', '07700900982'],
    ]);
  });

  it('shows the options of a question that has some, and none of one that has not', () => {
    expect(talk(reportPothole, WHERE).options).toEqual(['shallow', 'deep', 'unsure']);
    expect(talk(reportPothole, WHERE, '2').options).toEqual(['yes', 'no']);
    expect(talk(reportPothole, WHERE, '2', 'no').options).toEqual([]);
    expect(talk(reportPothole, WHERE, '2', 'no', PHONE).options).toEqual(['send', 'change']);
  });

  it.each([
    ['by tap', (talking: Conversation) => talking.taps('deep')],
    ['by number', (talking: Conversation) => talking.says('2')],
    ['by its words', (talking: Conversation) => talking.says('4cm or more')],
    ['in Welsh', (talking: Conversation) => talking.says('4cm neu fwy')],
  ])('is taken %s', (_, answer) => {
    const talking = talk(reportPotholeInBoth, WHERE);

    answer(talking);

    expect(talking.state.open?.answers).toContainEqual(['depth', 'deep']);
    expect(talking.asked).toBe('hurt');
    expect(talking.state.language).toBe('en');
  });

  it.each([
    ['oes', 'yes'],
    ['nac oes', 'no'],
    ['nag oes', 'no'],
    ['no one', 'no'],
  ])('to "has anyone been hurt" may be %j: %s', (said, value) => {
    const talking = talk(reportPotholeInBoth, WHERE, '2', said);

    expect(talking.state.open?.answers).toContainEqual(['hurt', value]);
    expect(talking.state.language).toBe('en');
  });
});

describe('the number', () => {
  it.each(['skip', "I'd rather not say", 'sgipio', 'no thanks'])('may be left out: %s', (skip) => {
    const talking = talk(reportPotholeInBoth, WHERE, '1', skip);

    expect(talking.asked).toBe('check');
    expect(talking.state.open?.answers).toContainEqual(['phone', null]);
  });

  it('does not reach the outcome when it was left out', () => {
    const talking = talk(reportPothole, WHERE, '1', 'skip', 'yes');

    expect(talking.effects).toMatchObject([{ answers: { where: WHERE, depth: 'shallow' } }]);
    expect(Object.keys(talking.effects[0]?.kind === 'submit' ? talking.effects[0].answers : {})).toEqual([
      'where',
      'depth',
    ]);
  });

  it('is the only question that may be', () => {
    for (const [id, replies] of QUESTIONS.filter(([each]) => each !== 'phone')) {
      const talking = talk(reportPothole, ...replies, 'skip');

      expect([talking.last.status, talking.asked]).toEqual(['asked-again', id]);
    }
  });
});

describe('the check', () => {
  it('reads back what was asked and nothing else', () => {
    const [text] = talk(reportPothole, WHERE, '1', 'skip').texts;

    expect(text).toContain(WHERE);
    expect(text).toContain('Less than 4cm');
    expect(text).not.toContain('Anyone hurt');
  });

  it('reads back in Welsh', () => {
    const [text] = speaking('cy-GB', [WHERE, '2', 'nac oes', PHONE]).texts;

    expect(text).toContain('4cm neu fwy');
    expect(text).toContain('Nac oes');
    expect(text).toContain('07700 900982');
  });

  it('says what was typed as it was typed, braces and all', () => {
    expect(talk(reportPothole, 'High St {phone} $& <b>', '1', 'skip').texts[0]).toContain(
      'High St {phone} $& <b>',
    );
  });

  it.each(['yes', '1', 'send', 'Yes, send it', 'ok', 'ie', 'anfon'])('sends at %j', (said) => {
    const talking = talk(reportPothole, WHERE, '2', 'no', PHONE, said);

    expect(talking.last.status).toBe('submitting');
    expect(talking.effects).toEqual([
      {
        kind: 'submit',
        key: talking.state.open?.sending,
        conversation: 'conversation-1',
        transaction: 'highways.pothole',
        answers: { where: WHERE, depth: 'deep', hurt: 'no', phone: '07700900982' },
      },
    ]);
  });

  it.each(['no', '2', 'change', 'Change something', 'newid'])('asks what to change at %j', (said) => {
    const talking = talk(reportPotholeInBoth, WHERE, '1', PHONE, said);

    expect(talking.asked).toBe('change');
    expect(talking.effects).toEqual([]);
  });

  it.each(['yes but it is raining', 'maybe', 'hmm'])('neither sends nor changes at %j', (said) => {
    const talking = talk(reportPothole, WHERE, '1', PHONE, said);

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'check']);
    expect(talking.effects).toEqual([]);
  });
});

describe('a change of mind', () => {
  it('comes by word, then by the name of the answer', () => {
    const talking = talk(reportPothole, WHERE, '1', PHONE, 'change', 'where');

    expect(talking.asked).toBe('where');

    talking.says('Mill Lane');

    expect(talking.asked).toBe('check');
    expect(Object.fromEntries(talking.state.open?.answers ?? [])).toEqual({
      where: 'Mill Lane',
      depth: 'shallow',
      phone: '07700900982',
    });
  });

  it.each([
    ['change where', 'where'],
    ['change the depth', 'depth'],
    ['change my number', 'phone'],
    ['newid ble', 'where'],
  ])('comes in one: %s', (said, asked) => {
    expect(talk(reportPotholeInBoth, WHERE, '1', PHONE, said).asked).toBe(asked);
  });

  it('comes before the check too', () => {
    const talking = talk(reportPothole, WHERE, '1', 'change where', 'Mill Lane');

    expect(talking.asked).toBe('phone');
    expect(talking.state.open?.answers).toContainEqual(['where', 'Mill Lane']);
  });

  it('comes by a tap on an older button, filed under the question that it belonged to', () => {
    const talking = talk(reportPothole, WHERE, '1');

    talking.taps('deep');

    expect(talking.asked).toBe('hurt');
    expect(talking.state.open?.answers).toContainEqual(['depth', 'deep']);
  });

  it('has nothing to change before the first answer', () => {
    const talking = talk(reportPothole, 'change');

    expect([talking.last.status, talking.asked]).toEqual(['answered', 'where']);
  });

  it('leaves no answer behind that was only asked because of it', () => {
    const talking = talk(reportPothole, WHERE, '2', 'yes', PHONE, 'change', 'depth');

    talking.taps('shallow');
    talking.says('yes');

    expect(talking.effects).toHaveLength(1);
    expect(talking.effects[0]).toMatchObject({ answers: { depth: 'shallow', phone: '07700900982' } });
    expect(talking.effects[0]).not.toHaveProperty('answers.hurt');
  });

  it('offers to change only what is read back', () => {
    const talking = talk(reportPothole, WHERE, '2', 'yes', PHONE);

    talking.taps('shallow');
    talking.says('change');

    expect(talking.options).toEqual(['where', 'depth', 'phone']);
  });
});

describe('"back"', () => {
  it.each([
    ['depth', [WHERE], 'where'],
    ['hurt', [WHERE, '2'], 'depth'],
    ['phone', [WHERE, '2', 'no'], 'hurt'],
    ['phone', [WHERE, '1'], 'depth'],
    ['check', [WHERE, '1', PHONE], 'phone'],
    ['check', [WHERE, '1', 'skip'], 'phone'],
    ['change', [WHERE, '1', PHONE, 'change'], 'check'],
  ])('goes from %s after %j to %s', (_, replies, before) => {
    expect(talk(reportPothole, ...replies, 'back').asked).toBe(before);
    expect(talk(reportPotholeInBoth, ...replies, 'yn ôl').asked).toBe(before);
  });

  it('stays at the first question and says so', () => {
    const talking = talk(reportPothole, 'back');

    expect(talking.asked).toBe('where');
    expect(talking.texts).toHaveLength(2);
  });

  it('keeps the answers before', () => {
    const { state } = talk(reportPothole, WHERE, '2', 'no', 'back', 'back');

    expect(state.open?.answers).toEqual([['where', WHERE]]);
  });

  it('passes over an answer that was left behind', () => {
    const talking = talk(reportPothole, WHERE, '2', 'yes');

    talking.taps('shallow');
    talking.says('back');

    expect(talking.asked).toBe('depth');
  });

  it('from an answer being changed goes back to the check, and loses nothing', () => {
    const talking = talk(reportPothole, WHERE, '1', PHONE, 'change where', 'back');

    expect(talking.asked).toBe('check');
    expect(talking.state.open?.answers).toContainEqual(['phone', '07700900982']);
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

    expect(state.open).toEqual({ dialog: 'report-pothole', asked: 'where', answers: [] });
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
      value: { option: 'yes', to: { dialog: 'report-flytip', question: 'hurt' } },
    });

    expect(talking.last.status).toBe('asked-again');
    expect(talking.state.open).toEqual(open);
  });
});

describe('a reply that cannot be read', () => {
  it.each([
    ['where', [], 'here'],
    ['depth', [WHERE], 'quite'],
    ['hurt', [WHERE, '2'], 'perhaps'],
    ['phone', [WHERE, '1'], '12345'],
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
    const talking = talk(reportPothole, 'here', 'here', WHERE, 'quite');

    expect(talking.state.open?.tries).toBe(1);
  });
});

describe('a button of this form', () => {
  it.each([
    ['depth', 'bottomless'],
    ['hurt', 'perhaps'],
  ])('that is no longer offered is not used: %s, %s', (question, option) => {
    const talking = talk(reportPothole, WHERE, '1');
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
    const talking = talk(reportPothole, WHERE, '1', said);

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'phone']);
    expect(talking.state.open?.tries).toBe(1);
  });
});

describe('a button of the menu', () => {
  it('is no answer to an open question', () => {
    const talking = conversation();
    talking.arrives();
    talking.opens(reportPothole.id);

    talking.taps('faq:bin-days');

    expect(talking.asked).toBe('where');
    expect(talking.state.open?.answers).toEqual([]);
  });

  it('reaches a person from an open question', () => {
    const talking = conversation();
    talking.arrives();
    talking.opens(reportPothole.id);

    talking.taps('command:person');

    expect(talking.last.status).toBe('person');
    expect(talking.asked).toBe('where');
    expect(talking.state.open?.answers).toEqual([]);
  });
});

describe('a report that waits at its check for days', () => {
  it('is not sent by a bare yes, but read back again first', () => {
    const talking = talk(reportPothole, WHERE, '1', PHONE);
    talking.later(4 * DAY);

    talking.says('yes');

    expect(talking.effects).toEqual([]);
    expect(talking.asked).toBe('check');
    expect(talking.texts.join()).toContain(WHERE);
    talking.says('yes');
    expect(talking.last.status).toBe('submitting');
  });
});

describe('how deep it is', () => {
  it.each([
    ['6 inches', 'deep'],
    ['about a foot', 'deep'],
    ['its really deep', 'deep'],
    ['2 cm', 'shallow'],
    ['not very deep', 'shallow'],
    ['half an inch', 'shallow'],
    ['i dont know', 'unsure'],
    ['dwfn', 'deep'],
  ])('is read from %j', (said, depth) => {
    expect(talk(reportPothole, WHERE, said).state.open?.answers).toContainEqual(['depth', depth]);
  });

  it.each(['blue', 'banana', 'my son was there'])('is not read from %j', (said) => {
    expect(talk(reportPothole, WHERE, said).asked).toBe('depth');
  });
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
    [[WHERE, '2', 'yes', 'skip', 'yes'], '01632 960199'],
    [[WHERE, '2', 'no', 'skip', 'yes'], '24 hours'],
    [[WHERE, '1', 'skip', 'yes'], '5 working days'],
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

  it.each(['deep', 'no', 'change'])('its button %j is harmless', (option) => {
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
    for (const reply of [WHERE, '1', 'skip', 'yes']) talking.says(reply);

    const keys = talking.effects.map((effect) => effect.key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('when it was cancelled', () => {
  it.each(['deep', 'shallow'])('its button %j is harmless', (option) => {
    const talking = talk(reportPothole, WHERE, '1', 'cancel');

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
    expect(talking.state.open?.answers).toHaveLength(4);
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

    expect(talking.effects.at(-1)).toMatchObject({ answers: { where: 'Mill Lane', hurt: 'no' } });
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
    asking.says('pothole');
    asking.taps('form:report-pothole');
    const reporting = conversation();
    reporting.says('I want to report a pothole');

    expect(asking.asked).toBe('where');
    expect(reporting.asked).toBe('where');
  });

  it('asks again after a night, before anything is taken for an answer, and goes on', () => {
    const talking = talk(reportPothole, WHERE, '2');
    talking.later(2 * DAY);

    talking.says('no');
    expect(talking.asked).toBe('hurt');
    expect(talking.state.open?.answers).not.toContainEqual(['hurt', 'no']);
    talking.says('no');

    expect(talking.asked).toBe('phone');
    expect(talking.state.open?.answers).toContainEqual(['hurt', 'no']);
  });

  it('is answered in Welsh from the first word to the last', () => {
    const talking = speaking('cy-GB', [WHERE, '4cm neu fwy', 'oes', PHONE, 'ie']);
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
    const asked = () => talk('report-pothole', 'High St', '1');
    const withNumber = asked();
    withNumber.says('ring me on 07700 900982');
    const without = asked();
    without.says('ring me');

    expect(withNumber.asked).toBe('check');
    expect(without.last.status).toBe('person');
  });
});
