/** Chats over HTTP, for colleagues. */
import { findCase } from "../cases/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { type Speech, speechIn } from "../speeches/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { answerInChat } from "./answer-in-chat.ts";
import { changeWindow } from "./change-window.ts";
import { type Chat, type ChatWindow, isHere, stateOf } from "./chat.ts";
import type { chatsContract } from "./chats.contract.ts";
import type { Needs } from "./needs.ts";
import { putUpWindow } from "./put-up-window.ts";

type HttpNeeds = Needs & {
  readonly chatAddress: (window: Pick<ChatWindow, "key">) => { address: string; snippet: string };
  readonly tellTyping: (chatId: string, from: "house" | "visitor") => Promise<void>;
};

/** English is what everybody gets who asks for nothing else. */
const firstIn = ({ id, says: { first } }: Speech) => ({
  title: first.chatTitle,
  greeting: first.chatGreeting,
  isOpen: true,
  language: id === "en" ? null : id,
});

export const chatsDoors: Doors<typeof chatsContract, HttpNeeds> = {
  "GET /chat-windows": async (needs) => {
    const windows = await needs.chats.windows();
    return done({
      windows: windows.map((window) => shownWindow(needs, window)),
      draft: firstIn(speechIn(needs.speeches, null)),
      languages: needs.speeches.map((speech) => ({
        id: speech.id,
        name: speech.says.name,
        draft: firstIn(speech),
      })),
    });
  },
  "POST /chat-windows": async (needs, { body, by }) =>
    answered(needs, await putUpWindow(needs, { draft: body, by })),
  "POST /chat-windows/:window": async (needs, { params, body, version, by }) => {
    const deed = { windowId: params.window, draft: body, version, by };
    return answered(needs, await changeWindow(needs, deed));
  },
  "GET /chats": async ({ chats, now }) => {
    const open = await chats.open();
    return done({ chats: open.map((chat) => shown(chat, now())) });
  },
  "GET /cases/:case/chat": async ({ cases, chats, now }, { params }) => {
    const file = await findCase({ cases }, params.case);
    if (!file.ok) return file;
    const chat = await chats.ofCase(params.case);
    return done({ chat: chat ? shown(chat, now()) : null });
  },
  "POST /chats/:chat/answers": (needs, { params, body, by }) =>
    answerInChat(needs, { chatId: params.chat, words: body.words, by }),
  "POST /chats/:chat/typing": async ({ chats, tellTyping }, { params }) => {
    if (!(await chats.find(params.chat))) return refused("not_found", "There is no such chat.");
    await tellTyping(params.chat, "house");
    return done({ ok: true });
  },
};

const shown = (chat: Chat, now: Moment) => {
  const { id, caseId, visitor, startedAt } = chat;
  return { id, caseId, visitor, startedAt, state: stateOf(chat, now), isHere: isHere(chat, now) };
};

const shownWindow = ({ chatAddress }: HttpNeeds, window: ChatWindow) => ({
  ...window,
  ...chatAddress(window),
});

const answered = (needs: HttpNeeds, outcome: Outcome<ChatWindow>) =>
  outcome.ok ? done(shownWindow(needs, outcome.value)) : outcome;
