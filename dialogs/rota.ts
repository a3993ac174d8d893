// Who is on call, week by week. What a duty manager changes: names, numbers, the order, swaps. docs/how-to/change-the-rota.md says how.
import type { Rota } from '../bot/incidents/rota.ts';

/** All invented: the numbers are Ofcom's for drama. */
export const rota: Rota = {
  timeZone: 'Europe/London',
  people: {
    amira: { name: 'Amira Shah', phone: '07700 900160' },
    ben: { name: 'Ben Carter', phone: '07700 900161' },
    carys: { name: 'Carys Owen', phone: '07700 900162' },
    dewi: { name: 'Dewi Hughes', phone: '07700 900163' },
    ewa: { name: 'Ewa Nowak', phone: '07700 900164' },
    farah: { name: 'Farah Malik', phone: '07700 900165' },
    gareth: { name: 'Gareth Lloyd', phone: '07700 900166' },
    hanna: { name: 'Hanna Brook', phone: '07700 900167' },
    idris: { name: 'Idris Cole', phone: '07700 900168' },
    joan: { name: 'Joan Bell', phone: '07700 900169' },
    kemi: { name: 'Kemi Ade', phone: '07700 900170' },
    lowri: { name: 'Lowri Price', phone: '07700 900171' },
    mark: { name: 'Mark Tan', phone: '07700 900172' },
    nadia: { name: 'Nadia Rees', phone: '07700 900173' },
    'control-room': { name: 'Control room', phone: '07700 900190' },
  },
  teams: {
    housing: {
      name: { en: 'Housing repairs', cy: 'Atgyweiriadau tai' },
      handOver: '08:30',
      rounds: [
        {
          from: '2026-08-31',
          weeks: 70,
          first: ['amira', 'ben', 'carys', 'dewi'],
          second: ['ben', 'carys', 'dewi', 'amira'],
          'duty-manager': ['nadia', 'mark', 'lowri'],
        },
      ],
      exceptions: [
        { from: '2026-12-24T08:30', until: '2026-12-26T08:30', role: 'first', who: 'ewa' },
        { from: '2026-12-31T08:30', until: '2027-01-02T08:30', role: 'second', who: 'ewa' },
      ],
    },
    highways: {
      name: { en: 'Highways', cy: 'Priffyrdd' },
      handOver: '07:00',
      rounds: [
        {
          from: '2026-08-31',
          weeks: 70,
          first: ['farah', 'gareth', 'hanna'],
          second: ['gareth', 'hanna', 'farah'],
          'duty-manager': ['nadia', 'mark', 'lowri'],
        },
      ],
      exceptions: [],
    },
    'social-care': {
      name: { en: 'Social care emergency duty team', cy: 'Tîm dyletswydd argyfwng gofal cymdeithasol' },
      handOver: '17:00',
      rounds: [
        {
          from: '2026-08-31',
          weeks: 70,
          first: ['idris', 'joan', 'kemi'],
          second: ['joan', 'kemi', 'idris'],
          'duty-manager': ['lowri', 'nadia', 'mark'],
        },
      ],
      exceptions: [],
    },
  },
  otherwise: 'control-room',
  // Teams of the triage without a rota of their own. What is nobody's goes to the duty manager, and to the control room after them.
  covers: { 'duty-team': 'social-care', homeless: 'social-care', cleansing: 'highways' },
  managers: 'housing',
};
