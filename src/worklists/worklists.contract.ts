/** The shapes of lists: what may be asked for, and saved views of it. */
import { z } from "zod";
import { Severity, Stance } from "../cases/cases.contract.ts";
import { BulkDeed } from "../queues/queues.contract.ts";
import { contract, Id, Left, Line, Nothing } from "../rim/http/contract.ts";

export const View = z.enum(["mine", "new", "due", "open", "asleep", "closed", "all"]);
export const Sort = z.enum(["newest", "oldest", "deadline"]);
export const Need = z.enum([
  "told_us",
  "not_enough",
  "promise_late",
  "promise_today",
  "first_answer",
  "clock_overdue",
  "offer_ending",
  "undelivered",
  "back",
]);
const Channel = z.enum(["mail", "form", "chat", "call", "review", "api"]);

/** What a list holds; what is left out does not matter, "none" is what nobody has said yet. */
export const Filter = z.object({
  view: View.default("open"),
  /** A colleague's id, "me" or "none". */
  owner: z.union([Id, z.enum(["me", "none"])]).optional(),
  queue: z.union([Id, z.literal("none")]).optional(),
  tag: Id.optional(),
  severity: z.union([Severity, z.literal("none")]).optional(),
  /** A failure of the handbook, by its id, or "none". */
  failure: z.string().min(1).max(100).optional(),
  stance: Stance.optional(),
  channel: Channel.optional(),
  playbook: z.string().min(1).max(100).optional(),
  clock: z.enum(["overdue", "soon", "running", "none"]).optional(),
  needs: Need.optional(),
});

export const SavedView = z.object({
  id: Id,
  name: z.string(),
  shared: z.boolean(),
  /** Whether the one who asks made it, and may change it. */
  mine: z.boolean(),
  filter: Filter,
  sort: Sort,
  /** A thousand means a thousand or more. */
  count: z.int(),
  version: z.int(),
});

const Keeping = z.object({
  name: Line(60),
  shared: z.boolean(),
  filter: Filter,
  sort: Sort.default("newest"),
});

export const worklistsContract = contract({
  "GET /views": {
    says: "Saved views: one's own and those that others share, each with how many cases it holds.",
    answer: z.object({ views: z.array(SavedView) }),
  },
  "POST /views": {
    says: "Saves a view, for oneself or for everybody.",
    once: true,
    body: Keeping,
    answer: Left,
    status: 201,
  },
  "PUT /views/:view": {
    says: "Changes a saved view of one's own.",
    ifMatch: true,
    body: Keeping,
    answer: Left,
  },
  "DELETE /views/:view": { says: "Drops a saved view of one's own.", answer: Nothing },
  "GET /burdens": {
    says: "Who has how much in hand, and how much of it is hard; who might take one over.",
    answer: z.object({
      burdens: z.array(
        z.object({
          colleagueId: Id,
          open: z.int(),
          hard: z.int(),
          load: z.int(),
          away: z.boolean(),
        }),
      ),
      relief: z.object({ fromId: Id, toId: Id }).nullable(),
    }),
  },
  "GET /counts": {
    says: "How many cases a list holds, for something done to all of them; ten thousand at most.",
    query: Filter.extend({ search: z.string().trim().max(200).optional() }),
    answer: z.object({ count: z.int(), more: z.boolean() }),
  },
  "POST /bulks": {
    says: "Does one thing to many cases: those named, or all that a list holds. Never a letter.",
    once: true,
    body: z.object({
      deed: BulkDeed,
      cases: z.union([
        z.object({ ids: z.array(Id).min(1).max(10_000) }),
        z.object({ filter: Filter, search: z.string().trim().max(200).optional() }),
      ]),
    }),
    answer: Left,
    status: 201,
  },
  "GET /todo": {
    says: "What asks the one who asks for something now: how many of each kind, and where.",
    answer: z.object({
      todo: z.array(z.object({ need: Need, count: z.int(), says: z.string() })),
    }),
  },
});
