/** A round over chats whose window fell silent: whoever is gone has left. */
import type { Outcome } from "../words/outcome.ts";
import { done } from "../words/outcome.ts";
import { goneBefore } from "./chat.ts";
import { leaveChat } from "./leave-chat.ts";
import type { Needs } from "./needs.ts";

type JobNeeds = Pick<Needs, "chats" | "journal" | "now">;
type Inside = <T>(work: (needs: JobNeeds) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

export async function closeSilentChats(inside: Inside): Promise<number> {
  const closed = await inside(async (needs) => {
    const silent = await needs.chats.silent(goneBefore(needs.now()));
    for (const { id } of silent) {
      const left = await leaveChat(needs, { chatId: id });
      if (!left.ok) return left;
    }
    return done(silent.length);
  });
  return closed.ok ? closed.value : 0;
}
