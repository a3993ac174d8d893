// "Log me out" and "that's not me", as people say it. A whole message must be one of them.
import type { CommandWords } from '../bot/content.ts';

export const leavingCommands: Pick<CommandWords, 'logOut' | 'notMine'> = {
  logOut: {
    en: [
      'log me out',
      'log out',
      'logout',
      'log off',
      'sign out',
      'sign me out',
      'forget me',
      'forget who i am',
      'forget my details',
    ],
    cy: ['allgofnodi', 'allgofnodwch fi', 'anghofiwch fi', 'anghofiwch pwy ydw i'],
  },
  notMine: {
    en: [
      "this isn't my phone",
      'this is not my phone',
      "it's not my phone",
      'not my phone',
      "this isn't my number",
      'this is not my number',
      'not my number',
      "that's not me",
      'that is not me',
      "this isn't me",
      'this is not me',
      "it's not me",
      'wrong number',
      'you have the wrong number',
      "you've got the wrong number",
      'wrong person',
      'you have the wrong person',
      "you've got the wrong person",
    ],
    cy: [
      'nid fy ffôn i yw hwn',
      'nid fy ffôn i ydy hwn',
      'nid fy rhif i yw hwn',
      'nid fi yw hwn',
      'nid fi yw hwnna',
      'nid fi ydy hwn',
      'rhif anghywir',
      'person anghywir',
      'mae gennych y rhif anghywir',
      "mae'r rhif anghywir gennych",
    ],
  },
};
