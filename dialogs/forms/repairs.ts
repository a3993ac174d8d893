// What is asked of the catalogue of repairs: which job was chosen, and the lists that lead to it.
import type { Both, Language, Listed, Told } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { items, type Item, type Job } from './repair-catalogue.ts';
import { rooms } from './repair-rooms.ts';

export type Chosen = { readonly item?: string; readonly problem?: string };

/** A leaseholder's own rooms are their own to mend. */
export const roomsFor = (tenure: string): readonly Listed[] =>
  tenure === 'leaseholder' ? rooms.filter(({ shared }) => shared === true) : rooms;

export const itemsIn = (room: string): readonly Item[] =>
  (rooms.find(({ id }) => id === room)?.items ?? []).flatMap(
    (each) => items.find(({ id }) => id === each) ?? [],
  );

export const jobsOf = (item: string | undefined): readonly Job[] =>
  items.find(({ id }) => id === item)?.jobs ?? [];

/** Where only one thing goes wrong with it, nobody is asked what. */
export const jobOf = ({ item, problem }: Chosen): Job => {
  const jobs = jobsOf(item);
  return item === OTHER ? OTHER_JOB : (jobs.find(({ id }) => id === problem) ?? jobs[0] ?? NO_JOB);
};
/** What is not listed, and is told in words of their own. */
export const OTHER = 'other';
const OTHER_JOB: Job = {
  id: OTHER,
  words: { en: 'Something else', cy: 'Rhywbeth arall' },
  trade: 'general',
  within: 20,
  asked: true,
};
const NO_JOB: Job = { id: '', words: { en: '', cy: '' }, trade: 'general', within: 20 };

/** What a visit is for, such as "Toilet: the seat is broken". */
export const aboutOf = (chosen: Chosen): Both => {
  const item = items.find(({ id }) => id === chosen.item)?.words ?? { en: '', cy: '' };
  const { words } = jobOf(chosen);
  return { en: `${item.en}: ${small(words.en)}`, cy: `${item.cy}: ${small(words.cy)}` };
};
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A visit says in English what it is for: the same in Welsh, where it is one of ours. */
export const aboutIn = (about: string, language: Language): string => {
  if (language === 'en') return about;
  const chosen = items.flatMap((item) => item.jobs.map((job) => ({ item: item.id, problem: job.id })));
  const same = chosen.map(aboutOf).find(({ en }) => en === about);
  return same?.[language] ?? about;
};

/** The one room, or thing, of those listed that a message names. */
export const roomSaid = (text: string, ids: readonly string[]): string | undefined => {
  const said = allNamed(rooms, text, ids).map(({ id }) => id);
  const others = said.filter((id) => !OF_SHARED.has(id));
  // A "communal hallway" is no hall of theirs.
  if (said.includes('shared') && others.length === 0) return 'shared';
  if (isOfHeating(text, said)) return ids.find((id) => id === 'heating');
  // A cupboard under the stairs is no stairs.
  if (said.includes('loft') && said.every((id) => id === 'loft' || id === 'hall')) return 'loft';
  return said.length === 1 ? said[0] : undefined;
};
/** "Its in the back garden": a room, of all that there are, and nothing else. */
export const tellsOfRoom = (text: string): Told | undefined => {
  const id = roomSaid(
    text,
    rooms.map((each) => each.id),
  );
  const room = rooms.find((each) => each.id === id);
  return room !== undefined && isOnly(text, room.said) ? 'all' : undefined;
};
/** They name a thing, and no room: it may be in several. */
export const roomUnsaid = (text: string): Both | undefined => {
  const isNamed = items.some(({ said }) => said.test(normalise(text))) || UNDER_PIPES.test(normalise(text));
  return isNamed ? WHICH_ROOM : undefined;
};
const WHICH_ROOM: Both = {
  en: 'That may be in more than one room. Choose one.',
  cy: 'Gall hynny fod mewn mwy nag un ystafell. Dewiswch un.',
};
const OF_SHARED: ReadonlySet<string> = new Set(['shared', 'hall', 'outside', 'loft']);
/** A cooker, wherever it is named, and a radiator of the kitchen or the bathroom, are among the heating. */
const isOfHeating = (text: string, said: readonly string[]): boolean => {
  const things = allNamed(
    items,
    text,
    items.map(({ id }) => id),
  ).map(({ id }) => id);
  const [thing, ...others] = things;
  if (others.length > 0 || said.length > 1) return false;
  if (thing === 'cooker') return said.length === 0 || said[0] === 'kitchen';
  return thing === 'radiator' && (said[0] === 'kitchen' || said[0] === 'bathroom');
};
export const itemSaid = (text: string, ids: readonly string[]): string | undefined => {
  const [one, ...others] = allNamed(items, withoutUnder(text), ids);
  return others.length === 0 ? one?.id : undefined;
};

/** "The cupboard under the sink" is no sink: that says where it is. */
const withoutUnder = (text: string): string => normalise(text).replace(UNDER, ' ');
const UNDER =
  /\b(?:under|underneath|beneath|below|behind|next to|beside|o dan|dan|tu ol i) (?:(?:the|my|our|y|yr|ein) )?(?:kitchen |bathroom )?(?:sink|basin|bath|taps?|sinc|basn|fath)\b/;

/** "The tap leaks" tells of the tap, where no pipe is named: a leak is on the list as a thing of its own. */
export const itemTold = (text: string, ids: readonly string[]): string | undefined =>
  itemSaid(text, ids) ??
  (PIPES.test(normalise(text))
    ? undefined
    : itemSaid(
        text,
        ids.filter((id) => id !== 'pipe'),
      ));
/** A thing that is repaired, in whichever room, alone or with what is wrong with it: "toilet paper" and "my heating bill" are none. */
export const tellsOfItem = (text: string): Told | undefined => {
  const id = itemTold(
    text,
    items.map((each) => each.id),
  );
  const item = items.find((each) => each.id === id);
  if (item === undefined || DENIES.test(normalise(text))) return undefined;
  return FAULT.test(normalise(text)) || isOnly(text, item.said) ? 'part' : undefined;
};
const DENIES = /^(?:(?:no|sorry|its|it is) )*not\b/;
const FAULT =
  /\b(?:brok\w*|faulty|bust\w*|burst|leak\w*|drip\w*|block\w*|clog\w*|crack\w*|smash\w*|snap\w*|st(?:uck|iff)|jam\w*|loose|rott\w*|worn|damaged|fall\w*|fell|come off|off|dead|gone|missing|cold|nois\w*|flicker\w*|out of order|doesnt|does not|wont|will not|isnt|is not|not|cant|keeps|needs|torri|gollwng|diferu|blocio|cracio|rhydd|sownd|ddim|methu)\b/;
const isOnly = (text: string, said: RegExp): boolean => {
  const places = rooms.reduce(
    (left, { said: room }) => left.replaceAll(all(room), ' '),
    normalise(text).replaceAll(all(said), ' '),
  );
  return places.replace(SMALL, ' ').trim() === '';
};
const all = ({ source }: RegExp): RegExp => new RegExp(source, 'g');
const SMALL =
  /\b(?:its|it is|in|on|at|the|my|our|an?|is|one|big|small|back|front|upstairs|downstairs|main|and|please|mae|yn|yr?|fy|ein|o)\b/g;
const PIPES = /\b(?:pipes?|pipework|tank|cistern|pibell|bibell|pibellau|tanc)\b/;

/** An answer to what needs repair: a door, in a room whose list has none, is something else. */
export const itemMeant = (text: string, ids: readonly string[]): string | undefined => {
  const item = itemTold(text, ids);
  // What it is there they say in their own words.
  if (item === undefined && UNDER.test(normalise(text)))
    return (
      (UNDER_PIPES.test(normalise(text)) ? ids.find((id) => id === PIPE) : undefined) ??
      ids.find((id) => id === OTHER)
    );
  if (item !== undefined || !/\b(?:doors?|drws|ddrws|drysau)\b/.test(normalise(text))) return item;
  return ids.find((id) => id === 'door') ?? ids.find((id) => id === OTHER);
};

/** What stands under a sink and may leak has the job of a pipe. */
const UNDER_PIPES = /\b(?:(?:u|you|s) ?bend|trap|waste|drip\w*|diferu)\b/;
const PIPE = 'pipe';

const allNamed = <T extends { readonly id: string; readonly said: RegExp }>(
  all: readonly T[],
  text: string,
  ids: readonly string[],
): readonly T[] => {
  const said = normalise(text);
  return all.filter((each) => ids.includes(each.id) && each.said.test(said));
};
