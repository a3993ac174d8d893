// The night on the start page: what is running, who has it and how long there is, the phones of those on call, and the record of each.
import type { RunningShown, TheirPhone, Watched } from './incidents-side.ts';

/** Told to the window when the clock was moved on. */
export const CLOCK_MOVED = 'porth-clock-moved';
/** What comes of it takes a moment. */
const SOON_MS = 1_500;

export const incidentControls = (): HTMLElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Incidents and who is on call';
  const hint = document.createElement('p');
  hint.textContent =
    'Tell of a danger on one phone, such as “water coming thru the light”, and move the clock on. On the phone of whoever is paged, open the link, or reply with the number and OK, WAY, SAFE or CANT.';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Look again';
  const lists = document.createElement('div');
  details.append(summary, hint, again, lists);
  const show = () => void shown(lists);
  again.addEventListener('click', show);
  details.addEventListener('toggle', () => {
    if (details.open) show();
  });
  window.addEventListener(CLOCK_MOVED, () => {
    if (!details.open) return;
    show();
    setTimeout(show, SOON_MS);
  });
  return details;
};

const shown = async (lists: HTMLElement): Promise<void> => {
  const { running, onCall } = (await (await fetch('/local/incidents/running')).json()) as Watched;
  lists.replaceChildren(
    titled('Running', running.length === 0 ? words('Nothing is running.') : listOf(running.map(rowOf))),
    titled(
      'On call now',
      listOf(onCall.map(({ team, people }) => [`${team}: `, ...between(people.map(linkToPhone))])),
    ),
  );
};

const rowOf = (row: RunningShown): readonly (Node | string)[] => {
  const since = new Date(row.since).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
  const has = row.who === undefined ? row.standing : `${row.who}, ${row.standing}`;
  return [
    link(row.record, `Record of ${row.reference}`),
    `: ${row.what}, told ${since}, code ${row.code}. `,
    strong(`${has}.`),
    ...(row.paged.length === 0
      ? [' Nobody was paged.']
      : [' Paged: ', ...between(row.paged.map(linkToPhone)), '.']),
    listOf(row.clocks.map((each) => [each])),
  ];
};

const linkToPhone = ({ name, phone }: TheirPhone): HTMLAnchorElement => link(phone, name);

const link = (href: string, text: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  // The start page stays, to move its clock on.
  made.target = '_blank';
  return made;
};

const strong = (text: string): HTMLElement => {
  const made = document.createElement('strong');
  made.textContent = text;
  return made;
};

const words = (text: string): HTMLElement => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};

const titled = (title: string, content: HTMLElement): HTMLElement => {
  const section = document.createElement('section');
  section.append(strong(title), content);
  return section;
};

const listOf = (rows: readonly (readonly (Node | string)[])[]): HTMLElement => {
  const list = document.createElement('ul');
  for (const row of rows) {
    const line = document.createElement('li');
    line.append(...row);
    list.append(line);
  }
  return list;
};

const between = (nodes: readonly Node[]): readonly (Node | string)[] =>
  nodes.flatMap((each, index) => (index === 0 ? [each] : [', ', each]));
