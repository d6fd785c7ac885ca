/** The doors of one trade: as a house has it, as it lies in the folder, and who changed it when. */
import { ELEMENTS } from "@amends/sincerity";
import { z } from "zod";
import { At, contract, Words } from "../rim/http/contract.ts";
import { GATED_LETTERS } from "./gate.ts";
import { LOSSES } from "./industry.ts";
import { Role } from "./sheet.contract.ts";

export const Severity = z.enum(["minor", "moderate", "severe", "critical"]);
const Id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_-]*$/, "small letters, digits, _ and -");
const OneTrade = z.object({ trade: z.string().max(60) });
const Demand = { failures: z.array(Id).max(60), because: Words(500) };

const Terms = z.object({
  failures: z
    .array(
      z.object({
        id: Id,
        name: Words(120),
        loss: z.enum(LOSSES),
        severity: Severity,
        words: z.array(Words(200)).max(20),
      }),
    )
    .min(1)
    .max(80),
  letters: z
    .array(
      z.object({
        kind: z.array(z.enum(GATED_LETTERS)).min(1),
        holds: z.array(z.enum(ELEMENTS)).min(1),
        ...Demand,
      }),
    )
    .max(20),
  approvals: z.array(z.object({ by: z.enum(["lead", "administrator"]), ...Demand })).max(20),
});

const Wanted = { failures: z.array(z.string()), because: z.string() };

/** A trade as a colleague reads it. */
export const Industry = z.object({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  source: z.string(),
  playbook: z.object({ id: z.string(), name: z.string(), because: z.string() }),
  failures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      loss: z.string(),
      severity: Severity,
      words: z.array(z.string()),
    }),
  ),
  remedies: z.array(z.object({ clause: z.string(), gives: z.string(), because: z.string() })),
  letters: z.array(z.object({ kind: z.array(z.string()), holds: z.array(z.string()), ...Wanted })),
  deadlines: z.array(
    z.object({ clock: z.string(), name: z.string(), within: z.string(), because: z.string() }),
  ),
  approvals: z.array(z.object({ by: Role, ...Wanted })),
  /** The worked example of this trade. */
  example: z.string(),
});

const Change = z.object({
  where: z.string(),
  was: z.string().nullable(),
  is: z.string().nullable(),
});

export const tradesContract = contract({
  "GET /industries/:trade": {
    says: "One trade as the house has it, as it lies in the folder, and who changed it when.",
    params: OneTrade,
    answer: z.object({
      id: z.string(),
      name: z.string(),
      /** 0 as long as nobody of the house changed it. */
      version: z.int(),
      terms: Terms,
      filed: Terms,
      /** Newest first; each with what it says otherwise than the one before. */
      editions: z.array(
        z.object({
          version: z.int(),
          at: At,
          byName: z.string(),
          because: z.string(),
          terms: Terms,
          changes: z.array(Change),
        }),
      ),
    }),
  },
  "PUT /industries/:trade": {
    says: "The house's own terms in a trade: failures, what letters must hold, who approves.",
    params: OneTrade,
    ifMatch: true,
    body: z.object({ terms: Terms, because: Words(500) }),
    answer: z.object({ version: z.int() }),
  },
});
