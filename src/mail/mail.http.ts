/** Mail over HTTP: what needs a look, downloads, sending again. */
import { Download, type Doors } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import type { mailContract } from "./mail.contract.ts";
import type { CaseOf, Needs, WhoseAddress } from "./needs.ts";
import { readAgain } from "./read-again.ts";
import { retryDelivery } from "./retry-delivery.ts";
import { setAside } from "./set-aside.ts";

const GLIMPSE_BYTES = 2_000;
const nothing = refused("not_found", "There is nothing at this address.");
const SEALED = refused(
  "sealed",
  "This mail carries a code, and is for the customer's eyes alone. Nobody at the desk can read it.",
);

export const mailDoors: Doors<typeof mailContract, Needs & CaseOf & WhoseAddress> = {
  "GET /mails": async ({ mails }) =>
    done({
      mails: (await mails.needingALook()).map(({ content, ...mail }) => ({
        ...mail,
        glimpse: new TextDecoder().decode(content.subarray(0, GLIMPSE_BYTES)),
      })),
    }),
  "GET /mails/:mail/raw": async ({ mails }, { params }) => {
    const raw = await mails.find(params.mail);
    return raw ? done(new Download(raw.content, "message/rfc822", `${raw.id}.eml`)) : nothing;
  },
  "POST /mails/:mail/setting-aside": (needs, { params, body, by }) =>
    setAside(needs, { mailId: params.mail, because: body.because, by }),
  "POST /mails/:mail/reading": (needs, { params, by }) =>
    readAgain(needs, { mailId: params.mail, by }),
  "GET /messages/:message/mail": async ({ outbox }, { params }) => {
    const delivery = await outbox.find(params.message);
    if (delivery?.sealed) return SEALED;
    return delivery
      ? done(new Download(delivery.content, "message/rfc822", `${params.message}.eml`))
      : nothing;
  },
  "POST /deliveries/:message/retry": (needs, { params, by }) =>
    retryDelivery(needs, { messageId: params.message, by }),
};
