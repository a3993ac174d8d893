// Who may put up a notice by text: the numbers of the duty managers, in E.164. Northmoor's are Ofcom's for drama.

/** Whoever has one of these phones is on duty at all times: a rota would say when. */
const DUTY_MANAGERS: ReadonlySet<string> = new Set(['+447700900171', '+447700900172', '+447700900173']);

export const isDutyManager = (phone: string, _now: Date): boolean => DUTY_MANAGERS.has(phone);
