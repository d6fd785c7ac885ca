/** Leave an address in a chat, so that an answer finds the visitor when the window is closed. */
import { writeNote } from "../cases/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function leaveAddress(
  needs: Needs,
  { chatId, email }: { chatId: string; email: string },
): Promise<Outcome<{ ok: true }>> {
  const { chats, cases, people, journal } = needs;
  const chat = await chats.hold(chatId);
  const file = chat && (await cases.find(chat.caseId));
  const customer = file && (await people.customer(file.customerId));
  if (!file || !customer || customer.erasedAt)
    return refused("not_found", "There is no such chat.");
  if (customer.email === email) return done({ ok: true });

  const other = await people.customerByEmail(email);
  if (customer.email || other) {
    const text = `In the chat they asked to be written to at ${email}.`;
    const noted = await writeNote(needs, { caseId: file.id, text, by: THE_DESK });
    return noted.ok ? done({ ok: true }) : noted;
  }
  const next = { ...customer, email, version: customer.version + 1 };
  if (!(await people.replaceCustomer(next, customer.version))) {
    return refused("stale_edit", "That did not work just now. Please try once more.");
  }
  const facts = { chatId, customerId: customer.id };
  await journal.add({ what: "address left", by: THE_DESK, caseId: file.id, facts });
  return done({ ok: true });
}
