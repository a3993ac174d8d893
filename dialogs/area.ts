// Where the council's area ends, and whose begins there. Northmoor is invented; so are its neighbours and their borders.
import type { Area } from '../bot/fields/area.ts';
import type { Ring } from '../bot/services/places.ts';

const box = (south: number, west: number, north: number, east: number): Ring => [
  { latitude: south, longitude: west },
  { latitude: south, longitude: east },
  { latitude: north, longitude: east },
  { latitude: north, longitude: west },
];

export const area: Area = {
  name: { en: 'Northmoor', cy: 'Northmoor' },
  border: box(53.75, -1.63, 53.85, -1.47),
  neighbours: [
    {
      name: { en: 'Eastmoor District Council', cy: 'Cyngor Dosbarth Eastmoor' },
      border: box(53.72, -1.47, 53.88, -1.3),
    },
    {
      name: { en: 'Westmoor City Council', cy: 'Cyngor Dinas Westmoor' },
      border: box(53.72, -1.8, 53.88, -1.63),
    },
  ],
};
