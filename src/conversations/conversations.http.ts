/** Conversations over HTTP: attachments, and the letters that are on their way. */
import type { Mails } from "../mail/index.ts";
import { Download, type Doors } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import type { conversationsContract } from "./conversations.contract.ts";
import { mayBeOpened } from "./conversation.ts";
import { decideMatch } from "./decide-match.ts";
import type { CaseOfConversation, Needs } from "./needs.ts";

/** `caseOf` is asked of the right: a conversation does not know its case. */
type HttpNeeds = Needs & CaseOfConversation & { readonly mails: Pick<Mails, "mark"> };

const LETTERS_MAX = 200;

export const conversationsDoors: Doors<typeof conversationsContract, HttpNeeds> = {
  "GET /matches": async ({ matches, conversations, people, caseOf, numbers }) => {
    const told = (await matches.waiting()).map(async (match) => {
      const { conversationId, rawMailId: mailId, writerName: name, writerAddress: address } = match;
      const about = await conversations.find(conversationId);
      const customer = about && (await people.customer(about.customerId));
      return {
        ...match,
        mailId,
        writer: { name, address },
        customer: customer?.name ?? "",
        customerAddress: customer?.email ?? null,
        caseId: (await caseOf(conversationId)) ?? null,
        caseNumber: (await numbers.of(conversationId)) ?? null,
      };
    });
    return done({ matches: await Promise.all(told) });
  },
  "POST /matches/:mail/decision": (needs, { params, body, by }) =>
    decideMatch(needs, { mailId: params.mail, ...body, by }),
  "GET /attachments/:attachment": async ({ conversations }, { params }) => {
    const found = await conversations.attachment(params.attachment);
    if (!found) return refused("not_found", "There is nothing at this address.");
    const message = await conversations.message(found.messageId);
    const passed = mayBeOpened(found, message?.channel ?? "mail");
    return passed.ok
      ? done(new Download(found.content, harmless(found.mediaType), found.name))
      : passed;
  },
  "GET /deliveries": async ({ conversations, outbox, caseOf }) => {
    const letters = await conversations.posted(LETTERS_MAX);
    const known = new Map(
      (await outbox.among(letters.map(({ id }) => id))).map((each) => [each.messageId, each]),
    );
    const deliveries = letters.map(async ({ id, conversationId, subject }) => {
      const delivery = known.get(id);
      if (!delivery) return [];
      const caseId = (await caseOf(conversationId)) ?? null;
      return [{ ...delivery, to: delivery.toAddress, subject, caseId }];
    });
    return done({ deliveries: (await Promise.all(deliveries)).flat() });
  },
};

/** A picture may be seen as one; anything else is only ever saved. */
const harmless = (mediaType: string): string =>
  /^image\/(png|jpeg|gif|webp|avif)$/.test(mediaType) ? mediaType : "application/octet-stream";
