/** Change a chat window: its words, or whether it is open. */
import { may } from "../people/index.ts";
import { mustSpeak } from "../speeches/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { ChatWindow, WindowDraft } from "./chat.ts";
import type { Needs } from "./needs.ts";

export async function changeWindow(
  { chats, speeches, journal }: Needs,
  deed: { windowId: string; draft: WindowDraft; version: number; by: Actor },
): Promise<Outcome<ChatWindow>> {
  const { windowId, draft, version, by } = deed;
  const allowed = may(by, "chat:set-up");
  if (!allowed.ok) return allowed;
  const window = await chats.window(windowId);
  if (!window) return refused("not_found", "There is no such chat window.");
  const { language = window.language } = draft;
  const spoken = mustSpeak(speeches, language);
  if (!spoken.ok) return spoken;
  const next: ChatWindow = { ...window, ...draft, language, version: version + 1 };
  if (!(await chats.replaceWindow(next, version))) {
    return refused("stale_edit", "Somebody changed this window meanwhile. Please look again.");
  }
  await journal.add({ what: "chat window changed", by, facts: { windowId } });
  return done(next);
}
