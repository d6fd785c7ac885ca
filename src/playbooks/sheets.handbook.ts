/** The shape of industry packs, as managers write them. */
import { ELEMENTS } from "@amends/sincerity";
import { z } from "zod";
import { SEVERITIES } from "../clocks/index.ts";
import { GATED_LETTERS } from "./gate.ts";
import { LOSSES } from "./industry.ts";
import { Line, list, Name } from "./playbook.handbook.ts";

const Failure = z.strictObject({
  id: Name,
  name: Line,
  loss: z.enum(LOSSES),
  severity: z.enum(SEVERITIES),
  words: z.array(Line).default([]),
});

const failures = list(Name).default([]);

export const IndustrySheet = z.strictObject({
  id: Name,
  name: Line,
  about: Line,
  source: Line,
  playbook: z.strictObject({ id: Name, because: Line }),
  failures: z.array(Failure).min(1),
  remedies: z.array(z.strictObject({ clause: Name, gives: Line, because: Line })).min(1),
  letters: z
    .array(
      z.strictObject({
        kind: list(z.enum(GATED_LETTERS)),
        holds: list(z.enum(ELEMENTS)),
        failures,
        because: Line,
      }),
    )
    .default([]),
  deadlines: z.array(z.strictObject({ clock: Name, because: Line })).default([]),
  approvals: z
    .array(
      z.strictObject({
        by: z.enum(["lead", "administrator"]),
        failures,
        because: Line,
      }),
    )
    .default([]),
  example: Name,
});
