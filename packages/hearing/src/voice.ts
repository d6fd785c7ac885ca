/** How it is said: capitals and marks, which plain words do not carry. */
import type { Cue } from "./cue.ts";
import type { Group, Weight } from "./family.ts";
import type { Heard } from "./passage.ts";

const said = (name: string, weight: Weight, from: number): Cue => {
  const group: Group = { name, weight, words: [] };
  return { family: "voice", hears: "upset", group, weight, from, to: from + 1 };
};

/** Two words in capitals may be names; five are a raised voice. */
const RAISED = 2;
const SHOUTED = 5;

/** What capitals, and marks in a row, add. Each counts once for the whole complaint. */
export const voiceOf = (passage: readonly Heard[]): Cue[] => {
  const loud = passage.flatMap((heard, at) => (heard.loud ? [at] : []));
  const cried = passage.findIndex((heard) => heard.cried);
  const weight = loud.length >= SHOUTED ? "considerable" : "some";
  return [
    ...(loud.length >= RAISED ? [said("capitals", weight, loud[0] ?? 0)] : []),
    ...(cried >= 0 ? [said("marks in a row", "some", cried)] : []),
  ];
};

/** Longer than this, a text with a link in it is a letter. */
const POST = 40;
const LINK_OR_TAG = /https?:\/\/|(?:^|\s)#\p{L}/u;
const HANDLE = /(?:^|[^\w@])@\w/;

/** A post with a link or a hashtag that addresses no one: news or chat, seldom said to us. */
export const isPostedToNobody = (text: string, passage: readonly Heard[]): boolean =>
  passage.length <= POST && LINK_OR_TAG.test(text) && !HANDLE.test(text);
