// Find bin days, node by node: postcode, home, dates; nothing is sent. Northmoor is looked up in as the worker does.
import { describe, expect, it } from 'vitest';
import { findBinDaysInBoth } from '../../dialogs/forms/find-bin-days.cy.ts';
import { council } from '../../dialogs/council.ts';
import { render } from '../../bot/channels/sms/render.ts';
import { northmoor } from '../../local/northmoor.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const ELM_ROAD = 'NM4 2QP';
const MILL_LANE = 'NM2 3DL';
const homeOf = (postcode: string, line: string): string =>
  northmoor()
    .find((street) => street.postcode === postcode)
    ?.homes.find((home) => home.line === line)?.uprn ?? '';
const search = (...replies: readonly string[]) => talk('find-bin-days', ...replies);
const told = (talking: Conversation) =>
  talking.last.status === 'told'
    ? /for (.*):|day for ([^.]*)\./.exec(talking.texts.join())?.slice(1).join('')
    : undefined;

describe('each answer', () => {
  it('leads on', () => {
    expect(search().asked).toBe('postcode');
    expect(search(MILL_LANE).asked).toBe('address');
    expect(search(ELM_ROAD).asked).toBe('house');
    expect(search(ELM_ROAD, 'skip').asked).toBe('address');
    expect(search(ELM_ROAD, 'Elm House').asked).toBe('address');
    expect(search(ELM_ROAD, '14').last.status).toBe('told');
    expect(search(MILL_LANE, '2').last.status).toBe('told');
  });

  it('lists every home of a short street, and "not in the list"', () => {
    expect(search(MILL_LANE).options).toHaveLength(6);
    expect(search(MILL_LANE).options.at(-1)).toBe('none');
  });

  it('lists those that a number or a name fits, and all of them when it is skipped', () => {
    expect(search(ELM_ROAD).options).toEqual([]);
    expect(search(ELM_ROAD, 'Elm House').options).toEqual([
      homeOf(ELM_ROAD, 'Flat 1, Elm House, Elm Road'),
      homeOf(ELM_ROAD, 'Flat 2, Elm House, Elm Road'),
      'none',
    ]);
    expect(search(ELM_ROAD, 'skip').options).toHaveLength(13);
  });

  it.each([
    [[ELM_ROAD, '14'], '14 Elm Road'],
    [[ELM_ROAD, 'number 20'], '20 Elm Road'],
    [[ELM_ROAD, 'flat 2'], 'Flat 2, Elm House, Elm Road'],
    [[ELM_ROAD, 'Elm House', '1'], 'Flat 1, Elm House, Elm Road'],
    [[ELM_ROAD, 'skip', '11'], 'Flat 1, Elm House, Elm Road'],
    [['my postcode is nm2 3dl', 'rose cotage'], 'Rose Cottage, Mill Lane'],
    [[MILL_LANE, '2a'], '2A Mill Lane'],
    [[MILL_LANE, '5'], '4 Mill Lane'],
    [['NM5 6TU', '7'], 'Flat 7, 14 Rowan Court'],
  ])('%j leads to %s', (replies, home) => {
    expect(told(search(...replies))).toBe(home);
  });

  it('is taken by tap', () => {
    const talking = search(MILL_LANE);

    talking.taps(homeOf(MILL_LANE, 'The Old Mill, Mill Lane'));

    expect(told(talking)).toBe('The Old Mill, Mill Lane');
  });
});

describe('the end', () => {
  it('tells the next dates, sends nothing, and leaves nothing open', () => {
    const talking = search(ELM_ROAD, '14');

    expect(talking.texts.join()).toContain('Friday 25 September: ');
    expect(talking.texts.join()).toContain('Put bins out by 6am');
    expect(talking.effects).toEqual([]);
    expect(talking.state.open).toBeUndefined();
  });

  it('is a person when the address is not in the list', () => {
    const talking = search(MILL_LANE, 'not in the list');

    expect(talking.last.status).toBe('person');
    expect(talking.texts.join()).toContain(council.phone);
  });

  it('is where to ask when the home is on no round', () => {
    expect(search('NM1 1AA', '3').texts.join()).toContain('I have no bin day for Flat 3');
  });
});

describe('a slip', () => {
  it('in the postcode, at which there is no home, asks for it again', () => {
    const talking = search('NM9 9ZZ');

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'postcode']);
    expect(talking.texts.join()).toContain("I can't find any homes at NM9 9ZZ.");
    talking.says(MILL_LANE);
    expect(talking.asked).toBe('address');
  });

  it('in the number, which no home has, asks for it again', () => {
    const talking = search(ELM_ROAD, '15');

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'house']);
  });

  it('is put right by going back or changing, and looked up anew', () => {
    expect(told(search(ELM_ROAD, 'back', MILL_LANE, '2'))).toBe('2 Mill Lane');
    expect(told(search(ELM_ROAD, 'change postcode', MILL_LANE, '2'))).toBe('2 Mill Lane');
    expect(search(ELM_ROAD, 'Elm House', 'change postcode', MILL_LANE).options).toHaveLength(6);
  });

  it('of a house number does not follow to a street that has it not', () => {
    expect(search(ELM_ROAD, 'Elm House', 'change postcode', 'NM3 1FG').asked).toBe('house');
  });
});

describe('a question of their own', () => {
  it.each([[[]], [[ELM_ROAD]], [[MILL_LANE]]])('after %j is answered, and ours asked again', (replies) => {
    const talking = search(...replies);
    const { asked, options } = talking;

    talking.says('library hours');

    expect(talking.texts[0]).toContain('/libraries');
    expect(talking.asked).toBe(asked);
    expect(talking.options).toEqual(options);
  });
});

describe('in Welsh', () => {
  it('it is asked and told from the first word to the last', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.opens('find-bin-days');
    for (const reply of [ELM_ROAD, 'Elm House', '2']) talking.says(reply);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain('Dydd Gwener 25 Medi');
    expect(talking.turns.flatMap(({ activities }) => activities.map(({ locale }) => locale))).not.toContain(
      'en-GB',
    );
  });

  it('the list ends with words of its own, and "not there" is understood', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.opens('find-bin-days');
    talking.says(MILL_LANE);

    const [shown] = talking.last.activities.slice(-1);
    expect(shown?.suggestedActions?.actions.at(-1)?.title).toBe('Nid yw fy nghyfeiriad yn y rhestr');
    talking.says('ddim yn y rhestr');
    expect(talking.last.status).toBe('person');
  });

  it('has words that are its own for every question', () => {
    for (const { words } of findBinDaysInBoth.questions) expect(words.cy.ask).not.toBe(words.en.ask);
  });
});

describe('its state', () => {
  it('half-way, with 14 addresses, is under 2 kB', () => {
    const talking = search('NM3 1FG', 'skip');

    expect(talking.options).toHaveLength(15);
    expect(JSON.stringify(talking.state).length).toBeLessThan(2_000);
  });
});

describe('by text, as docs/tone.md says', () => {
  it.each([
    [ELM_ROAD, '14', 2],
    [MILL_LANE, '2', 2],
    [ELM_ROAD, 'flat 2', 3],
  ])('the days of a home at %s, %s, take %i messages at most', (postcode, home, most) => {
    const talking = conversation({ channel: 'sms' });
    talking.opens('find-bin-days');
    talking.says(postcode);
    talking.says(home);
    const parts = talking.last.activities.flatMap(render).map((message) => message.parts);

    expect(talking.last.status).toBe('told');
    expect(parts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(most);
  });
});
