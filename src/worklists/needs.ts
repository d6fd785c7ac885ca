/** What the verbs and doors of worklists are handed. */
import type { QueuesNeeds } from "../queues/index.ts";
import type { NewId } from "../words/id.ts";
import type { Lists, Reader } from "./lists.ts";
import type { Views } from "./view.ts";

export type Needs = Pick<QueuesNeeds, "desk" | "journal" | "now" | "people" | "elsewhere"> & {
  readonly lists: Lists;
  readonly views: Views;
  readonly newId: NewId;
  /** Who reads, and when that is on the house's wall. */
  readonly reader: (by: { readonly id: string }) => Promise<Reader>;
};
