// The pages of the laptop's sign-in: plain HTML that works without a script.
import { createHash } from 'node:crypto';
import { council } from '../../dialogs/council.ts';
import type { HttpResponse } from '../../lambdas/http.ts';
import { errorSummary, html, page, type Html } from '../../lambdas/pages/html.ts';

const WRONG = 'Enter a username and password that were printed when Porth started';

/** @param tried the username that was not taken with its password */
export const signInPage = (action: string, tried?: string): HttpResponse => {
  const isWrong = tried !== undefined;
  return ours(isWrong ? 'Error: Sign in to the desk' : 'Sign in to the desk', [
    errorSummary('en', isWrong ? [['username', WRONG]] : []),
    html`<h1>Sign in to the desk</h1>
      <form method="post" action="${action}">
        <div class="field">
          <label for="username">Username</label>
          <input
            id="username"
            name="username"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
            value="${tried ?? ''}"
          />
        </div>
        <div class="field">
          <label for="password">Password</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </div>
        <button type="submit">Sign in</button>
      </form>`,
  ]);
};

/** Whoever comes here said so already at the desk; without a script they say it once more. @param form the provider's own, which goes by this id */
export const logOutPage = (form: string): HttpResponse =>
  ours(
    'Sign out of the desk',
    [
      html`<h1>Sign out of the desk?</h1>
        ${{ html: form }}<button type="submit" form="op.logoutForm" name="logout" value="yes">
          Sign out
        </button>`,
    ],
    "document.querySelector('button').click()",
  );

export const problemPage = (what: string): HttpResponse =>
  ours('The desk', [
    html`<h1>The desk</h1>
      <p>${what}</p>
      <p><a href="/desk">Go to the desk</a></p>`,
  ]);

const ours = (title: string, parts: readonly (Html | undefined)[], code?: string): HttpResponse =>
  page({
    language: 'en',
    council: council.name.en,
    title,
    body: html`${parts}`,
    ...(code === undefined ? {} : { script: { code, hash: hashOf(code) } }),
  });

const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;
