/** When a letter leaves, in the words of now. */

const MINUTE = 60_000;

/** "leaves in 24 s", "leaves in 3 min", "leaves on Tue 24 Nov, 09:00". */
export function leavesIn(dueAt: string, now: number): string {
  const left = Date.parse(dueAt) - now;
  if (left <= 0) return "leaves now";
  if (left < 2 * MINUTE) return `leaves in ${Math.ceil(left / 1_000)} s`;
  if (left < 60 * MINUTE) return `leaves in ${Math.ceil(left / MINUTE)} min`;
  const day = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
  });
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
  const at = new Date(dueAt);
  return `leaves on ${day.format(at).replace(",", "")}, ${time.format(at)}`;
}

/** Tomorrow at nine, for a field of day and time, in the reader's zone. */
export function tomorrowAtNine(now: number): string {
  const then = new Date(now);
  then.setDate(then.getDate() + 1);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}T09:00`;
}
