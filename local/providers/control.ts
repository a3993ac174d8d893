// `/local/providers/…`: what a phone page and the tests ask of the simulators. For this machine's own pages alone.
import * as z from 'zod/mini';
import type { Act } from '../phones/wire.ts';
import type { Photos } from './photos.ts';
import type { Simulator } from './simulator.ts';

export type ControlCall = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
};
export type ControlAnswer = {
  readonly status: number;
  /** JSON, unless it is bytes. */
  readonly body: unknown;
  readonly contentType?: string;
};
export type Control = (call: ControlCall) => Promise<ControlAnswer>;

/** A page waits this long for something new. */
const WAIT_MS = 20_000;
const text = z.string().check(z.minLength(1), z.maxLength(10_000));
const id = z.string().check(z.maxLength(200));
const ActBody = z.discriminatedUnion('act', [
  z.object({ act: z.literal('text'), text, network: z.optional(z.string()) }),
  z.object({ act: z.literal('tap'), bubble: id, choice: z.number() }),
  z.object({
    act: z.literal('photo'),
    contentType: z.enum(['image/jpeg', 'image/png']),
    // The phone makes a picture smaller than any provider's limit.
    base64: z.string().check(z.maxLength(6_600_000)),
    caption: z.optional(text),
  }),
  z.object({
    act: z.literal('place'),
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    name: z.optional(text),
    address: z.optional(text),
  }),
  z.object({ act: z.literal('edit'), bubble: id, text }),
  z.object({ act: z.literal('react'), bubble: id, emoji: z.string().check(z.maxLength(20)) }),
  z.object({ act: z.literal('read') }),
  z.object({ act: z.literal('start') }),
]);
const FaultsBody = z.object({ on: z.array(z.string()).check(z.maxLength(20)) });

export const newControl =
  (
    simulators: readonly Simulator[],
    photos: Photos,
    urls: Readonly<Record<string, string>>,
    /** Of what has no phones, by its name. */
    others: Readonly<Record<string, Control>> = {},
  ): Control =>
  async (call) => {
    const { method, path, query, body } = call;
    const [first, second, person, what] = path.replace(/^\/local\/providers\/?/, '').split('/');
    if (method === 'GET' && (first === undefined || first === ''))
      return {
        status: 200,
        body: simulators.map(({ channel }) => ({ channel, path: `/phone/${channel}` })),
      };
    // For tests and curl: to send what Porth does not, or not yet.
    if (method === 'GET' && first === 'apis') return { status: 200, body: { urls } };
    if (method === 'GET' && first === 'photos') {
      const photo = photos.find(second ?? '');
      if (photo !== undefined) return { status: 200, body: photo.bytes, contentType: photo.contentType };
    }
    const other = others[first ?? ''];
    if (other !== undefined) return other(call);
    const simulator = simulators.find(({ channel }) => channel === first);
    // A test of many conversations needs as many people.
    if (method === 'POST' && second === 'phones' && person !== undefined && what === undefined) {
      const joined = simulator?.join(person);
      return joined === undefined
        ? { status: 404, body: { error: 'Nobody of that name can have such a phone.' } }
        : { status: 200, body: { ...joined.state(), account: joined.account } };
    }
    const phone = simulator?.phones.find(({ account }) => second === 'phones' && account.id === person);
    if (simulator === undefined || phone === undefined)
      return { status: 404, body: { error: 'There is no such phone.' } };
    if (method === 'GET' && what === undefined) {
      const after = query.get('after');
      if (after !== null) await phone.changed(Number(after), WAIT_MS);
      return { status: 200, body: phone.state() };
    }
    if (method === 'POST' && what === 'acts') {
      const act = ActBody.safeParse(jsonOf(body));
      if (!act.success) return { status: 400, body: { error: 'That is nothing a phone can do.' } };
      const whyNot = simulator.act(phone, act.data satisfies Act);
      return whyNot === undefined
        ? { status: 200, body: phone.state() }
        : { status: 409, body: { error: whyNot } };
    }
    if (method === 'POST' && what === 'faults') {
      const faults = FaultsBody.safeParse(jsonOf(body));
      if (!faults.success) return { status: 400, body: { error: 'Send {"on": ["late"]}.' } };
      phone.setFaults(faults.data.on);
      return { status: 200, body: phone.state() };
    }
    return { status: 405, body: { error: 'A phone does not take that.' } };
  };

const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
