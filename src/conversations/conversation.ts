/** A conversation is every word exchanged with one customer about one matter. */
export type Channel = "mail" | "form" | "chat" | "call" | "review" | "api";

/** `note` is a word among colleagues; it never reaches the customer. */
export type Direction = "in" | "out" | "note";
