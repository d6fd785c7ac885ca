/** Route a case by the queues' rules, unless a person has placed it. */
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { handlingOf } from "./handling.ts";
import type { Needs } from "./needs.ts";
import { queueFor } from "./queue.ts";

export async function routeCase(
  needs: Pick<Needs, "cases" | "conversations" | "people" | "journal" | "desk">,
  { caseId }: { caseId: string },
): Promise<Outcome<null>> {
  const { cases, conversations, people, journal, desk } = needs;
  const queues = await desk.queues.all();
  if (queues.every(({ rule }) => rule === null)) return done(null);
  const file = await cases.find(caseId);
  const before = handlingOf(await journal.ofCase(caseId));
  if (!file || before.byHand) return done(null);
  const thread = await conversations.find(file.conversationId);
  const said = (await conversations.messages(file.conversationId)).filter(
    ({ direction }) => direction === "in",
  );
  const text = [file.title, ...said.map(({ subject, body }) => `${subject} ${body}`)].join(" ");
  const queue = queueFor(queues, {
    channel: thread?.channel ?? "mail",
    failure: file.failure,
    severity: file.severity,
    language: (await people.customer(file.customerId))?.language ?? null,
    words: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  });
  if (!queue || queue.id === before.queueId) return done(null);
  const facts = { queueId: queue.id, name: queue.name, byHand: false };
  await journal.add({ what: "case placed", by: THE_DESK, caseId, facts });
  return done(null);
}
