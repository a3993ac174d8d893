// The council's side on the start page: what people sent, where it stands, and a way to change that, so that the news can be seen to come.

type Row = {
  readonly id: string;
  readonly what: string;
  readonly status: string;
  /** Where its card is, if a person is to see to it. */
  readonly card?: string;
  readonly change: (status: string, note: string) => Promise<void>;
};

export const councilControls = (): HTMLElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'The council’s side';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Look again';
  const lists = document.createElement('div');
  const hint = document.createElement('p');
  hint.textContent =
    'Change where a request stands, and whoever sent it is told: at once, or at 8 in the morning from 8pm on. Of the other system Porth asks every half hour: move its clock on.';
  details.append(summary, hint, again, lists);
  const show = () => void shown(lists);
  again.addEventListener('click', show);
  details.addEventListener('toggle', () => {
    if (details.open) show();
  });
  return details;
};

const shown = async (lists: HTMLElement): Promise<void> => {
  const [cases, sent] = await Promise.all([casesNow(), open311Now()]);
  lists.replaceChildren(
    listOf('Requests', cases, CASE_STATUSES),
    ...(sent === undefined ? [] : [listOf('In the other system (Open311)', sent, THEIR_WORDS)]),
  );
};

const casesNow = async (): Promise<readonly Row[]> => {
  const found = (await (await fetch('/local/cases')).json()) as readonly {
    readonly reference: string;
    readonly transaction: string;
    readonly status: string;
    readonly card?: string;
  }[];
  return found.map(({ reference, transaction, status, card }) => ({
    id: reference,
    what: transaction,
    status,
    ...(card === undefined ? {} : { card }),
    change: (to, note) =>
      post(`/local/cases/${reference}`, { status: to, ...(note === '' ? {} : { reason: note }) }),
  }));
};

/** Undefined where none is simulated. */
const open311Now = async (): Promise<readonly Row[] | undefined> => {
  const response = await fetch('/local/open311');
  if (!response.ok) return undefined;
  const found = (await response.json()) as readonly {
    readonly id: string;
    readonly status: string;
    readonly description: string;
  }[];
  return found.map(({ id, status, description }) => ({
    id,
    what: description,
    status,
    change: (to, note) =>
      post(`/local/open311/${id}`, { status: to, ...(note === '' ? {} : { notes: note }) }),
  }));
};

const post = async (path: string, body: unknown): Promise<void> => {
  await fetch(path, { method: 'POST', body: JSON.stringify(body) });
};

const listOf = (title: string, rows: readonly Row[], words: readonly string[]): HTMLElement => {
  const section = document.createElement('section');
  const heading = document.createElement('strong');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...rows.map((row) => rowOf(row, words)));
  const none = document.createElement('p');
  none.textContent = 'There are none yet.';
  section.append(heading, rows.length === 0 ? none : list);
  return section;
};

const rowOf = ({ id, what, status, card, change }: Row, words: readonly string[]): HTMLLIElement => {
  const line = document.createElement('li');
  const select = document.createElement('select');
  select.setAttribute('aria-label', `Where ${id} stands`);
  for (const word of new Set([status, ...words])) select.append(new Option(word, word));
  select.value = status;
  const note = document.createElement('input');
  note.placeholder = 'Why, or what was done';
  note.setAttribute('aria-label', `Note on ${id}`);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Change';
  const done = document.createElement('output');
  button.addEventListener('click', () => {
    void change(select.value, note.value.trim()).then(() => (done.textContent = ' Changed.'));
  });
  const name = document.createElement(card === undefined ? 'span' : 'a');
  name.textContent = id;
  if (card !== undefined) name.setAttribute('href', card);
  line.append(name, `, ${what}: `, select, ' ', note, ' ', button, done);
  return line;
};

const CASE_STATUSES = [
  'received',
  'checked',
  'scheduled',
  'in-progress',
  'done',
  'closed-no-action',
  'cancelled',
];
const THEIR_WORDS = [
  'open',
  'investigating',
  'action_scheduled',
  'in_progress',
  'fixed',
  'closed',
  'no_further_action',
];
