// What not every invocation needs is loaded at its first use: its file is not read at a cold start.
import { once } from './once.ts';

type Call = (...given: never[]) => Promise<unknown>;

/** A function whose implementation is loaded when it is first called. */
export const lazyCall = <F extends Call>(load: () => Promise<F>): F => {
  const loaded = once(load);
  return (async (...given: Parameters<F>) => (await loaded())(...given)) as F;
};

/** A port, all of whose methods are asynchronous, loaded when one is first called. */
export const lazyPort = <P extends Readonly<Record<keyof P, Call>>>(
  load: () => Promise<P>,
  methods: readonly (keyof P & string)[],
): P => {
  const loaded = once(load);
  const entries = methods.map(
    (name) => [name, async (...given: never[]) => (await loaded())[name](...given)] as const,
  );
  return Object.fromEntries(entries) as P;
};
