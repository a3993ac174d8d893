// Finishes a form in pure turns: look-ups are answered from Northmoor, and the submission comes back with a reference.
import type { Answers, DialogState, Effect, Event, Json, Turned } from '../../bot/model.ts';
import { heed } from '../../bot/heed.ts';
import { turn } from '../../bot/turn.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { foundInNorthmoor } from '../../test/in-memory.ts';
import type { Path } from './form-path.ts';

export type Finished = {
  readonly messages: number;
  readonly characters: number;
  /** Of the state in bytes of JSON: when half of the messages are there, and the largest while the form is open. */
  readonly halfWayBytes: number;
  readonly stateBytes: number;
  /** Each turn, in µs: the person's own and those of results. */
  readonly turnUs: readonly number[];
};

/** @param seen is shown the state after each turn @throws when the form was not opened or is not finished at the end of the path */
export const finish = (
  form: string,
  { at, says, begins, found = {} }: Path,
  seen: (state: DialogState, now: Date) => void = () => undefined,
): Finished => {
  let state: DialogState | undefined = begins && ringing(form, at, begins);
  let now = Date.parse(at);
  let count = 0;
  const bytes: number[] = [];
  const turnUs: number[] = [];
  const take = (what: object): Turned => {
    now += 1_000;
    const time = new Date(now).toISOString();
    const event = {
      id: `e${++count}`,
      conversation: 'c',
      channel: 'webchat',
      at: time,
      receivedAt: time,
      ...what,
    };
    const began = performance.now();
    const turned = turn(state, event as Event, { content, heed, understand, now: new Date(now) });
    turnUs.push((performance.now() - began) * 1_000);
    state = turned.state;
    seen(state, new Date(now));
    if (state.open?.dialog === form) {
      bytes.push(Buffer.byteLength(JSON.stringify(state)));
    }
    return turned;
  };
  const happens = (what: object): Turned => {
    let turned = take(what);
    for (let effect = resulting(turned); effect !== undefined; effect = resulting(turned))
      turned = take({ kind: 'result', effect: effect.key, result: resultOf(effect, found) });
    return turned;
  };
  if (begins !== undefined) happens({ kind: 'timer', timer: TIMER });
  // What is only told is over before anything is said.
  let closedAt = says.length === 0 && state?.open === undefined ? -1 : undefined;
  let halfWayBytes = 0;
  for (const [index, text] of says.entries()) {
    const turned = happens({ kind: 'activity', activity: { type: 'message', text } });
    // What asks nothing is told in the turn that opens it.
    if (bytes.length === 0 && turned.status === 'told') bytes.push(Buffer.byteLength(JSON.stringify(state)));
    if (index + 1 === Math.ceil(says.length / 2)) halfWayBytes = Buffer.byteLength(JSON.stringify(state));
    // Whoever has shown who they are goes on in the form that it was for.
    if (bytes.length > 0 && state?.open?.dialog !== form) closedAt ??= index;
  }
  const left = state?.open?.asked;
  if (bytes.length === 0 || closedAt !== says.length - 1)
    throw new Error(
      `"${form}" is not finished by "${says.join('", "')}": "${left ?? whenNot(closedAt)}" is left.`,
    );
  const stateBytes = Math.max(...bytes);
  return { messages: says.length, characters: says.join('').length, halfWayBytes, stateBytes, turnUs };
};

const whenNot = (closedAt: number | undefined): string =>
  closedAt === undefined ? 'it was never opened' : 'what comes after its end';

const TIMER = 'timer';
/** Somebody who was here before, and whose timer has come. */
const ringing = (dialog: string, at: string, answers: Answers): DialogState => ({
  language: 'en',
  greetedAt: at,
  lastAt: at,
  timers: [{ id: TIMER, at, dialog, answers }],
});

const resulting = ({ effects }: Turned) =>
  effects.find((effect) => effect.kind === 'find' || effect.kind === 'submit');
const resultOf = (effect: Effect & { kind: 'find' | 'submit' }, found: Readonly<Record<string, Json>>) =>
  effect.kind === 'find'
    ? { ok: true, found: found[effect.in] ?? foundInNorthmoor(effect) }
    : { ok: true, reference: 'X-204518', ...PROOFS[effect.transaction] };
/** Whoever says who they are is believed. */
const PROOFS: Readonly<Record<string, object>> = {
  'identity.match': { proof: { level: 2, account: 'account', person: 'person' } },
  'identity.code': { proof: { level: 3, account: 'account', person: 'person' } },
};
