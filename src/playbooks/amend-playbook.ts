/** Amend a playbook: a new edition, which new cases begin with; running cases keep theirs. */
import { may } from "../people/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { holding, sameWords } from "./edition.ts";
import type { Needs } from "./needs.ts";
import { inUse } from "./retirement.ts";
import { flawsOf, type Sheet } from "./sheet.ts";

export type Amendment = {
  readonly sheet: Sheet;
  readonly because: string;
  /** The edition that was read; null for a playbook that the house doesn't have yet. */
  readonly version: number | null;
  readonly by: Actor;
};

export async function amendPlaybook(
  { editions, retirements, sheets, frame, journal, now }: Needs,
  { sheet, because, version: read, by }: Amendment,
): Promise<Outcome<{ id: string; version: number }>> {
  const allowed = may(by, "playbook:amend");
  if (!allowed.ok) return allowed;
  const { id } = sheet;
  const filed = sheets.find((each) => each.id === id);
  const today = holding((await editions.of(id))[0], filed);
  if (read === null && today) {
    return refused("playbook_known", `The house has a playbook “${id}”. Give yours another name.`);
  }
  if (read !== null && !today) return refused("not_found", `There is no playbook “${id}”.`);
  const used = inUse((await retirements.of(id))[0]);
  if (!used.ok) return used;
  if (today && today.version !== read) return STALE;
  if (today && sameWords(today.sheet, sheet)) {
    return refused(
      "nothing_changed",
      "This says what it said before. Change something, then save.",
    );
  }
  const flaws = flawsOf(sheet, frame);
  const [first] = flaws;
  if (first) {
    const unmet = flaws.map(({ path, says }) => ({ code: path.join("."), because: says }));
    return refused(first.code, first.says, unmet);
  }

  const at = now();
  if (today && !today.kept) {
    const { id: byId, name: byName } = THE_DESK;
    const folder = { origin: "folder", at, byId, byName, because: AS_FILED } as const;
    await editions.keep({ playbookId: id, version: today.version, sheet: today.sheet, ...folder });
  }
  const version = (today?.version ?? 0) + 1;
  const whose = { origin: "house", at, byId: by.id, byName: by.name, because } as const;
  const next = { ...sheet, version };
  if (!(await editions.keep({ playbookId: id, version, sheet: next, ...whose }))) return STALE;
  await journal.add({ what: "playbook amended", by, facts: { playbookId: id, version, because } });
  return done({ id, version });
}

const AS_FILED = "As it lies in the handbook’s folder";
const STALE = refused(
  "stale_edit",
  "Somebody changed this playbook meanwhile. Look again, then save; your words are still here.",
);
