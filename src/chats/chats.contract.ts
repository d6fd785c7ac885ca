/** The doors of chats, for colleagues; visitors come in by their window's own address. */
import { z } from "zod";
import { At, contract, Id, Left, Line, Nothing, Words } from "../rim/http/contract.ts";

const Tongue = z.string().regex(/^[a-z]{2}$/, "Two letters, such as de.");

const Draft = z.object({
  title: Line(80),
  greeting: Words(400),
  isOpen: z.boolean(),
  /** What the window says around its own words. Null: as browsers ask; absent: as it was. */
  language: Tongue.nullable().optional(),
});

export const ChatWindow = Draft.extend({
  id: Id,
  language: Tongue.nullable(),
  key: z.string(),
  /** What a site puts into its pages to show the chat. */
  snippet: z.string(),
  /** The window on a page of its own. */
  address: z.url(),
  createdAt: At,
  version: z.int(),
});

export const Chat = z.object({
  id: Id,
  caseId: Id,
  visitor: z.string(),
  startedAt: At,
  state: z.enum(["waiting", "unanswered", "talking", "left"]),
  /** Whether the visitor's window was heard of just now. */
  isHere: z.boolean(),
});

export const chatsContract = contract({
  "GET /chat-windows": {
    says:
      "The chat windows that sites may show, a draft to begin one with, and the languages that a " +
      "window can speak, each with a draft.",
    answer: z.object({
      windows: z.array(ChatWindow),
      draft: Draft,
      languages: z.array(z.object({ id: z.string(), name: z.string(), draft: Draft })),
    }),
  },
  "POST /chat-windows": {
    says: "Puts up a chat window; a site that shows it reaches the desk.",
    once: true,
    body: Draft,
    answer: ChatWindow,
    status: 201,
  },
  "POST /chat-windows/:window": {
    says: "Changes a chat window: its words, or whether it is open.",
    ifMatch: true,
    body: Draft,
    answer: ChatWindow,
  },
  "GET /chats": {
    says: "The chats whose visitor has not left, longest waiting first.",
    answer: z.object({ chats: z.array(Chat) }),
  },
  "GET /cases/:case/chat": {
    says: "The newest chat of a case, if there was one.",
    answer: z.object({ chat: Chat.nullable() }),
  },
  "POST /chats/:chat/answers": {
    says: "Says something to the visitor, as a person; refused when a fault stands in it.",
    once: true,
    body: z.object({ words: Words(4_000) }),
    answer: Left,
    status: 201,
  },
  "POST /chats/:chat/typing": {
    says: "Lets the visitor see that somebody is writing.",
    answer: Nothing,
  },
});
