/** Receive a complaint by call, form, chat, review or another system, and open its case. */
import { beginConversation, type Channel, type Stranger } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Case } from "./case.ts";
import type { Needs } from "./needs.ts";
import { openCase } from "./open-case.ts";

export type Complaint = {
  readonly channel: Channel;
  readonly at?: Moment | undefined;
  readonly customer: Stranger;
  readonly subject: string;
  readonly text: string;
};

export async function receiveComplaint(
  needs: Needs,
  { complaint, by }: { complaint: Complaint; by: Actor },
): Promise<Outcome<Case>> {
  const allowed = may(by, "case:open");
  if (!allowed.ok) return allowed;
  const at = complaint.at ?? needs.now();
  if (isAfter(at, needs.now())) {
    return refused("not_yet", "The complaint is said to come from the future. Check its moment.");
  }
  const begun = await beginConversation(needs, { ...complaint, at });
  if (!begun.ok) return begun;
  const { conversation } = begun.value;
  return openCase(needs, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    title: conversation.subject,
    channel: complaint.channel,
    complainedAt: at,
    by,
  });
}
