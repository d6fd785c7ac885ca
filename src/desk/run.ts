/** Runs a desk: web, worker and mail coming in, together or each by itself. */
import type { AddressInfo } from "node:net";
import { CHANNEL } from "../journal/journal.store.ts";
import { macOf, newId } from "../rim/clock.ts";
import { startTicker } from "../rim/ticker.ts";
import { type House, type Opening, openHouse } from "./house.ts";
import { openMailIn } from "./mail/mail-in.ts";
import { openMailboxes } from "./mail/mailboxes-in.ts";
import { postFrom } from "./mail/post.ts";
import { mailSeal } from "./mail/sealed.ts";
import { jobsOf } from "./schedule.ts";
import { stirs } from "./mail/stirs.ts";
import { openWeb } from "./web.ts";

export type Desk = {
  readonly house: House;
  readonly port: number;
  readonly smtpPort: number;
  /** Every job looks now. */
  wake(): void;
  close(): Promise<void>;
};

export type Parts = { readonly web: boolean; readonly work: boolean; readonly mail: boolean };

export async function runDesk(opening: Opening, parts: Parts): Promise<Desk> {
  const house = await openHouse(opening);
  const { config, log, db } = house;
  const { unsealed } = mailSeal(house.secret);
  const post = postFrom(config, (text) => macOf(house.secret, text).toString("hex"), unsealed);
  const worker = newId();
  if (parts.work) await db.attend(worker);
  const ticker = startTicker(parts.work ? jobsOf(house, post, worker) : [], log);
  if (parts.work) await db.listen(CHANNEL, (news) => void (stirs(news) && ticker.hear()));
  const smtp = parts.mail ? await openMailIn(house, () => ticker.wake()) : undefined;
  const mailboxes = parts.mail ? openMailboxes(house, () => ticker.wake()) : undefined;
  const app = parts.web ? await openWeb(house) : undefined;
  await app?.listen({ port: config.port, host: config.host });
  const port = (app?.server.address() as AddressInfo | undefined)?.port ?? config.port;
  return {
    house,
    port,
    smtpPort: smtp?.port ?? config.smtpPort,
    wake: ticker.wake,
    async close() {
      await smtp?.close();
      await mailboxes?.close();
      await app?.close();
      await ticker.stop();
      await post.close();
      await house.close();
    },
  };
}
