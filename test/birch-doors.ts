/** Birch & Sons has one of everything: each way in, a payout, a message about a change. */
import { newId } from "../src/rim/clock.ts";
import { done } from "../src/words/outcome.ts";
import { BIRCH_WAY, NILS } from "./birch.ts";
import type { Client } from "./clients.ts";
import type { World } from "./world.ts";

/** A change that is done and seen, and the message that would tell Nils. */
export async function tell(
  eva: Client,
  lead: Client,
  plan: { params: { case: string }; body: object },
) {
  const { colleague } = await eva.call("GET /session");
  const { id } = await eva.call("POST /cases/:case/actions", {
    ...plan,
    body: { ...plan.body, kind: "containment", ownerId: colleague.id },
  });
  const params = { action: id };
  await eva.call("POST /actions/:action/completion", { params, body: { proof: "It hangs there" } });
  await lead.call("POST /actions/:action/verification", { params, body: { words: "I saw it." } });
  return (await eva.call("POST /actions/:action/tellings", { params, body: {} })).id;
}

/** The table travels by a task; a file for the bank was made, and a difference found. */
export async function theirPayouts(
  eva: Client,
  { house }: World["desk"],
  workspaceId: string,
  award: string,
  ownerId: string,
) {
  const carries = [{ kind: "replacement", currency: "NOK" }];
  const task = await eva.call("POST /instruments", {
    body: { means: "task", name: "The workshop", carries },
  });
  const instruction = await eva.call("POST /awards/:award/instruction", {
    params: { award },
    body: { instrumentId: task.id, ownerId, day: "2026-12-01" },
  });
  const [batch, difference] = [newId(), newId()];
  const kept = await house.db.inside(workspaceId, async (tx) => {
    const { batches, reckonings, now } = house.needsIn(tx, workspaceId);
    const by = { kind: "colleague", id: ownerId, name: "Odd Moen" };
    const made = { instrumentId: task.id, currency: "NOK", day: "2026-12-01", madeAt: now(), by };
    await batches.keep({ ...made, id: batch, messageId: "BIRCH-1", count: 1, sumMinor: 100 });
    const about = { instructionId: instruction.id, awardId: award, caseId: instruction.caseId };
    const found = { ...about, kind: "award", subject: "award 1", says: "Theirs." } as const;
    await reckonings.note({ ...found, instrumentId: task.id, reference: null }, difference, now());
    return done(batch);
  });
  if (!kept.ok) throw new Error(kept.refusal.because);
  return { instrument: task.id, instruction: instruction.id, batch, difference };
}

/** One of each way in: a form, a chat, a review, a hook, a call; and a finding on their case. */
export async function theirDoors(eva: Client, caseId: string, url: string) {
  const { draft } = await eva.call("GET /forms");
  const form = await eva.call("POST /forms", { body: draft });
  const first = await eva.call("GET /chat-windows");
  const window = await eva.call("POST /chat-windows", { body: first.draft });
  await fetch(`${url}/chat/${window.key}`, {
    method: "POST",
    body: JSON.stringify({ id: "nils-first-word", name: NILS.name, words: "It wobbles." }),
  });
  const [chat] = (await eva.call("GET /chats")).chats;
  const review = { platform: "google", id: "nils", author: "Nils", stars: 1, text: "It wobbles." };
  await eva.call("POST /reviews", { body: { reviews: [review] } });
  const { rows } = await eva.call("GET /cases");
  const said = await Promise.all(
    rows.map((row) => eva.call("GET /cases/:case/review", { params: { case: row.id } })),
  );
  const reviewed = said.find((each) => each.review)?.review;
  const hook = await eva.call("POST /hooks", {
    body: { desk: "zendesk", name: "Theirs", secret: "a secret of another desk" },
  });
  const call = await eva.call("POST /calls", { body: { way: "in", caseId } });
  const finding = await eva.call("POST /cases/:case/findings", {
    params: { case: caseId },
    body: { kind: "known", text: "It was scratched when it left." },
  });
  const cause = await eva.call("POST /causes", { body: { name: "No felt", factor: "process" } });
  const pause = await eva.call("POST /cases/:case/pauses", {
    params: { case: caseId },
    body: { reason: "waiting_for_customer", because: "Which leg is it?" },
  });
  const incident = await eva.call("POST /incidents", {
    body: { title: "Scratched tables", caseIds: [caseId] },
  });
  const entitlement = await eva.call("POST /cases/:case/entitlements", {
    params: { case: caseId },
    body: {
      tariffId: "uk-cra-goods",
      on: "2026-11-02",
      facts: { days: 3, wants: "money", price: 5_000 },
    },
  });
  const own = await eva.call("POST /playbooks", {
    body: { sheet: BIRCH_WAY, because: "As we do it." },
  });
  const queue = await eva.call("POST /queues", { body: { name: "Tables" } });
  const tag = await eva.call("POST /tags", { body: { name: "Scratched", hue: "gold" } });
  const deed = { kind: "tag", tagId: tag.id };
  const macro = await eva.call("POST /macros", { body: { name: "Tag it", deeds: [deed] } });
  const bulk = await eva.call("POST /bulks", { body: { deed, cases: { ids: [caseId] } } });
  const filter = { view: "open", severity: "critical" };
  const saved = await eva.call("POST /views", { body: { name: "Critical", shared: true, filter } });
  const sheet = await eva.call("POST /ratings/baseline/sheets", {
    body: { scale: "csat", source: "Every tenth table", csv: "score\n5\n4" },
  });
  if (!chat || !reviewed || !sheet.id) throw new Error("the neighbours' doors do not open");
  return {
    form: form.id,
    window: window.id,
    chat: chat.id,
    review: reviewed.id,
    sheet: sheet.id,
    hook: hook.id,
    finding: finding.id,
    playbook: own.id,
    trade: "birch-trade",
    version: "987654321",
    step: "birch-step",
    pause: pause.id,
    deadline: "their-deadline",
    clock: "their-clock",
    example: "birch-example",
    incident: incident.id,
    entitlement: entitlement.id,
    call: call.id,
    cause: cause.id,
    view: saved.id,
    queue: queue.id,
    tag: tag.id,
    macro: macro.id,
    bulk: bulk.id,
  };
}
