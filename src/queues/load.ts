/** A load is how much somebody has in hand: open cases, the graver ones counting for more. */
import type { Severity } from "../clocks/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** Our choice: each step of harm takes about twice the work of the one below. */
const WEIGHT: Readonly<Record<Severity | "none", number>> = {
  none: 1,
  minor: 1,
  moderate: 2,
  severe: 4,
  critical: 8,
};

export type InHand = {
  readonly ownerId: string;
  readonly severity: Severity | null;
  readonly count: number;
};

export const loadOf = (inHand: readonly InHand[], colleagueId: string): number =>
  inHand
    .filter(({ ownerId }) => ownerId === colleagueId)
    .reduce((sum, { severity, count }) => sum + WEIGHT[severity ?? "none"] * count, 0);

export type Skills = { readonly languages: readonly string[]; readonly topics: readonly string[] };

export type Candidate = Skills & {
  readonly id: string;
  readonly name: string;
  readonly load: number;
  readonly away: boolean;
};

export type Wanted = { readonly language: string | null; readonly failure: string | null };
export type Choice = { readonly colleagueId: string; readonly because: string };

/** Who takes it: whoever has least in hand, of all who are there or of those who can. */
export function chooseFrom(
  candidates: readonly Candidate[],
  how: "least_loaded" | "by_skill",
  { language, failure }: Wanted,
): Outcome<Choice> {
  const here = candidates.filter(({ away }) => !away);
  if (here.length === 0) return refused("nobody_here", "Everybody is away. Choose somebody.");
  const speaks = ({ languages }: Candidate) => language !== null && languages.includes(language);
  const knows = ({ topics }: Candidate) => failure !== null && topics.includes(failure);
  const able = how === "least_loaded" ? here : here.filter((each) => fitsAll(each));
  function fitsAll(each: Candidate): boolean {
    const asked = [language !== null && speaks, failure !== null && knows].filter(
      (ask) => ask !== false,
    );
    return asked.length > 0 && asked.every((ask) => ask(each));
  }
  const [chosen] = able.toSorted((a, b) => a.load - b.load || a.name.localeCompare(b.name));
  if (!chosen) {
    const skill = [language && `speaks “${language}”`, failure && `knows “${failure}”`]
      .filter(Boolean)
      .join(" and ");
    return refused(
      "nobody_able",
      skill
        ? `Nobody who is here ${skill}. Choose somebody, or whoever has least in hand.`
        : "Neither language nor failure is known yet, so no skill can decide. Triage it first.",
    );
  }
  const least = `has least in hand (${chosen.load})`;
  const can = [speaks(chosen) && `speaks “${language}”`, knows(chosen) && `knows “${failure}”`];
  const why = how === "by_skill" ? [...can.filter(Boolean), least].join(", ") : least;
  return done({ colleagueId: chosen.id, because: `${chosen.name} ${why}.` });
}
