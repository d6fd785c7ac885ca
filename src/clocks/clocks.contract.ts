/** What a clock looks like at the doors. */
import { z } from "zod";
import { At } from "../rim/http/contract.ts";

/** One clock of a case: what it waits for, until when, how it stands, and what that rests on. */
export const Clock = z.object({
  id: z.string(),
  name: z.string(),
  /** A time that the house gives itself, or one that the law gives it. */
  kind: z.enum(["house", "law", "promise"]),
  startedAt: At,
  warnAt: At,
  dueAt: At,
  /** The last moment before it is due at which somebody is at work. */
  actBy: At,
  state: z.enum(["running", "soon", "overdue", "paused", "met", "met_late"]),
  metAt: At.nullable(),
  rests: z.string(),
  source: z.string(),
});
