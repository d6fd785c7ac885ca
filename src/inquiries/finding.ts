/** A finding is one thing about a case that we know, don't know, or would change our mind by. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";

export const FINDING_KINDS = ["known", "unknown", "would_change"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

type Who = Entry["by"];
export type Finding = {
  readonly id: string;
  readonly kind: FindingKind;
  readonly text: string;
  readonly by: Who;
  readonly at: Moment;
  /** Why it no longer holds; null while it does. */
  readonly struck: string | null;
};

/** Who found us not at fault, and what the colleague who looked after them saw. */
export type Look = {
  readonly by: Who;
  readonly at: Moment;
  readonly second: {
    readonly by: Who;
    readonly at: Moment;
    readonly agrees: boolean;
    readonly because: string;
  } | null;
};

/** The findings of a case as its journal tells them, in the order in which they were noted. */
export function findingsIn(entries: readonly Entry[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { what, by, at, facts } of entries) {
    const id = String(facts["findingId"]);
    if (what === "finding noted") {
      const kind = facts["kind"] as FindingKind;
      findings.set(id, { id, kind, text: String(facts["text"]), by, at, struck: null });
    }
    const held = findings.get(id);
    if (what === "finding struck" && held)
      findings.set(id, { ...held, struck: String(facts["because"]) });
  }
  return [...findings.values()];
}

/** The look that our stance rests on while it is "not at fault"; null when it is another. */
export function lookIn(entries: readonly Entry[]): Look | null {
  let look: Look | null = null;
  for (const { what, by, at, facts } of entries) {
    if (what === "case triaged") {
      if (facts["stance"] !== "not_at_fault") look = null;
      else look ??= { by, at, second: null };
    }
    if (what === "second look taken" && look) {
      const because = String(facts["because"]);
      look = { ...look, second: { by, at, agrees: facts["agrees"] === true, because } };
    }
  }
  return look;
}
