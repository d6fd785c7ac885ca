/** The handbook is the house's own way, written by managers; this part of it says how we work. */
import type { Severity } from "../clocks/index.ts";
import type { Playbook } from "./playbook.ts";

/** What was lost; like is put right with like (Roschk & Gelbrich 2014). */
export const LOSSES = ["money", "product", "service", "attention"] as const;
export type Loss = (typeof LOSSES)[number];

/** A failure that happens in an industry, and how bad it usually is. */
export type Failure = {
  readonly id: string;
  readonly name: string;
  readonly loss: Loss;
  readonly severity: Severity;
};

export type Industry = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly failures: readonly Failure[];
};

/** What we ask the customer later. */
export type Survey = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Days after the remedy was delivered. */
  readonly delayDays: number;
  readonly question: string;
  readonly answers: Readonly<
    Record<
      "put_right" | "partly" | "not_put_right",
      { readonly says: string; readonly reply: string }
    >
  >;
  /** Asked with it, for whoever wants to say more. */
  readonly more: string;
};

export type Handbook = {
  readonly playbooks: readonly Playbook[];
  readonly surveys: readonly Survey[];
  readonly industries: readonly Industry[];
};

/** The failure as the handbook knows it; a colleague may also name one that it does not. */
export const failureOf = ({ industries }: Handbook, id: string): Failure | undefined =>
  industries.flatMap(({ failures }) => failures).find((failure) => failure.id === id);
