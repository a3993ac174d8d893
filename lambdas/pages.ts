// Mobile pages behind single-use links: `GET /l/{token}` shows, `POST /l/{token}` does, and only that uses the link up.
import type { Language, LinkPurpose } from '../bot/model.ts';
import type { Link, Links } from '../bot/services/links.ts';
import { HttpError, type HttpRequest, type HttpResponse } from './http.ts';
import { TOKEN } from './links.ts';
import { warn } from './log.ts';
import type { Asked, Council, LinkPage } from './pages/link-page.ts';

export type PagesDeps = {
  readonly links: Pick<Links, 'find'>;
  /** Each is loaded when the first link to it is opened. */
  readonly pages: Readonly<Partial<Record<LinkPurpose, () => Promise<LinkPage>>>>;
  readonly council: Council;
  /** Porth's time. */
  readonly clock: () => Date;
};

const PATH = /^\/l\/([^/]{1,100})$/;

export const pages =
  ({ links, pages: all, council, clock }: PagesDeps) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    let language = languageOf(request);
    try {
      const token = PATH.exec(request.rawPath)?.[1] ?? '';
      const link = TOKEN.test(token) ? await links.find(token) : undefined;
      if (link !== undefined) ({ language } = link);
      const { method } = request.requestContext.http;
      if (!['GET', 'HEAD', 'POST'].includes(method))
        throw new HttpError(405, 'BadArgument', `This path does not take ${method}.`, ALLOWED);
      return await opened({ all, council, now: clock() }, { link, token, request });
    } catch (error) {
      if (!(error instanceof HttpError)) warn('A page failed', error);
      const { faultPage } = await import('./pages/fault-page.ts');
      return faultPage(council, language, error);
    }
  };
const ALLOWED = { allow: 'GET, HEAD, POST' };

const opened = async (
  { all, council, now }: { readonly all: PagesDeps['pages']; readonly council: Council; readonly now: Date },
  {
    link,
    token,
    request,
  }: { readonly link: Link | undefined; readonly token: string; readonly request: HttpRequest },
): Promise<HttpResponse> => {
  const { gonePage } = await import('./pages/link-page.ts');
  if (link === undefined) {
    const language = languageOf(request);
    return gonePage(council, language, 404, { also: language === 'cy' ? 'en' : 'cy' });
  }
  const asked: Asked = { link, token, request, now };
  const shown = await all[link.purpose]?.();
  if (shown === undefined) return gonePage(council, link.language, 404);
  if (link.usedAt !== undefined) return (await shown.after?.(asked)) ?? gonePage(council, link.language, 410);
  if (link.expiresAt <= now.toISOString())
    return (await shown.late?.(asked)) ?? gonePage(council, link.language, 410);
  return request.requestContext.http.method === 'POST' ? shown.take(asked) : shown.show(asked);
};

/** Of whoever has a link that is none. */
const languageOf = ({ headers }: HttpRequest): Language =>
  /^cy\b/i.test(headers['accept-language'] ?? '') ? 'cy' : 'en';
