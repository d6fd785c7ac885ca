/** What we said that really reached the customer, and when. */
import type { Entry } from "../journal/index.ts";
import { isAfter, type Moment, moment } from "../words/moment.ts";

/** What reached the customer from a person of ours, without the mail. */
const SPOKEN = new Set(["call noted", "chat answered", "review answered", "customer reached"]);

/** Our words that really left, by message, and when: a letter that came back is none. */
export type Said = ReadonlyMap<string, Moment>;

export function saidAfter(said: Said, { seq, what, at, facts }: Entry): Said {
  const letter = String(facts["messageId"]);
  if (SPOKEN.has(what)) return new Map([...said, [String(seq), at]]);
  if (what === "letter sent") return new Map([...said, [letter, at]]);
  if (what === "letter left" || what === "letter delivered") {
    return said.has(letter) ? said : new Map([...said, [letter, at]]);
  }
  if (what !== "letter undelivered" && what !== "letter uncertain") return said;
  return new Map([...said].filter(([each]) => each !== letter));
}

/**
 * Since when a line of the journal counts: a call answers from its first word on, however long it
 * lasts and whenever it is noted, but not before there was anything to answer.
 */
export function spokenAt({ what, at, facts }: Entry, complained: Moment | undefined): Moment {
  const began = facts["beganAt"];
  if (what !== "call noted" || typeof began !== "string") return at;
  const first = moment(began);
  return complained && isAfter(complained, first) ? complained : first;
}
