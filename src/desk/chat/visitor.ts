/** What a visitor may do and see in their chat; each deed is one transaction. */
import {
  beginChat,
  type Chat,
  type ChatsNeeds,
  leaveAddress,
  leaveChat,
  sayInChat,
  stateOf,
} from "../../chats/index.ts";
import { windowAtTheDoor } from "../../chats/chats.store.ts";
import { sha256 } from "../../rim/clock.ts";
import type { Database, Tx } from "../../rim/db/db.ts";
import { onceFor } from "../../rim/http/replay.ts";
import { languageShown, speechAt } from "../../speeches/index.ts";
import type { Moment } from "../../words/moment.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { Book } from "../handbook.ts";
import { languageOf, writtenIn } from "../language.ts";
import { windowWords } from "./spoken.ts";
import { readSeat, type Seat, seatToken } from "./token.ts";

type Needs = ChatsNeeds & {
  readonly tx: Tx;
  readonly tellTyping: (chatId: string, from: "house" | "visitor") => Promise<void>;
};

export type Doorstep = {
  readonly db: Database;
  readonly secret: string;
  readonly now: () => Moment;
  readonly needsIn: (tx: Tx, workspaceId: string) => Needs;
  readonly handbook: Pick<Book, "speeches">;
};

/** The window's address, and the languages that the browser asks for. */
type Call = { readonly key: string; readonly asks: string | undefined };
type First = { id: string; name: string; email?: string | undefined; words: string };

const NO_CHAT = () => refused("not_found", "This chat is not there any more.");

export const visitorsOf = ({ db, secret, now, needsIn, handbook }: Doorstep) => {
  const window = (key: string) => db.atDoor((tx) => windowAtTheDoor(tx, key));
  const inside = <T>({ workspaceId }: Seat, work: (needs: Needs) => Promise<Outcome<T>>) =>
    db.inside(workspaceId, (tx) => work(needsIn(tx, workspaceId)));

  /** A deed that a lost answer may repeat is done once; other words are another's. */
  const once = (
    seat: Seat,
    { key, words }: { key: string; words: unknown },
    deed: (needs: Needs) => Promise<Outcome<unknown>>,
  ) =>
    inside(seat, async (needs) => {
      const request = sha256(JSON.stringify(words));
      const asked = { workspaceId: seat.workspaceId, key: `chat ${key}`, request, now: now() };
      const kept = await onceFor(needs.tx, asked, async () => {
        const did = await deed(needs);
        return did.ok ? done({ status: 200, answer: did.value }) : did;
      });
      return kept.ok ? done(kept.value.answer) : kept;
    });

  return {
    seatOf: (token: string): Seat | undefined => readSeat(secret, token),

    /** What stands on the window before anybody has spoken. */
    async greet({ key, asks }: Call) {
      const found = await window(key);
      if (!found) return NO_CHAT();
      return db.look(found.workspaceId, async (tx) => {
        const { chats, people } = needsIn(tx, found.workspaceId);
        const shown = await chats.window(found.windowId);
        if (!shown) return NO_CHAT();
        const { title, greeting, isOpen, language: own } = shown;
        const { name: house } = await people.workspace();
        const says = windowWords(speechAt(handbook.speeches, own, asks));
        const written = writtenIn(`${title}\n${greeting}`, { own, spoken: says.language });
        const somebody = await chats.isAttended(now());
        return done({ house, title, greeting, written, isOpen, somebody, says });
      });
    },

    async begin({ key, asks }: Call, first: First): Promise<Outcome<{ token: string }>> {
      const found = await window(key);
      if (!found) return NO_CHAT();
      const { workspaceId, windowId } = found;
      const { id, words, ...who } = first;
      const told = { key: `begin ${id}`, words: [key, first] };
      const begun = await once({ workspaceId, chatId: "" }, told, async (needs) => {
        const own = (await needs.chats.window(windowId))?.language ?? null;
        const shown = speechAt(handbook.speeches, own, asks);
        const visitor = { ...who, language: languageShown(shown, languageOf(words)) };
        const chat = await beginChat(needs, { windowId, visitor, words });
        return chat.ok ? done({ chatId: chat.value.id }) : chat;
      });
      if (!begun.ok) return begun;
      const { chatId } = begun.value as { chatId: string };
      return done({ token: seatToken(secret, { workspaceId, chatId }) });
    },

    /** The chat as its visitor sees it: no note among colleagues, no letter. */
    see: (seat: Seat) =>
      db.look(seat.workspaceId, async (tx) => {
        const { chats, cases, conversations, people } = needsIn(tx, seat.workspaceId);
        const chat = await chats.find(seat.chatId);
        const file = chat && (await cases.find(chat.caseId));
        if (!chat || !file) return NO_CHAT();
        const customer = await people.customer(file.customerId);
        const messages = await conversations.messages(file.conversationId);
        const words = messages
          .filter(({ channel, direction }) => channel === "chat" && direction !== "note")
          .map(({ id, direction, byName, at, body }) => ({
            id,
            from: direction === "in" ? null : byName,
            at,
            words: body,
          }));
        return done({
          state: stateOf(chat, now()),
          hasAddress: Boolean(customer?.email),
          startedAt: chat.startedAt,
          now: now(),
          words,
        });
      }),

    say: (seat: Seat, { id, words }: { id: string; words: string }) =>
      once(seat, { key: `${seat.chatId} ${id}`, words }, (needs) =>
        sayInChat(needs, { chatId: seat.chatId, words }),
      ),

    leaveAddress: (seat: Seat, email: string) =>
      inside(seat, (needs) => leaveAddress(needs, { chatId: seat.chatId, email })),

    leave: (seat: Seat) => inside(seat, (needs) => leaveChat(needs, { chatId: seat.chatId })),

    type: (seat: Seat) =>
      inside(seat, async (needs) => {
        await needs.tellTyping(seat.chatId, "visitor");
        return done({ ok: true });
      }),

    /** The window is still open; the chat's case, to hear of its news. */
    stay: (seat: Seat): Promise<Outcome<Chat>> =>
      inside(seat, async ({ chats }) => {
        const chat = await chats.hold(seat.chatId);
        if (!chat) return NO_CHAT();
        await chats.change(seat.chatId, { seenAt: now(), leftAt: null });
        return done(chat);
      }),
  };
};
