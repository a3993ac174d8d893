// Mobile pages behind single-use links: `GET /l/{token}` shows, `POST /l/{token}` does, and only that uses the link up.
import type { Language, LinkPurpose } from '../bot/model.ts';
import type { Links } from '../bot/services/links.ts';
import { HttpError, type HttpRequest, type HttpResponse } from './http.ts';
import { TOKEN } from './links.ts';
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
    const { method } = request.requestContext.http;
    if (!['GET', 'HEAD', 'POST'].includes(method))
      throw new HttpError(405, 'BadArgument', `This path does not take ${method}.`);
    const token = PATH.exec(request.rawPath)?.[1] ?? '';
    const link = TOKEN.test(token) ? await links.find(token) : undefined;
    const { gonePage } = await import('./pages/link-page.ts');
    const now = clock();
    if (link === undefined) {
      const language = languageOf(request);
      return gonePage(council, language, 404, { also: language === 'cy' ? 'en' : 'cy' });
    }
    const asked: Asked = { link, token, request, now };
    const shown = await all[link.purpose]?.();
    if (shown === undefined) return gonePage(council, link.language, 404);
    if (link.usedAt !== undefined)
      return (await shown.after?.(asked)) ?? gonePage(council, link.language, 410);
    if (link.expiresAt <= now.toISOString())
      return (await shown.late?.(asked)) ?? gonePage(council, link.language, 410);
    return method === 'POST' ? shown.take(asked) : shown.show(asked);
  };

/** Of whoever has a link that is none. */
const languageOf = ({ headers }: HttpRequest): Language =>
  /^cy\b/i.test(headers['accept-language'] ?? '') ? 'cy' : 'en';
