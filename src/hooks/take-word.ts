/** Take what another desk says a customer said: a new thread opens a case, a known one joins it. */
import { receiveComplaint, writeBack } from "../cases/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Word } from "./hook.ts";
import type { Needs } from "./needs.ts";

export async function takeWord(
  needs: Needs,
  { hookId, word }: { hookId: string; word: Word },
): Promise<Outcome<{ caseId: string }>> {
  const { hooks, cases, people } = needs;
  const { thread, customer, subject, text } = word;
  const known = await hooks.caseOf(hookId, thread);
  const file = known && (await cases.find(known));
  if (file) {
    const writer = await people.customer(file.customerId);
    const by = { kind: "customer", id: file.customerId, name: writer?.name ?? "" } as const;
    const joined = await writeBack(needs, { caseId: file.id, text, by, channel: "api" });
    return joined.ok ? done({ caseId: file.id }) : joined;
  }
  const complaint = {
    channel: "api",
    customer,
    subject: subject || beginning(text),
    text,
  } as const;
  const opened = await receiveComplaint(needs, { complaint, by: THE_DESK });
  if (!opened.ok) return opened;
  await hooks.keepThread(hookId, thread, opened.value.id);
  return done({ caseId: opened.value.id });
}

const beginning = (text: string): string => text.replace(/\s+/g, " ").slice(0, 90);
