/** What the chat's window says of itself, handed over whole with the greeting, in one language. */
import type { Speech } from "../../speeches/index.ts";

/** What can stand in a visitor's way; anything else is said as the desk says it, in English. */
const MET = [
  "name_needed",
  "email_unclear",
  "message_unfit",
  "chat_closed",
  "stale_edit",
  "too_many",
] as const satisfies readonly (keyof Speech["says"]["refused"])[];

export const windowWords = ({ id: language, says }: Speech) => ({
  language,
  ...says.chat,
  name: says.form.name,
  email: says.form.email,
  message: says.words.label,
  refused: Object.fromEntries(MET.map((code) => [code, says.refused[code]])),
});
