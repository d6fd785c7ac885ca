/** Mailboxes over HTTP. */
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { addMailbox } from "./add-mailbox.ts";
import type { mailboxesContract } from "./mailboxes.contract.ts";
import type { Needs } from "./needs.ts";
import { removeMailbox } from "./remove-mailbox.ts";
import { renewLogin } from "./renew-login.ts";
import { tryMailbox } from "./try-mailbox.ts";

export const mailboxesDoors: Doors<typeof mailboxesContract, Needs> = {
  "GET /mailboxes": async ({ mailboxes }, { by }) => {
    const allowed = may(by, "mail:look");
    return allowed.ok ? done({ mailboxes: [...(await mailboxes.all())] }) : allowed;
  },
  "POST /mailboxes": (needs, { body: { secret, clientSecret, ...mailbox }, by }) =>
    addMailbox(needs, { mailbox, secret: { secret, clientSecret }, by }),
  "POST /mailboxes/:mailbox/trial": (needs, { params, by }) =>
    tryMailbox(needs, { mailboxId: params.mailbox, by }),
  "POST /mailboxes/:mailbox/login": (needs, { params, body, by }) =>
    renewLogin(needs, { mailboxId: params.mailbox, secret: body, by }),
  "POST /mailboxes/:mailbox/removal": (needs, { params, by }) =>
    removeMailbox(needs, { mailboxId: params.mailbox, by }),
};
