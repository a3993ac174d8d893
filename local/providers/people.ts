// Who holds the simulated phones. All invented: the numbers are Ofcom's for drama, the ids no provider gave out.
import { rota } from '../../dialogs/rota.ts';
import type { Person, PhoneChannel } from '../phones/wire.ts';

/** What a provider knows a person by. */
export type Account = Person & {
  /** Messenger's page-scoped id. */
  readonly psid?: string;
  /** E.164 without its plus, as WhatsApp writes it. */
  readonly number?: string;
  /** WhatsApp's business-scoped id. */
  readonly scopedId?: string;
  readonly username?: string;
};

export const PEOPLE: Readonly<Record<PhoneChannel, readonly Account[]>> = {
  messenger: [
    { id: 'sam', name: 'Sam Example', note: 'a person on Facebook', psid: '24680135791357913' },
    { id: 'nia', name: 'Nia Enghraifft', note: 'writes in Welsh', psid: '24680135791357921' },
    { id: 'lee', name: 'Lee Sample', note: 'another person', psid: '24680135791357938' },
  ],
  whatsapp: [
    {
      id: 'sam',
      name: 'Sam Example',
      note: '+44 7700 900123',
      number: '447700900123',
      scopedId: 'GB.1349120865530274191',
    },
    {
      id: 'nia',
      name: 'Nia Enghraifft',
      note: '+44 7700 900124, writes in Welsh',
      number: '447700900124',
      scopedId: 'GB.1349120865530274207',
    },
    {
      id: 'alex',
      name: 'Alex',
      note: 'has a username, and hides the number',
      scopedId: 'GB.1349120865530274233',
      username: 'alex.r',
    },
  ],
  sms: [
    { id: 'sam', name: 'Sam Example', note: '+44 7700 900123', number: '447700900123' },
    { id: 'nia', name: 'Nia Enghraifft', note: '+44 7700 900124, writes in Welsh', number: '447700900124' },
    { id: 'joe', name: 'Joe Sample', note: '+44 7700 900125, has an old phone', number: '447700900125' },
    ...onCall(),
  ],
};

/** Everybody on a rota has a phone for texts here, under the name that the rota has for them. */
function onCall(): readonly Account[] {
  return Object.entries(rota.people).map(([id, { name, phone }]) => {
    const number = phone.replace(/\s/g, '').replace(/^0/, '44');
    return { id, name, note: `+44 ${phone.slice(1)}, on call`, number };
  });
}

/** One more whom anybody may invent, by a name that an address can hold. Undefined: no such name, or too many. */
export const another = (channel: PhoneChannel, id: string, count: number): Account | undefined => {
  if (!/^[a-z\d-]{1,60}$/.test(id) || count >= OTHERS_MAX) return undefined;
  const place = String(count).padStart(3, '0');
  const person = { id, name: `Somebody ${count + 1}`, note: 'invented for a test' };
  if (channel === 'messenger') return { ...person, psid: `24680135791358${place}` };
  const number = `447700900${String(FIRST_OTHER + count)}`;
  return channel === 'sms'
    ? { ...person, number }
    : { ...person, number, scopedId: `GB.1349120865530275${place}` };
};
/** Ofcom's numbers for drama end with 999, and those before are taken by the others. */
const FIRST_OTHER = 200;
const OTHERS_MAX = 700;
