/** Takes tickets in, one by one, and counts what became of them. */
import { hear } from "@amends/hearing";
import { importTicket, isComplaint, type Read, type Source } from "../../imports/index.ts";
import { THE_DESK } from "../../words/actor.ts";
import type { House } from "../house.ts";

/** Said so often, that one sees it move. */
const TOLD_EVERY = 500;

export type Report = {
  cases: number;
  history: number;
  known: number;
  words: number;
  examples: string[];
  /** Each problem with how often it was met. */
  problems: Map<string, number>;
};

const nothing = (): Report => ({
  cases: 0,
  history: 0,
  known: 0,
  words: 0,
  examples: [],
  problems: new Map(),
});

const EXAMPLES = 5;

/** What an import would come to, and how the first few would look. */
export function reportOn(tickets: readonly Read[]): Report {
  const report = nothing();
  for (const read of tickets) {
    if ("problem" in read) note(report, read.problem);
    else {
      const complains = isComplaint(read.ticket, hear);
      report[complains ? "cases" : "history"] += 1;
      report.words += read.ticket.words.length;
      const { customer, subject, words } = read.ticket;
      if (report.examples.length < EXAMPLES)
        report.examples.push(
          `${words[0]?.at.slice(0, 10)}  ${customer.name}: ${subject.slice(0, 60)}` +
            `  (${complains ? "a case" : "history"}, ${words.length} words exchanged)`,
        );
    }
  }
  return report;
}

/** A transaction a ticket: whatever stops it, what is in stays, and the next run goes on. */
export async function takeIn(
  { db, needsIn }: Pick<House, "db" | "needsIn">,
  deed: { workspaceId: string; source: Source; tickets: readonly Read[] },
  tell: (line: string) => void,
): Promise<Report> {
  const { workspaceId, source, tickets } = deed;
  const report = nothing();
  for (const [place, read] of tickets.entries()) {
    if (place > 0 && place % TOLD_EVERY === 0) tell(`${place} of ${tickets.length}`);
    if ("problem" in read) {
      note(report, read.problem);
      continue;
    }
    const { ticket } = read;
    const one = { source, ticket, isComplaint: isComplaint(ticket, hear), by: THE_DESK };
    const came = await db.inside(workspaceId, (tx) => importTicket(needsIn(tx, workspaceId), one));
    if (!came.ok) note(report, came.refusal.because);
    else if (came.value === "known") report.known += 1;
    else {
      report[came.value === "case" ? "cases" : "history"] += 1;
      report.words += ticket.words.length;
    }
  }
  return report;
}

const note = ({ problems }: Report, problem: string) =>
  problems.set(problem, (problems.get(problem) ?? 0) + 1);
