/** The families as the program wants them, and as a person reads them. */
import type { Written } from "./read-families.ts";

/** The source text of rules.generated.ts: words and weights, without reasons and examples. */
export const writeFamilies = (families: readonly Written[]): string => {
  const shipped = families.map(({ id, hears, tells, groups }) => ({ id, hears, tells, groups }));
  return `/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { Family } from "./family.ts";

export const FAMILIES: readonly Family[] = ${JSON.stringify(shipped, null, 1)};
`;
};

const listed = (label: string, says: readonly string[]): string =>
  `\n${label}\n\n${says.map((one) => `- ${one}`).join("\n")}\n`;

const HEARD: Readonly<Record<Written["hears"], string>> = {
  harm: "harm",
  upset: "how upset they are",
  calm: "calm, or no complaint at all",
  lighter: "what makes a harm lighter",
  about: "that it is about us at all",
  asks: "what they ask for",
  when: "when it was",
  around: "what changes the words after it",
};

const chapter = (family: Written): string => {
  const groups = family.groups.map(({ name, weight, urgent, words }) => {
    const haste = urgent ? `, urgent: ${urgent}` : "";
    return `- **${name}** (${weight}${haste}): ${words.map((word) => `\`${word}\``).join(", ")}`;
  });
  return `
## ${family.id}: ${HEARD[family.hears]}

${family.why}

Source: ${family.source}

${groups.join("\n")}
${listed("Hears:", family.flags)}${listed("Does not hear:", family.passes)}`;
};

/** The text of rules.md. */
export const writeManual = (families: readonly Written[]): string =>
  `<!-- Generated from rules/*.yml by build/generate.ts; edit those, not this. -->
# What Hearing listens for

Each family is one file in \`rules/\`. What it hears and what it does not hear are run as tests.
${families.map(chapter).join("")}`;
