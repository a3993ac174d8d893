// Starts the desk: its settings, who is at it, and the page.
import { render } from 'preact';
import { readSettings } from './api.ts';
import { App } from './app.tsx';
import { sessionOf } from './session.ts';

const AGAIN_MS = 3_000;

const start = async (): Promise<void> => {
  const root = document.getElementById('desk');
  if (root === null) return;
  for (;;) {
    const got = await readSettings();
    if (got.kind === 'ok') {
      const session = sessionOf(got.value);
      render(<App settings={got.value} session={session} />, root);
      await session.start();
      return;
    }
    render(
      <main class="alone">
        <h1>Desk</h1>
        <p role="status">The desk cannot be reached. Trying again…</p>
      </main>,
      root,
    );
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
};

void start();
