/** A letter of ours that waits in the outbox of a filed case: for tests of its way out. */
import { conversationsIn } from "../src/conversations/conversations.store.ts";
import { conversations } from "../src/conversations/conversations.tables.ts";
import { said } from "../src/conversations/index.ts";
import { type GoesTo, queued } from "../src/mail/index.ts";
import { outboxIn } from "../src/mail/outbox.store.ts";
import { newId } from "../src/rim/clock.ts";
import type { Moment } from "../src/words/moment.ts";
import type { Filed } from "./filed.ts";

/** Answers the id of its message. */
export async function queueLetter(
  { inside, workspaceId }: Filed,
  at: Moment,
  toAddress = "maria@example.org",
  goesTo: GoesTo = "one",
): Promise<string> {
  const id = newId();
  await inside(async (tx) => {
    const [talk] = await tx.select({ id: conversations.id }).from(conversations);
    const message = said({
      id,
      conversationId: talk?.id ?? "",
      direction: "out",
      channel: "mail",
      at,
      subject: "Your lamp",
      body: "We are sorry.",
      by: { kind: "colleague", id: "ana", name: "Ana" },
    });
    await conversationsIn(tx, workspaceId).keepMessage(message);
    await outboxIn(tx, workspaceId).queue(
      queued({
        messageId: id,
        toAddress,
        content: new Uint8Array([1]),
        dueAt: at,
        automatic: false,
        goesTo,
      }),
    );
  });
  return id;
}
