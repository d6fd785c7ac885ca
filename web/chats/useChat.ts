/** The chat of a case, fresh while the visitor is there; and whether they are writing. */
import { useEffect, useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { onTyping } from "../api/live.ts";

export type Chat = NonNullable<Answer<"GET /cases/:case/chat">["chat"]>;

/** A sign of typing is forgotten after this. */
const TYPING_MS = 4_000;

export function useChat(caseId: string, isChat: boolean): { chat: Chat | null; typing: boolean } {
  const ask = { params: { case: caseId } };
  const { data } = useDoor("GET /cases/:case/chat", ask, { enabled: isChat });
  const chat = data?.chat ?? null;
  const [typing, setTyping] = useState(false);
  const id = chat?.id;
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const end = onTyping((chatId) => {
      if (chatId !== id) return;
      setTyping(true);
      clearTimeout(quiet);
      quiet = setTimeout(() => setTyping(false), TYPING_MS);
    });
    return () => {
      clearTimeout(quiet);
      end();
    };
  }, [id]);
  return { chat, typing };
}
