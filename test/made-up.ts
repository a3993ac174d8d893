// Made-up input for tests: fast-check, with one seed in every run, so that a red build means a changed program. FUZZ_SEED gives another.
import fc from 'fast-check';

const SEED = 20_261_128;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FUZZ_SEED'] ?? SEED) });

export { default as fc } from 'fast-check';
