/** A journal in memory, a page for each deed: torn out where the deed was refused. */
import type { Entry, Journal } from "../../src/journal/index.ts";
import { byOf } from "../../src/words/actor.ts";
import type { Moment } from "../../src/words/moment.ts";

export function openNotebook() {
  const kept = new Map<string, Entry[]>();
  let seq = 0;

  function page(at: Moment): { readonly journal: Journal; keep(): void } {
    const lines: Entry[] = [];
    return {
      journal: {
        async add({ what, by, caseId, facts = {} }) {
          seq += 1;
          const seal = { previous: "", hash: "", salt: null, erasedIn: null };
          lines.push({ seq, at, what, by: byOf(by), caseId: caseId ?? null, facts, ...seal });
        },
        ofCase: async (caseId) => [
          ...(kept.get(caseId) ?? []),
          ...lines.filter((line) => line.caseId === caseId),
        ],
      },
      keep() {
        for (const line of lines.splice(0)) {
          if (line.caseId) kept.set(line.caseId, [...(kept.get(line.caseId) ?? []), line]);
        }
      },
    };
  }
  return { page, forget: (caseId: string) => void kept.delete(caseId) };
}
