// A request of somebody who has signed in, and what each may do.
import type { Handle, HttpRequest, HttpResponse, Params } from '../http.ts';
import { HttpError } from '../http.ts';
import type { SignIn } from './sign-in.ts';
import type { Who } from './who.ts';

export type As = (who: Who, request: HttpRequest, params: Params) => Promise<HttpResponse>;

export const as =
  (signIn: SignIn) =>
  (handle: As): Handle =>
  async (request, params) =>
    handle(await signIn(request), request, params);

/** @throws HttpError 403 @param why a sentence that the page may show */
export const supervisor = ({ role }: Who, why: string): void => {
  if (role !== 'supervisor') throw new HttpError(403, 'SupervisorOnly', why);
};

export const NO_CONTENT: HttpResponse = { statusCode: 204, headers: { 'cache-control': 'no-store' } };
