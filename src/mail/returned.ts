/** A returned letter is one of ours that another server speaks of: which of them is it? */
import type { Mail } from "../incoming/index.ts";
import { type Mac, ourMessage } from "./thread.ts";

const IDS_MAX = 100;
/** RFC 5321 4.5.3.1.1: so many letters before the @. */
const NAME_LETTERS = 64;
const SIGN_LETTERS = 10;
const returnTag = /^[^@]*\+r-([0-9a-f]{32})([0-9a-f]{10})@/i;

/**
 * Where a letter is returned to, care+r-{id}{mac}@…, so that what comes back there is about this
 * one, whatever it says; the mailbox as it is when its name is so long that both do not fit.
 */
export function returnAddress(mailbox: string, messageId: string, mac: Mac): string {
  const [name = "", domain = ""] = mailbox.split("@");
  const tag = `r-${messageId.replaceAll("-", "")}${signed(messageId, mac)}`;
  return name.length + 1 + tag.length > NAME_LETTERS ? mailbox : `${name}+${tag}@${domain}`;
}

/** The letter that was to be returned to this address, if we made it. */
export function letterReturnedTo(address: string, mac: Mac): string | null {
  const [, hex = "", claimed = ""] = returnTag.exec(address.trim()) ?? [];
  const id = hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return hex && claimed.toLowerCase() === signed(id, mac) ? id : null;
}

const signed = (messageId: string, mac: Mac): string =>
  mac(`return:${messageId}`).slice(0, SIGN_LETTERS).toLowerCase();

const id = /\bamd\.[a-z0-9-]{1,64}\.[0-9a-f]{16}@[^\s<>"]{1,255}/gi;

/** Letters of ours that a mail names by their signed ids, in its headers or in what it returns. */
export function lettersNamed(
  { inReplyTo, references, slips, text }: Pick<Mail, "inReplyTo" | "references" | "slips" | "text">,
  mac: Mac,
): readonly string[] {
  const said = [...slips.map(({ words }) => words), text].flatMap((words) => words.match(id) ?? []);
  const ids = [...new Set([...inReplyTo, ...references.toReversed(), ...said])].slice(0, IDS_MAX);
  return [...new Set(ids.flatMap((each) => ourMessage(each, mac) ?? []))];
}
