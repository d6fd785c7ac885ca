/** The manual: every rule with its why, its question, its source and its examples, as Markdown. */
import { ELEMENTS, FAULTS } from "../src/finding.ts";
import type { Written } from "./read-rules.ts";

const quoted = (says: readonly string[], label: string): string =>
  says.length === 0 ? "" : `\n${label}\n\n${says.map((one) => `- ${one}`).join("\n")}\n`;

const IN_STANCE: Readonly<Record<string, string>> = {
  apology: "in an apology",
  "decision-stands": "where a decision stands",
  acknowledgement: "in an acknowledgement",
};

/** "error; warning where a decision stands". */
const levelsOf = ({ level, levels }: Written): string => {
  const others = Object.entries((levels ?? {}) as Record<string, string>);
  return [level, ...others.map(([stance, other]) => `${other} ${IN_STANCE[stance]}`)].join("; ");
};

const chapter = (rule: Written): string => {
  const level = rule.level ? ` (${levelsOf(rule)})` : "";
  const lines = [
    `### ${rule.id}${level}`,
    "",
    ...(rule.says ? [`**${rule.says}** `] : []),
    `${rule.why}`,
    ...(rule.question ? ["", `Ask instead: ${rule.question}`] : []),
    ...(rule.source ? ["", `Source: ${rule.source}`] : []),
  ];
  return `${lines.join("\n")}\n${quoted(rule.flags, "Flags:")}${quoted(rule.passes, "Passes:")}`;
};

const part = (title: string, rules: readonly Written[]): string =>
  rules.length === 0 ? "" : `\n## ${title}\n\n${rules.map(chapter).join("\n")}`;

/** Writes rules.md. */
export const writeManual = (rules: readonly Written[]): string => {
  const found = (id: string) => rules.filter(({ finds }) => finds === id);
  const missing = rules.filter(({ kind }) => kind === "missing");
  const parts = [
    ...FAULTS.map((fault) => part(`Fault: ${fault}`, found(fault))),
    ...ELEMENTS.map((element) => part(`Element: ${element}`, found(element))),
    part("What a letter misses", missing),
    part(
      "What the customer said",
      rules.filter(({ kind }) => kind === "point"),
    ),
    part(
      "What a letter sets out to do",
      rules.filter(({ kind }) => kind === "stance"),
    ),
  ];
  return `<!-- Generated from rules/*.yml by build/generate.ts; edit those, not this. -->
# The rules

Each rule is one file in \`rules/\`. What it flags and what it lets pass are run as tests.
${parts.join("")}`;
};
