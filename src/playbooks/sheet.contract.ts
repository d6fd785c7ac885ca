/** The shape of a playbook as it is kept and as a form sends it: every step spelled out. */
import { ELEMENTS } from "@amends/sincerity";
import { z } from "zod";
import { Words } from "../rim/http/contract.ts";
import { DEEDS, GATED_LETTERS } from "./gate.ts";
import { PHASES } from "./phase.ts";
import { type Sign as AnySign, SIGNS } from "./sign.ts";

const Text = Words(1_000);
const Id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_-]*$/, "small letters, digits, _ and -");
const Ids = z.array(Id).max(60);
const Phase = z.enum(PHASES);
export const Sign = z.enum(SIGNS as [AnySign, ...AnySign[]]);
const Need = z.object({ fact: Sign, unless: z.array(Sign).max(5) });
const Needs = z.array(Need).min(1).max(20);
const Deed = z.enum(DEEDS);
export const Role = z.enum(["agent", "lead", "administrator"]);
export const Skip = z.object({ by: Role, because: Text });
const Severity = z.enum(["minor", "moderate", "severe", "critical"]);

export const SheetStep = z.object({
  id: Id,
  name: Words(60),
  phases: z.array(Phase).min(1),
  does: Text,
  asks: z.array(Text).min(1).max(12),
  needs: Needs,
  clocks: Ids,
  skip: Skip.nullable(),
  guards: z.array(Deed),
  answers: z.array(z.string().regex(/^[A-E][1-8]$/)),
});

export const BareSheet = z.object({
  id: Id,
  version: z.int().min(1),
  name: Words(80),
  about: Text,
  source: Text,
  suits: z
    .array(
      z.object({
        failure: Ids,
        stance: z.array(z.enum(["at_fault", "partly", "not_at_fault", "not_yet_known"])),
        severity: z.array(Severity),
        channel: z.array(z.enum(["mail", "form", "chat", "call", "review", "api"])),
        industry: Ids,
        because: Text,
      }),
    )
    .max(20),
  letters: z.partialRecord(z.enum(GATED_LETTERS), z.array(z.enum(ELEMENTS)).min(1)),
  steps: z.array(SheetStep).min(1).max(PHASES.length),
  gates: z
    .array(
      z.object({
        code: Id,
        before: z.array(Deed).min(1),
        letters: z.array(z.enum(GATED_LETTERS)),
        because: Text,
        needs: Needs,
      }),
    )
    .max(12),
  without: z.partialRecord(Phase, Text),
});
