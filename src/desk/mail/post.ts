/** The way out: through the relay that is set, or into the local outbox that one can open. */
import { join } from "node:path";
import type { Delivery, HandOver } from "../../mail/index.ts";
import { readMail } from "../../rim/mail/mime.ts";
import { keepLocally, relayTo } from "../../rim/mail/relay.ts";
import type { Config } from "../../rim/config.ts";

export type Post = {
  hand(
    delivery: Pick<Delivery, "content" | "toAddress" | "messageId">,
    onHandingOver: () => Promise<void>,
  ): Promise<HandOver>;
  close(): Promise<void>;
};

export function postFrom({ relayUrl, folder }: Pick<Config, "relayUrl" | "folder">): Post {
  const relay = relayUrl ? relayTo(relayUrl) : keepLocally(join(folder, "outbox"));
  return {
    async hand({ content, toAddress, messageId: id }, onHandingOver) {
      const from = (await readMail(content)).from?.address ?? "";
      return relay.hand(content, { from, to: toAddress, id }, { onHandingOver });
    },
    close: () => relay.close(),
  };
}
