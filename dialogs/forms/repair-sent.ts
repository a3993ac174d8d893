// What is sent of a repair: the job and who does it, by when, and the visit, if there is one.
import type { Json, Outcome } from '../../bot/model.ts';
import type { Homes } from '../../bot/services/addresses.ts';
import { careOf } from './extra-care.ts';
import { asksCare, planFor } from './report-repair-rules.ts';
import { aboutOf, jobOf } from './repairs.ts';
import { slotChosen, timeChosen, todayAt, type Times } from './visit-slots.ts';
import { homeOf } from './which-home.ts';

/** What is known when the job is; the rest as far as it was said. */
type Told = {
  readonly tenure: string;
  readonly room: string;
  readonly item: string;
  readonly problem?: string;
  readonly other?: string;
  readonly since?: string;
  readonly worse?: string;
  readonly care?: readonly string[];
  readonly postcode: string;
  readonly house?: string;
  readonly address?: string;
};
type Given = Told &
  Times & {
    readonly access?: string;
    readonly photo?: readonly string[];
    readonly phone: string;
  };

/** As much of a repair as there is to tell: of a hazard that is not told to the end, this is the case. */
export const toldSoFar = (a: Told, homes: Homes): Readonly<Record<string, Json>> => {
  const job = jobOf(a);
  const { uprn, line } = homeOf(a, homes);
  return {
    tenure: a.tenure,
    room: a.room,
    item: a.item,
    job: job.id,
    trade: job.trade,
    ...(a.other === undefined ? {} : { other: a.other }),
    ...(a.since === undefined ? {} : { since: a.since }),
    ...(a.worse === undefined ? {} : { worse: a.worse }),
    // The worker is told that extra care is needed, and no more than that.
    ...(a.care === undefined ? {} : { care: a.care }),
    postcode: a.postcode,
    uprn,
    address: line,
  };
};

export const repairSent = (a: Given, homes: Homes, now: Date): Outcome => {
  const job = jobOf(a);
  const plan = planFor(job, careOf(a.care), todayAt(now));
  const time = timeChosen(a);
  const answers: Readonly<Record<string, Json>> = {
    ...toldSoFar(a, homes),
    ...(a.care === undefined && asksCare(job) ? { care: ['unsaid'] } : {}),
    ...(a.access === undefined ? {} : { access: a.access }),
    ...(a.photo === undefined || a.photo.length === 0 ? {} : { photo: a.photo }),
    phone: a.phone,
    plan: plan.kind,
    // Why a planner has to find the time.
    ...(plan.kind !== 'visit' || time !== undefined
      ? {}
      : { planner: a.slot === undefined ? 'none-free' : 'none-right' }),
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
