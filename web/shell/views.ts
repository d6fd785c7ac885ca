/** The views of the inbox: what each holds, and what to do when it is empty. */
import type { View } from "../api/shapes.ts";

type Told = { readonly name: string; readonly empty: string; readonly next: string };

export const views: Readonly<Record<View, Told>> = {
  mine: {
    name: "Mine",
    empty: "No open case is yours",
    next: "Take one from New, or have a look at what is due in the whole house.",
  },
  new: {
    name: "New",
    empty: "Nobody is waiting for a first look",
    next: "Complaints land here as soon as they arrive by mail, or when somebody rings.",
  },
  due: {
    name: "Due",
    empty: "Nothing runs out soon",
    next: "Clocks and promises that need somebody within a day are gathered here.",
  },
  open: {
    name: "All open",
    empty: "No case is open",
    next: "Whoever writes to your mailbox or rings you opens a case here.",
  },
  asleep: {
    name: "Asleep",
    empty: "No case is asleep",
    next: "What waits for something sleeps here, and wakes before a promise falls due.",
  },
  closed: {
    name: "Closed",
    empty: "No case has been closed yet",
    next: "A case is closed once its promises are kept; then its report card waits here.",
  },
  all: {
    name: "Everything",
    empty: "There is no case yet",
    next: "Whoever writes to your mailbox opens a case here. For a call, log it.",
  },
};

export const viewOrder: readonly View[] = ["mine", "new", "due", "open", "asleep", "closed"];

export const isView = (text: string): text is View => Object.hasOwn(views, text);
