/** Put up a chat window: from then on a site that shows it reaches the desk. */
import { may } from "../people/index.ts";
import { mustSpeak } from "../speeches/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { ChatWindow, WindowDraft } from "./chat.ts";
import type { Needs } from "./needs.ts";

export async function putUpWindow(
  { chats, speeches, journal, now, newId, newKey }: Needs,
  { draft, by }: { draft: WindowDraft; by: Actor },
): Promise<Outcome<ChatWindow>> {
  const allowed = may(by, "chat:set-up");
  if (!allowed.ok) return allowed;
  const { language = null } = draft;
  const spoken = mustSpeak(speeches, language);
  if (!spoken.ok) return spoken;
  const window: ChatWindow = {
    ...draft,
    language,
    id: newId(),
    key: newKey(),
    createdAt: now(),
    version: 1,
  };
  await chats.keepWindow(window);
  await journal.add({ what: "chat window put up", by, facts: { windowId: window.id } });
  return done(window);
}
