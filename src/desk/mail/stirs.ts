/** Which news of the journal lets every job look at once. */

/** What mails to many note, thousands in a minute: no job waits for it, each looks in its time. */
const STIRS_NOBODY: ReadonlySet<string> = new Set([
  "follow-up asked",
  "follow-up reminded",
  "change told",
  "letter left",
]);

/** @param news a line of the journal, as it is announced */
export const stirs = (news: string): boolean =>
  !STIRS_NOBODY.has(news.split(" ").slice(3).join(" "));
