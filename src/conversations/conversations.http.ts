/** Conversations over HTTP: mail that needs a look, downloads, the outbox. */
import { Download, type Doors } from "../rim/doors.ts";
import { done, refused } from "../words/outcome.ts";
import type { conversationsContract } from "./conversations.contract.ts";
import type { Needs } from "./needs.ts";
import { readAgain } from "./read-again.ts";
import { retryDelivery } from "./retry-delivery.ts";
import { setAside } from "./set-aside.ts";

/** `caseOf` is asked of the right: a conversation does not know its case. */
export type HttpNeeds = Needs & {
  readonly caseOf: (conversationId: string) => Promise<string | undefined>;
};

const GLIMPSE_BYTES = 2_000;
const OUTBOX_ROWS = 200;
const nothing = refused("not_found", "There is nothing at this address.");

export const conversationsDoors: Doors<typeof conversationsContract, HttpNeeds> = {
  "GET /mails": async ({ conversations }) =>
    done({
      mails: (await conversations.needingALook()).map(({ content, ...mail }) => ({
        ...mail,
        glimpse: new TextDecoder().decode(content.subarray(0, GLIMPSE_BYTES)),
      })),
    }),
  "GET /mails/:mail/raw": async ({ conversations }, { params }) => {
    const raw = await conversations.raw(params.mail);
    return raw ? done(new Download(raw.content, "message/rfc822", `${raw.id}.eml`)) : nothing;
  },
  "POST /mails/:mail/setting-aside": (needs, { params, body, by }) =>
    setAside(needs, { mailId: params.mail, because: body.because, by }),
  "POST /mails/:mail/reading": (needs, { params, by }) =>
    readAgain(needs, { mailId: params.mail, by }),
  "GET /attachments/:attachment": async ({ conversations }, { params }) => {
    const found = await conversations.attachment(params.attachment);
    return found
      ? done(new Download(found.content, harmless(found.mediaType), found.name))
      : nothing;
  },
  "GET /messages/:message/mail": async ({ conversations }, { params }) => {
    const delivery = await conversations.delivery(params.message);
    return delivery
      ? done(new Download(delivery.content, "message/rfc822", `${params.message}.eml`))
      : nothing;
  },
  "GET /deliveries": async ({ conversations, caseOf }) => {
    const rows = await conversations.outbox(OUTBOX_ROWS);
    return done({
      deliveries: await Promise.all(
        rows.map(async ({ conversationId, toAddress, ...row }) => ({
          ...row,
          to: toAddress,
          caseId: (await caseOf(conversationId)) ?? null,
        })),
      ),
    });
  },
  "POST /deliveries/:message/retry": async (needs, { params, by }) => {
    const message = await needs.conversations.message(params.message);
    const caseId = message && (await needs.caseOf(message.conversationId));
    return retryDelivery(needs, { messageId: params.message, caseId, by });
  },
};

/** A picture may be seen as one; anything else is only ever saved. */
const harmless = (mediaType: string): string =>
  /^image\/(png|jpeg|gif|webp|avif)$/.test(mediaType) ? mediaType : "application/octet-stream";
