/** Mail coming in: for a workspace's mailbox only, and kept raw before it is acknowledged. */
import { takeMail } from "../../mail/index.ts";
import { atTheDoor } from "../../people/people.store.ts";
import { type Smtp, startSmtp } from "../../rim/mail/smtp.ts";
import { moment } from "../../words/moment.ts";
import { done, refused } from "../../words/outcome.ts";
import type { House } from "../house.ts";

/** `onMail` is told once a mail is kept, so that it is read at once. */
export function openMailIn(house: House, onMail: () => void): Promise<Smtp> {
  const { db, needsIn, config, log, now } = house;
  const workspaceOf = (address: string) =>
    db.atDoor((tx) => atTheDoor(tx).workspaceOfMailbox(plain(address)));

  return startSmtp({
    port: config.smtpPort,
    host: config.smtpHost,
    sizeLimit: config.mailLimit,
    limits: { mailsPerMinute: config.mailsPerMinute },
    log,
    async accepts(recipient) {
      return (await workspaceOf(recipient))
        ? done(recipient)
        : refused("unknown_mailbox", `No desk here takes mail for ${recipient}.`);
    },
    async take({ from, to, content }) {
      const receivedAt = moment(now());
      const known = await Promise.all(
        to.map(async (address) => ({ address, id: await workspaceOf(address) })),
      );
      // Several of our mailboxes in one workspace still are one mail.
      const once = new Map(
        known.flatMap(({ address, id }) => (id ? [[id, address] as const] : [])),
      );
      for (const [id, address] of once) {
        const kept = await db.inside(id, (tx) =>
          takeMail(needsIn(tx, id), { from, to: address, content, receivedAt }),
        );
        if (!kept.ok) return kept;
      }
      onMail();
      return done(once.size);
    },
  });
}

/** A tag (desk+anything@…) still is the desk's mailbox. */
const plain = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, "");
