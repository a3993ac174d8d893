// The streets of Northmoor, which is invented: where they run, and whose they are. A few belong to others, so that this can be tried.
import type { Owner, Street } from '../bot/services/streets.ts';

const street = (
  name: string,
  owner: Owner,
  ...along: readonly (readonly [latitude: number, longitude: number])[]
): Street => ({ name, owner, along: along.map(([latitude, longitude]) => ({ latitude, longitude })) });

export const streets = (): readonly Street[] => [
  street('High Street', 'council', [53.7996, -1.5491], [53.8004, -1.5471], [53.801, -1.545]),
  street('Market Street', 'council', [53.7996, -1.5491], [53.7985, -1.5506]),
  street('Station Road', 'council', [53.7985, -1.5506], [53.797, -1.551], [53.7955, -1.5512]),
  street('Mill Lane', 'council', [53.803, -1.56], [53.8045, -1.562], [53.806, -1.563]),
  street('Harbour Row', 'council', [53.794, -1.541], [53.7944, -1.5385]),
  street('Oak Avenue', 'council', [53.806, -1.54], [53.8075, -1.54], [53.809, -1.5398]),
  street('Chapel Close', 'council', [53.802, -1.536], [53.8026, -1.5352]),
  street('Ffordd yr Eglwys', 'council', [53.788, -1.56], [53.7885, -1.5575]),
  street('Elm Road', 'council', [53.809, -1.552], [53.8095, -1.5495], [53.8098, -1.547]),
  street('Bridge Street', 'council', [53.792, -1.53], [53.7931, -1.5312]),
  street('Moor Road', 'council', [53.82, -1.575], [53.8212, -1.5765]),
  street('Fell Way', 'county', [53.83, -1.58], [53.8315, -1.5815], [53.833, -1.583]),
  street('Rowan Court', 'housing', [53.785, -1.545], [53.7855, -1.5442]),
  street('Elm Court', 'private', [53.8102, -1.551], [53.8108, -1.5505]),
  street(
    'A12',
    'national-highways',
    [53.77, -1.6],
    [53.7708, -1.5975],
    [53.7716, -1.595],
    [53.7724, -1.5925],
  ),
];
