/** The way out: through the relay that is set, or into the local outbox that one can open. */
import { join } from "node:path";
import { type Delivery, type HandOver, type Mac, returnAddress } from "../../mail/index.ts";
import { readMail } from "../../rim/mail/mime.ts";
import { keepLocally, relayTo } from "../../rim/mail/relay.ts";
import type { Config } from "../../rim/config.ts";

export type Post = {
  hand(
    delivery: Pick<Delivery, "content" | "toAddress" | "messageId" | "sealed">,
    onHandingOver: () => Promise<void>,
  ): Promise<HandOver>;
  close(): Promise<void>;
};

/** Where our mail server knows tags, each letter has an address of its own to be returned to. */
export function postFrom(
  { relayUrl, folder, letterMarks }: Pick<Config, "relayUrl" | "folder" | "letterMarks">,
  mac: Mac,
  unsealed: (content: Uint8Array) => Uint8Array,
): Post {
  const relay = relayUrl ? relayTo(relayUrl) : keepLocally(join(folder, "outbox"));
  return {
    async hand({ content: lies, sealed, toAddress, messageId: id }, onHandingOver) {
      const content = sealed ? unsealed(lies) : lies;
      const mailbox = (await readMail(headOf(content))).from?.address ?? "";
      const from = letterMarks.inAddress ? returnAddress(mailbox, id, mac) : mailbox;
      return relay.hand(content, { from, to: toAddress, id }, { onHandingOver });
    },
    close: () => relay.close(),
  };
}

/** Whom it is from stands above the first empty line; we composed it, with CRLF. */
function headOf(content: Uint8Array): Uint8Array {
  const end = Buffer.from(content.buffer, content.byteOffset, content.length).indexOf("\r\n\r\n");
  return end < 0 ? content : content.subarray(0, end + 4);
}
