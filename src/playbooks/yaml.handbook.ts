/** Writes a playbook as it would lie in the handbook's folder. */
import { stringify } from "yaml";
import type { Need } from "./need.ts";
import type { Sheet } from "./sheet.ts";

export function yamlOf({ steps, gates, suits, without, ...head }: Sheet): string {
  const sheet = {
    ...head,
    suits: suits.map(filled),
    steps: steps.map(({ needs, ...step }) => ({ ...filled(step), needs: needs.map(written) })),
    gates: gates.map(({ needs, ...gate }) => ({ ...filled(gate), needs: needs.map(written) })),
    without,
  };
  const said = stringify(filled(sheet), { lineWidth: 110 });
  return `# ${head.name}: written at the desk, version ${head.version}.\n${said}`;
}

/** Only what says something. */
const filled = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        !(typeof value === "object" && value !== null && Object.keys(value).length === 0),
    ),
  );

/** "letter regret" is written `letter: regret`. */
function written({ fact, unless }: Need): object | string {
  const [kind = "", ...name] = fact.split(" ");
  const sign = name.length === 0 ? { fact } : { [kind]: name.join(" ") };
  if (unless.length > 0) return { ...sign, unless };
  return name.length === 0 ? fact : sign;
}
