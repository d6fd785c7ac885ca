/** A replay holds a playbook against a real case: how far it came, what it would have held. */
import { type History, historyOf } from "../cases/index.ts";
import type { Entry } from "../journal/index.ts";
import {
  type Deed,
  type GatedLetter,
  passes,
  type Playbook,
  walk,
  type Walk,
} from "../playbooks/index.ts";
import type { Moment } from "../words/moment.ts";

export type Held = {
  readonly at: Moment;
  readonly deed: Deed;
  /** The gate that would have been shut, and what was missing then. */
  readonly code: string;
  readonly because: string;
  readonly unmet: readonly { readonly code: string; readonly because: string }[];
};

/** The deeds that a gate may hold back, by the line that they leave in the journal. */
const DEED_OF: Readonly<Record<string, Deed>> = {
  "offer proposed": "propose_offer",
  "letter sent": "send_letter",
  "case closed": "close_case",
};

export function replay(
  playbook: Playbook,
  entries: readonly Entry[],
): { readonly walk: Walk; readonly held: readonly Held[] } {
  const held = entries.flatMap(({ what, at, facts }, place): readonly Held[] => {
    const deed = DEED_OF[what];
    if (!deed) return [];
    const before: History = historyOf(entries.slice(0, place));
    const letter = deed === "send_letter" ? (facts["kind"] as GatedLetter) : undefined;
    const gate = passes(playbook, deed, before.facts, letter);
    if (gate.ok) return [];
    const { code, because, unmet = [] } = gate.refusal;
    return [{ at, deed, code, because, unmet: [...unmet] }];
  });
  return { walk: walk(playbook, historyOf(entries).facts), held };
}
