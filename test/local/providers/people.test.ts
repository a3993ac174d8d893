// More people than everybody knows: each that joins has a phone, and an account that no other has.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PHONE_CHANNELS } from '../../../local/phones/wire.ts';
import { another, PEOPLE, type Account } from '../../../local/providers/people.ts';
import { laptop, type Laptop } from './laptop.ts';

let here: Laptop;
beforeEach(async () => {
  here = await laptop();
});
afterEach(() => here.close());

const join = (path: string) => here.control('POST', path);
const namesOf = ({ psid, number, scopedId }: Account) =>
  [psid, number, scopedId].filter((each) => each !== undefined);

describe.each(PHONE_CHANNELS)('somebody more on %s', (channel) => {
  it('has a phone that works', async () => {
    expect((await join(`${channel}/phones/kit`)).status).toBe(200);

    await here.phone(channel, 'kit').does({ act: 'text', text: 'hello from kit' });

    await here.comes(channel === 'sms' ? 'hello+from+kit' : 'hello from kit');
    expect(await here.phone(channel, 'sam').bubbles()).toEqual([]);
  });

  it('joins once', async () => {
    await join(`${channel}/phones/kit`);
    await here.phone(channel, 'kit').faults('late');

    expect((await join(`${channel}/phones/kit`)).body.on).toEqual(['late']);
    expect((await join(`${channel}/phones/sam`)).body.person.name).toBe('Sam Example');
  });

  it('needs a name that an address can hold', async () => {
    expect((await join(`${channel}/phones/Kit%20`)).status).toBe(404);
    expect((await join(`${channel}/phones/`)).status).toBe(404);
  });

  it('has an account of their own, up to the last number', () => {
    const others = Array.from({ length: 900 }, (_, count) => another(channel, `p${count}`, count));
    const there = others.filter((each) => each !== undefined);
    const names = [...PEOPLE[channel], ...there].flatMap(namesOf);

    expect(there.length).toBe(700);
    expect(new Set(names).size).toBe(names.length);
    for (const { number } of there) expect(number ?? '447700900999').toMatch(/^447700900\d{3}$/);
  });
});
