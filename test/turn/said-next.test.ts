// What people say next, or first, and nothing else: a reference, a street, "order one", for whom it is, that it was due, another language.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import type { ChannelId } from '../../bot/model.ts';
import { conversation, type Setting } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const after = (says: readonly string[], setting: Setting = {}) => {
  const talk = conversation(setting);
  for (const each of says) talk.says(each);
  return talk;
};

describe('a reference and nothing else', () => {
  it.each([
    'W-204518',
    'my ref is w204518',
    'ref no W204518 thanks',
    'hi my reference number is w-204518 please',
    'W 204518 ref',
    'fy nghyfeirnod i yw W-204518',
    'cyfeirnod W204518',
  ])('"%s" is looked up, and its postcode asked for first', (words) => {
    const talk = after([words]);

    expect(talk.state.open?.dialog).toBe('check-reference');
    expect(talk.state.open?.answers).toContainEqual(['reference', 'W204518']);
    expect(talk.asked).toBe('postcode');
  });

  it.each(CHANNELS)('is looked up on %s, in the middle of something else too', (channel) => {
    const talk = after(['missed bin', 'ref no w204518 thanks'], { channel });

    expect(talk.asked).toBe('postcode');
    expect(talk.state.open?.dialog).toBe('check-reference');
  });

  it.each(['my number is 123456', 'pay my rent RT-1042189', 'my house number is 204518'])(
    '"%s" is none',
    (words) => {
      expect(after([words]).state.open?.dialog).not.toBe('check-reference');
    },
  );
});

describe('a street and nothing else', () => {
  it.each(['elm road', 'Station Road', 'im on church street', 'Park Lane.', 'Heol yr Orsaf', 'stryd fawr'])(
    '"%s" is asked what it is about there, bins first',
    (words) => {
      const talk = after([words]);

      expect(talk.texts.at(-1)).toBe(content.phrases.chatHome.en);
      expect(talk.options[0]).toBe('faq:bin-days');
    },
  );

  it.each(CHANNELS)('is asked about in Welsh on %s', (channel) => {
    const talk = after(['helo', 'elm road'], { channel, locale: 'cy' });

    expect(talk.texts.at(-1)).toContain(content.phrases.chatHome.cy);
  });

  it.each([
    'flooded road',
    'icy road',
    'blocked drive',
    'my road',
    'bumpy lane',
    'library close',
    'parking on my street',
    'bus lane',
    'what time do you close',
  ])('"%s" tells of a matter', (words) => {
    expect(after([words]).texts.join()).not.toContain(content.phrases.chatHome.en);
  });

  it('is where it is for the form that was offered', () => {
    const talk = after(['what about potholes?', 'elm road']);

    expect(talk.state.open?.dialog).toBe('report-pothole');
    talk.says('no');
    expect(talk.state.open?.answers.some(([id]) => id === 'where')).toBe(true);
  });
});

describe('what they were told of, they want', () => {
  it.each([
    'ok order one',
    'order one',
    'yes please',
    'can i order one please',
    'i want one',
    'how do i order',
  ])('"%s" is told how', (words) => {
    const talk = after(['i need a new bin', words]);

    expect(talk.texts.join()).toContain('/bins/order-bin');
    expect(talk.texts.join()).not.toContain(content.phrases.whichOne.en);
  });

  it.each(['ie plis', 'archebu un', 'ga i archebu un'])('"%s" is told how', (words) => {
    expect(after(['biniau newydd', words]).texts.join()).toContain('ar ein gwefan');
  });

  it('a plain yes is still no more than that it helped', () => {
    const talk = after(['i need a new bin', 'yes']);

    expect(talk.texts).toEqual([content.phrases.helpedThanks.en]);
  });

  it('of several that a form offers they are asked which', () => {
    const talk = after(['bin day NM4 2QP', '14', 'yes please']);

    expect(talk.texts).toEqual([content.phrases.whichOne.en]);
  });

  it('"yes please" takes the form that was offered', () => {
    expect(after(['moving home', 'yes please']).state.open?.dialog).toBe('moving-home');
  });
});

describe('for whom it is', () => {
  const IN_FORM = ['missed bin NM4 2QP', '14'];

  it.each([
    'its for my wife',
    "it's for my mum",
    'shes 81',
    'hes disabled',
    'my mum is 81 and cant walk far',
  ])('"%s" is noted in the middle of a form, and its question asked again', (words) => {
    const talk = after([...IN_FORM, words]);

    expect(talk.texts[0]).toBe(content.phrases.notedFor.en);
    expect(talk.asked).toBe('bins');
    expect(talk.state.open?.tries).toBeUndefined();
    expect(talk.state.speakingFor).toBeDefined();
    expect(talk.texts.join()).not.toMatch(/81|disabled|wife|mum/);
  });

  it.each(CHANNELS)('is noted in Welsh on %s', (channel) => {
    const talk = after(['bathodyn glas', "mae hi'n 81"], { channel });

    expect(talk.texts).toEqual([content.phrases.notedForToo.cy]);
    expect(talk.state.speakingFor).toBe('somebody');
  });

  it.each(['shes 81', 'hes disabled', 'its for my wife'])(
    '"%s" after an answer is no new matter',
    (words) => {
      expect(after(['how do i get a blue badge', words]).texts).toEqual([content.phrases.notedForToo.en]);
    },
  );

  it("another's account needs their own say", () => {
    const talk = after(['whats my rent balance', 'its for my mum']);

    expect(talk.options).toContain('mine:account-balance');
    expect(talk.state.open).toBeUndefined();
  });

  it('where a danger is asked about it is asked once more, and then taken for one', () => {
    const talk = after(['my heating is broken', 'its for my mum']);
    expect(talk.last.status).toBe('asked-again');

    talk.says('shes 81');
    expect(talk.last.status).toBe('emergency');
  });

  it('"hes disabled" by itself is a matter', () => {
    expect(after(['hes disabled']).last.status).toBe('answered');
    expect(after(['hes disabled']).texts.join()).toContain('/parking/blue-badge');
  });
});

describe('a bin that was not due, and was, they say', () => {
  const TOLD = ['missed bin NM4 2QP', '14', 'recycling'];

  it.each([
    'but it was due',
    'it was due today',
    'no its always monday',
    'they did next door',
    'my calendar says today',
    'thats wrong',
    'it should have been today',
  ])('"%s": it is looked up once more, with nothing taken from before', (words) => {
    const talk = after([...TOLD, words]);

    expect(talk.texts[0]).toBe(content.phrases.followAnew.en);
    expect(talk.state.open?.dialog).toBe('report-missed-bin');
    expect(talk.asked).toBe('postcode');
  });

  it.each(CHANNELS)('and then a person has it, on %s', (channel) => {
    const talk = after([...TOLD, 'but it was due', 'NM4 2QP', '14', 'recycling'], { channel });

    expect(talk.last.status).toBe('person');
    expect(talk.texts.join()).toContain('was not due');
  });

  it('another home is reported, should it have been missed there', () => {
    const talk = after([...TOLD, 'but it was due', 'NM4 2QP', '14', 'rubbish']);

    expect(talk.asked).toBe('out');
  });

  it('is heard in Welsh', () => {
    const talk = after(['bin heb ei gasglu NM4 2QP', '14', 'ailgylchu', 'ond roedd i fod heddiw']);

    expect(talk.texts[0]).toBe(content.phrases.followAnew.cy);
    expect(talk.asked).toBe('postcode');
  });

  it('which was reported is no longer told of', () => {
    const talk = after(['missed bin NM4 2QP', '14', 'recycling', 'thanks', 'pothole', 'it was due today']);

    expect(talk.texts[0]).not.toBe(content.phrases.followAnew.en);
  });
});

describe('another language', () => {
  const HEARD = [
    'Dzień dobry, nie mówię po angielsku',
    'dzien dobry kiedy odbior smieci',
    'میں انگریزی نہیں بولتا',
    'mujhe angrezi nahi aati',
    'buna ziua, nu vorbesc engleza',
    'لا أتكلم الإنجليزية',
    'я не розмовляю англійською',
    'dobryi den, ya ne rozmovlyayu anhliyskoyu, potribna dopomoha',
  ];

  it.each(HEARD)('"%s" is told of an interpreter and a person', (words) => {
    const talk = after([words]);

    expect(talk.texts.join()).toContain('interpreter');
    expect(talk.options).toEqual(['command:person', 'form:call-back']);
  });

  it.each(CHANNELS)('is told beside the open question on %s', (channel) => {
    const talk = after(['missed bin NM4 2QP', '14', 'nie rozumiem, prosze'], { channel });

    expect(talk.texts.join()).toContain('interpreter');
    expect(talk.asked).toBe('bins');
  });

  it.each([
    'my name is محمد and my bin was not emptied',
    'hola',
    'merci',
    'bore da, pryd mae fy miniau',
    'the bin was not emptied, dzien dobry prosze',
  ])('"%s" is none', (words) => {
    expect(after([words]).texts.join()).not.toMatch(/interpreter|cyfieithydd/);
  });
});

describe('a permit for a skip', () => {
  it.each(['skip permit', 'permit for a skip', 'do i need permission to put a skip on the road'])(
    '"%s" is told who applies for it',
    (words) => {
      expect(after([words]).texts.join()).toContain('skip company');
    },
  );

  it.each(CHANNELS)('is told in Welsh on %s', (channel) => {
    expect(after(['trwydded sgip'], { channel }).texts.join()).toContain('cwmni sgipiau');
  });

  it.each(['skip', 'someone dumped rubbish by a skip', 'can i skip the permit question'])(
    '"%s" is none',
    (words) => {
      expect(after([words]).texts.join()).not.toContain('skip company');
    },
  );
});

describe('whoever only looks whether anybody is there', () => {
  it.each(CHANNELS)('"??" is shown what there is on %s', (channel) => {
    const talk = after(['??'], { channel });

    expect(talk.options).toContain('faq:bin-days');
    expect(talk.texts.at(-1)).toContain(content.phrases.help.en);
  });

  it('"??" is shown it in Welsh', () => {
    expect(after(['??'], { locale: 'cy' }).texts.at(-1)).toBe(content.phrases.help.cy);
  });

  it('"??" takes nobody from a form', () => {
    expect(after(['bin day', '??']).asked).toBe('postcode');
  });

  it.each(['u there?', 'are you there', 'you there??'])('"%s" is told who reads it', (words) => {
    expect(after([words]).texts.at(-1)).toBe(content.phrases.botToo.en);
  });

  it('"wyt ti yna" is told it in Welsh', () => {
    expect(after(['wyt ti yna?']).texts.at(-1)).toBe(content.phrases.botToo.cy);
  });
});

describe('in short', () => {
  it.each(['and sat?', 'sun?', 'open sat'])('"%s" after an answer is a day', (words) => {
    expect(after(['wheres the tip', words]).texts.join()).toContain('open every day, 9am to 5pm');
  });

  it.each(['my sons school closed?', 'our school shut today'])('"%s" is of this day', (words) => {
    expect(after([words]).texts.join()).toContain('which schools are closed');
  });

  it.each(['tomorrow', 'yfory'])('"%s" is not what a call is about', (words) => {
    const talk = after(['can you ring me', '07700 900982', words]);
    expect(talk.asked).toBe('topic');

    talk.says('my rent');
    expect(talk.state.open?.answers).toContainEqual(['topic', 'my rent']);
  });

  it('whoever asked for a person, and tells for whom, keeps the ways to one', () => {
    const talk = after(['i want to speak to someone about my mums care', 'shes 84']);

    expect(talk.options).toEqual(['form:call-back', 'form:write-back']);
    expect(talk.state.speakingFor).toBeDefined();
  });
});

describe('what was told before it', () => {
  it.each(['14', 'no. 14', "it's 14"])('"%s" after a postcode is the number of the home', (words) => {
    const talk = after(['NM4 2QP', words]);
    expect(talk.texts).toEqual([content.phrases.chatHome.en]);

    talk.says('missed bin');
    expect(talk.asked).toBe('bins');
  });

  it('in Welsh as well, and a number of the list is still that', () => {
    const talk = after(['NM4 2QP', 'rhif 14', 'bin heb ei gasglu'], { locale: 'cy' });
    expect(talk.asked).toBe('bins');

    expect(after(['NM4 2QP', '2']).state.open?.dialog).toBe('report-missed-bin');
  });

  it('a street that comes before its question is not asked for again', () => {
    const talk = after(['street light flickering outside my house', 'elm road']);
    expect(talk.asked).toBe('danger');

    talk.says('no');
    expect(talk.state.open?.answers).toContainEqual(['where', 'elm road']);
  });

  it('a street after an answer is first of what that was about', () => {
    expect(after(['found a dead fox on the road', 'station road']).options[0]).toBe('faq:dead-animal');
  });

  it.each(['what do i need to do', 'ok what next', 'what now'])('"%s" is of the last answer', (words) => {
    expect(after(['my mum died last week', words]).texts.join()).toContain('/registrars/deaths');
  });

  it('"beth nesaf" is of it too', () => {
    expect(after(['bathodyn glas', 'beth nesaf']).texts.join()).toContain('/parking/blue-badge');
  });

  it('"what do i do" after a danger is not', () => {
    const talk = after(['blue badge', 'i can smell gas', 'what do i do now']);

    expect(talk.texts.join()).not.toContain('/parking/blue-badge');
  });
});

describe('said otherwise', () => {
  it.each(['thank you that helped', 'that really helped'])('"%s" is a kind word', (words) => {
    expect(after([words]).texts.at(-1)).toBe(content.phrases.thanks.en);
  });

  it.each(['speak welsh?', 'do you speak welsh'])('"%s" is answered in Welsh', (words) => {
    expect(after([words]).state.language).toBe('cy');
  });

  it.each(CHANNELS)('"yo" is a greeting on %s', (channel) => {
    expect(after(['yo'], { channel }).options).toContain('faq:bin-days');
  });

  it('"i wish to know about my refuse collection" is of bins', () => {
    expect(after(['i wish to know about my refuse collection']).options[0]).toBe('faq:bin-days');
  });
});

describe('where a danger is asked about first', () => {
  it.each(['since yday', 'since yesterday', 'for 3 days now'])(
    '"%s" is asked about once more, and then taken for one',
    (words) => {
      const talk = after(['no heating', words]);
      expect(talk.last.status).toBe('asked-again');
      expect(talk.asked).toBe('danger');

      talk.says(words);
      expect(talk.last.status).toBe('emergency');
    },
  );

  it.each(CHANNELS)('"ers ddoe" is, too, on %s', (channel) => {
    expect(after(['dim gwres', 'ers ddoe'], { channel }).last.status).toBe('asked-again');
  });
});

describe('whoever is at a loss', () => {
  it('"i dont know my postcode" is told where it stands', () => {
    expect(after(['missed bin', 'i dont know my postcode']).texts.join()).toContain('It is in every letter');
  });

  it.each(['i cant read', 'sorry i cant read very well', 'my husband cant read'])(
    '"%s" is told of a person',
    (words) => {
      expect(after([words]).options).toEqual(['command:person', 'form:call-back']);
    },
  );

  it('"alla i ddim darllen" is, too', () => {
    expect(after(['alla i ddim darllen']).options).toEqual(['command:person', 'form:call-back']);
  });

  it('"is this the council" is told who reads it', () => {
    expect(after(['is this the council']).texts.at(-1)).toBe(content.phrases.botToo.en);
  });
});
