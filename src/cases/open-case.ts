/** Open a case: a number, a playbook, and the clocks start at the complaint. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { begun, type Beginning, type Case } from "./case.ts";
import type { Needs } from "./needs.ts";

export type Opening = Beginning & { readonly channel: string; readonly by: Actor };

export async function openCase(
  needs: Pick<Needs, "cases" | "journal" | "now" | "newId" | "playbooks" | "usualPlaybook">,
  { channel, by, ...beginning }: Opening,
): Promise<Outcome<Case>> {
  const { cases, journal, now, newId, playbooks, usualPlaybook } = needs;
  const playbook = await playbooks.begin(usualPlaybook);
  if (!playbook) throw new Error(`the handbook has no playbook ${usualPlaybook}`);

  const number = await cases.nextNumber();
  const file = begun(beginning, { id: newId(), number, playbook, openedAt: now() });
  await cases.keep(file);
  const { customerId, complainedAt } = file;
  const facts = { number, channel, customerId, complainedAt };
  await journal.add({ what: "case opened", by, caseId: file.id, facts });
  // A queue may have given it out already.
  return done((await cases.find(file.id)) ?? file);
}
