/** `amends handbook check`: every slip in the handbook, with its place and what would mend it. */
import { resolve } from "node:path";
import { checkApproaches } from "../../approaches/approaches.handbook.ts";
import { checkTariffs } from "../../entitlements/entitlements.handbook.ts";
import { checkPolicies } from "../../policies/policies.handbook.ts";
import { checkGuide } from "../../calls/calls.handbook.ts";
import { checkLaw } from "../../inquiries/inquiries.handbook.ts";
import { checkAsking } from "../../follow-ups/follow-ups.handbook.ts";
import { checkMeasures } from "../../lessons/lessons.handbook.ts";
import { checkPages } from "../../speeches/speeches.handbook.ts";
import { checkHandbook } from "../../playbooks/playbooks.handbook.ts";
import { checkPacks } from "../packs.ts";
import { checkExamples } from "../sample/examples.ts";
import { checkSample } from "../sample/sheets.ts";
import { mustSay, optionsIn } from "./options.ts";

const CHECKS = [
  checkHandbook,
  checkPolicies,
  checkPacks,
  checkApproaches,
  checkAsking,
  checkPages,
  checkTariffs,
  checkMeasures,
  checkLaw,
  checkGuide,
  checkSample,
  checkExamples,
];

/** Looks at the desk's own handbook, or at the folder that is named. */
export async function checkHandbooks(args: readonly string[]): Promise<number> {
  const { positionals } = optionsIn(mustSay(args, "check", "handbook"), {}, { words: 1 });
  const folder = resolve(positionals[0] ?? `${import.meta.dirname}/../../../handbook`);
  const slips = CHECKS.flatMap((slipsIn) => slipsIn(folder));
  for (const { file, line, column, says } of slips) {
    process.stdout.write(`${file}:${line}:${column} ${says}\n`);
  }
  if (slips.length === 0) process.stdout.write("The handbook can be read as it is.\n");
  return slips.length === 0 ? 0 : 1;
}
