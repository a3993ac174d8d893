// What the street problems are called in another system, by its service code or the name of its service: what another council changes.
import type { StreetKind } from '../bot/services/street-reports.ts';

export const open311Services: Readonly<Record<StreetKind, string>> = {
  pothole: 'POTHOLE',
  'fly-tip': 'FLYTIP',
  'street-light': 'STREETLIGHT',
  'dog-fouling': 'DOGFOULING',
  'abandoned-vehicle': 'ABANDONEDVEHICLE',
};
