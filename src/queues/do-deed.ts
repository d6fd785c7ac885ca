/** Do one deed to one case: the way that bulk and macros take, through the same gates as a hand. */
import { closeCase, handOver, writeNote } from "../cases/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter, type Moment, moment } from "../words/moment.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Deed } from "./deed.ts";
import type { Needs } from "./needs.ts";
import { placeCase } from "./place-case.ts";
import { shareOut } from "./share-out.ts";
import { snoozeCase } from "./snooze-case.ts";
import { tagCase } from "./tag-case.ts";
import { wakeCase } from "./wake-case.ts";

export type To = {
  readonly caseId: string;
  /** When it was begun for many: what a customer wrote later nobody had read then. */
  readonly begunAt?: Moment | undefined;
  readonly by: Actor;
};

export async function doDeed(
  needs: Needs,
  { caseId, deed, begunAt, by }: To & { deed: Deed },
): Promise<Outcome<unknown>> {
  const one = { caseId, by };
  switch (deed.kind) {
    case "assign":
      return handOver(needs, { ...one, colleagueId: deed.colleagueId });
    case "share_out":
      return shareOut(needs, { ...one, how: deed.how });
    case "place":
      return placeCase(needs, { ...one, queueId: deed.queueId });
    case "tag":
      return tagCase(needs, { ...one, tagId: deed.tagId, on: true });
    case "untag":
      return tagCase(needs, { ...one, tagId: deed.tagId, on: false });
    case "snooze": {
      const until = deed.until === null ? null : moment(deed.until);
      return snoozeCase(needs, { ...one, until, because: deed.because });
    }
    case "wake":
      return wakeCase(needs, { ...one, because: `${by.name} woke it.` });
    case "note":
      return writeNote(needs, { ...one, text: deed.text });
    case "close": {
      const wrote = (await needs.journal.ofCase(caseId)).some(
        ({ what, at }) => what === "customer wrote" && begunAt && isAfter(at, begunAt),
      );
      return wrote ? WROTE_SINCE : closeCase(needs, { ...one, reason: deed.reason });
    }
  }
}

const WROTE_SINCE = refused(
  "wrote_since",
  "They have written since this was begun. Read it first, then close this one by hand.",
);
