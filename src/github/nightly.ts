/** When the hub is built anew: what ended yesterday leaves the lists before the first reader comes. */
const HOUR = 3;

/**
 * Whether a run that GitHub started by a plan is the one at three o'clock in Berlin. Plans know no summer time, so there
 * is one for each half of the year. Goes by the plan and not by the clock: GitHub often starts late.
 * @param cron the plan that started the run: `0 1 * * *`, in UTC
 * @throws RangeError for a plan of another form
 */
export function isNightly(cron: string, now: Date): boolean {
  const [, minute, hour] = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(cron) ?? [];
  if (minute === undefined || hour === undefined) throw new RangeError(`"${cron}" is no daily plan.`);
  const planned = new Date(now);
  planned.setUTCHours(Number(hour), Number(minute), 0, 0);
  // A run shortly before midnight's turn belongs to the plan of the same day: the night's plans are hours away from it.
  return berlinHour(planned) === HOUR;
}

function berlinHour(time: Date): number {
  const hour = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return Number(hour.format(time));
}
