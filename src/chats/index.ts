/**
 * The door to chats: somebody tells us what went wrong, and a person answers there and then.
 *
 * Promises: a person answers, always; after a minute without one we say so and ask for an address;
 * what is said in a chat is part of the case like every other word; a fault that may not stand in a
 * letter may not be said here either; nobody speaks to an empty room.
 *
 * Writes: chat window put up, chat window changed, chat begun, chat answered, chat left, address
 * left. The visitor's words are written by cases (case opened, customer wrote).
 */
export { beginChat } from "./begin-chat.ts";
export { type Chat, type ChatState, type ChatWindow, stateOf } from "./chat.ts";
export type { Chats } from "./chats.ts";
export { leaveAddress } from "./leave-address.ts";
export { leaveChat } from "./leave-chat.ts";
export type { Needs as ChatsNeeds } from "./needs.ts";
export { sayInChat } from "./say-in-chat.ts";
