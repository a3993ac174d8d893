// What is sent of a repair: the job and who does it, by when, and the visit, if there is one.
import type { Json, Outcome } from '../../bot/model.ts';
import type { Address } from '../../bot/services/addresses.ts';
import { planFor, type Care } from './report-repair-rules.ts';
import { aboutOf, jobOf } from './repairs.ts';
import { slotChosen, timeChosen, todayAt, type Times } from './visit-slots.ts';
import { homeOf } from './which-home.ts';

type Given = Times & {
  readonly tenure: string;
  readonly room: string;
  readonly item: string;
  readonly problem?: string;
  readonly since: string;
  readonly worse?: string;
  readonly care?: Care;
  readonly postcode: string;
  readonly house?: string;
  readonly address?: string;
  readonly access?: string;
  readonly photo?: readonly string[];
  readonly phone: string;
};

export const repairSent = (a: Given, homes: readonly Address[], now: Date): Outcome => {
  const job = jobOf(a);
  const plan = planFor(job, a.care, todayAt(now));
  const time = timeChosen(a);
  const { uprn, line } = homeOf(a, homes);
  const answers: Readonly<Record<string, Json>> = {
    tenure: a.tenure,
    room: a.room,
    item: a.item,
    job: job.id,
    trade: job.trade,
    since: a.since,
    ...(a.worse === undefined ? {} : { worse: a.worse }),
    // Told to the worker as extra care, and no more than that.
    ...(a.care === undefined ? {} : { care: a.care }),
    postcode: a.postcode,
    uprn,
    address: line,
    ...(a.access === undefined ? {} : { access: a.access }),
    ...(a.photo === undefined || a.photo.length === 0 ? {} : { photo: a.photo }),
    phone: a.phone,
    plan: plan.kind,
    ...(plan.kind === 'visit' ? { days: plan.days, until: plan.until } : {}),
    ...(plan.kind !== 'visit' || time === undefined
      ? {}
      : {
          time,
          slot: slotChosen(job.trade, a),
          kind: job.within === 'hazard' ? 'hazard' : 'repair',
          about: aboutOf(a).en,
        }),
  };
  return { kind: 'submit', transaction: 'repairs.report', answers };
};
