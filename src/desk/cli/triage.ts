/** `amends triage`: complaints in, suggestions out, a line each; the same ear as the desk's. */
import { createInterface } from "node:readline";
import { type Hearing, hear, type Level, stepOf } from "../../../packages/hearing/src/index.ts";
import { Misused, oneOf, optionsIn } from "./options.ts";

const OPTIONS = { format: { type: "string" }, input: { type: "string" } } as const;

/** Answers 0 when every line was heard. */
export async function triageComplaints(args: readonly string[]): Promise<number> {
  const { values } = optionsIn(args, OPTIONS);
  oneOf("input", values.input ?? "jsonl", ["jsonl"]);
  oneOf("format", values.format ?? "jsonl", ["jsonl"]);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (!line.trim()) continue;
    const { id, text } = complaintIn(line, number);
    process.stdout.write(`${JSON.stringify(shown(id, hear(text)))}\n`);
  }
  return 0;
}

function complaintIn(line: string, number: number): { id: string; text: string } {
  try {
    const complaint: unknown = JSON.parse(line);
    const { id, text } = complaint as Record<string, unknown>;
    if (typeof id === "string" && typeof text === "string") return { id, text };
  } catch {
    // Said below, like any other line that is no complaint.
  }
  throw new Misused(`Line ${number} is no complaint: write {"id":"…","text":"…"}.`);
}

/** `harm` and `upset` keep the steps between 0 and 4; `step` is the word for the harm. */
const shown = (id: string, hearing: Hearing) => {
  const { harm, upset, urgent, failed, cost, asks, when, language } = hearing;
  return {
    id,
    harm: rounded(harm.level),
    step: stepOf(harm.level),
    upset: rounded(upset.level),
    urgent,
    asks,
    failed,
    cost,
    when,
    language,
    why: { harm: because(harm), upset: because(upset) },
  };
};

const because = ({ because: reasons }: Level) =>
  reasons.map(({ share, ...reason }) => ({ ...reason, share: rounded(share) }));

const rounded = (level: number): number => Math.round(level * 1000) / 1000;
