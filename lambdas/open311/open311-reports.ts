// Street reports in another system, by Open311 GeoReport v2. Nothing is posted twice: what may have arrived is looked for, or left.
import {
  attributesIn,
  postedIn,
  requestsIn,
  servicesIn,
  type Attribute,
  type Service,
} from '../../bot/services/open311/shapes.ts';
import { formOf, markerOf } from '../../bot/services/open311/post.ts';
import { saidBy, statusOf } from '../../bot/services/open311/statuses.ts';
import { metresBetween } from '../../bot/services/places.ts';
import {
  byDistance,
  isNear,
  isRecent,
  NEAR_DAYS,
  onStreet,
  type StreetKind,
  type StreetReport,
  type StreetReports,
} from '../../bot/services/street-reports.ts';
import { namesIn, streetKey } from '../../bot/services/streets.ts';
import { Open311Error, open311Call } from './call.ts';

export type Open311 = {
  readonly url: string;
  readonly key: string;
  readonly jurisdiction?: string;
  /** The `service_code` or the name of each kind there. */
  readonly services: Readonly<Record<StreetKind, string>>;
  readonly clock: () => Date;
  readonly withinMs?: number;
  /** The address under which anybody can see a photo for some days. Without it none are passed on. */
  readonly linkTo?: (photo: string) => Promise<string>;
};

const CACHE_MS = 24 * 3_600_000;
const WITHIN_MS = 10_000;
/** Its clock may be behind ours. */
const CLOCKS_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;

export const open311Reports = ({
  url,
  key,
  jurisdiction,
  services,
  clock,
  withinMs = WITHIN_MS,
  linkTo,
}: Open311): StreetReports => {
  const served = jurisdiction === undefined ? {} : { jurisdiction };
  const call = open311Call({ url, ...served, withinMs });
  const known = new Map<
    StreetKind,
    Pick<Service, 'code' | 'isListed'> & { readonly attributes: readonly Attribute[]; readonly at: number }
  >();

  const serviceOf = async (kind: StreetKind) => {
    const kept = known.get(kind);
    if (kept !== undefined && clock().getTime() - kept.at < CACHE_MS) return kept;
    const named = services[kind].toLowerCase();
    const service = servicesIn(await call('services', {})).find(({ code, name }) =>
      [code, name].some((each) => each.toLowerCase() === named),
    );
    if (service === undefined) throw new Open311Error('gone', `It has no service "${services[kind]}".`);
    const attributes = service.hasDefinition
      ? attributesIn(await call(`services/${encodeURIComponent(service.code)}`, {}))
      : [];
    const { code, isListed } = service;
    const fresh = { code, isListed, attributes, at: clock().getTime() };
    known.set(kind, fresh);
    return fresh;
  };
  const listed = async (code: string, from: number) =>
    requestsIn(await call('requests', { service_code: code, start_date: plain(from) }));

  /** Undefined where there is no list to look in. */
  const lookedFor = async (code: string, { reference, at }: StreetReport) => {
    const marker = markerOf(reference);
    try {
      const all = await listed(code, Date.parse(at) - CLOCKS_MS);
      return { id: all.find(({ description }) => description.includes(marker))?.id };
    } catch (error) {
      if (error instanceof Open311Error && (error.failure === 'gone' || error.failure === 'refused'))
        return undefined;
      throw error;
    }
  };

  return {
    async file(report, sending) {
      const { code, isListed, attributes } = await serviceOf(report.kind);
      const looked = await lookedFor(code, report);
      if (looked?.id !== undefined) return { kind: 'id', id: looked.id };
      if (sending?.mayBeThere === true && (looked === undefined || !isListed))
        throw new Open311Error('lost', 'It may be there, and cannot be looked for. It is not sent again.');
      const photos = linkTo === undefined ? [] : await Promise.all((report.photos ?? []).map(linkTo));
      const { body, missing } = formOf(report, { service: code, key, ...served, attributes, photos });
      if (missing.length > 0)
        throw new Open311Error(
          'refused',
          `Service "${code}" requires ${missing.join(', ')}, which is not asked.`,
        );
      await sending?.begins();
      try {
        return postedIn(await call('requests', {}, body));
      } catch (error) {
        // It may have been withdrawn, or asks for something else since.
        if (error instanceof Open311Error && error.failure !== 'unsure' && error.failure !== 'busy')
          known.delete(report.kind);
        throw error;
      }
    },
    async claim(token) {
      try {
        const posted = postedIn(await call(`tokens/${encodeURIComponent(token)}`, {}));
        return posted.kind === 'id' ? posted : { kind: 'token', token };
      } catch (error) {
        if (error instanceof Open311Error && error.failure === 'gone') return { kind: 'token', token };
        throw error;
      }
    },
    async near(kind, pin, now) {
      const { code } = await serviceOf(kind);
      const found = await listed(code, now.getTime() - NEAR_DAYS * DAY_MS);
      return found
        .flatMap(({ id, status, at, pin: there }) => {
          const isOpen = OPEN.has(statusOf(status));
          if (!isOpen || at === undefined || there === undefined || !isNear({ pin: there, at }, pin, now))
            return [];
          return [{ reference: id, at, metres: Math.round(metresBetween(there, pin)) }];
        })
        .sort(byDistance);
    },
    async on(kind, where, now) {
      const { code } = await serviceOf(kind);
      const found = await listed(code, now.getTime() - NEAR_DAYS * DAY_MS);
      const on = found.flatMap(({ id, status, at, pin, address = '' }) =>
        OPEN.has(statusOf(status)) &&
        at !== undefined &&
        isRecent(at, now) &&
        (where.words !== undefined || pin === undefined) &&
        namesIn(address).includes(streetKey(where.street))
          ? [{ reference: id, at, words: address }]
          : [],
      );
      return onStreet(on, where);
    },
    async standings(ids) {
      if (ids.length === 0) return {};
      const found = requestsIn(await call('requests', { service_request_id: ids.join(',') }));
      return Object.fromEntries(
        found
          .filter(({ id }) => ids.includes(id))
          .map(({ id, status, notes, updatedAt }) => [
            id,
            {
              status: statusOf(status),
              ...saying(notes ?? saidBy(status)),
              ...(updatedAt === undefined ? {} : { updatedAt }),
            },
          ]),
      );
    },
  };
};

const saying = (said: string | undefined) => (said === undefined ? {} : { said });

const OPEN: ReadonlySet<string> = new Set(['received', 'checked', 'scheduled', 'in-progress']);

/** Some servers take no parts of a second. */
const plain = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
