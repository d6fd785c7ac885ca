/** A returned letter is one of ours that another server speaks of: which of them is it? */
import type { Mail } from "../incoming/index.ts";
import { type Mac, ourMessage } from "./thread.ts";

const IDS_MAX = 100;
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
