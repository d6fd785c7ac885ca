/** `amends config check`: whether the settings can be used; every problem at once. */
import { configFrom } from "../../rim/config.ts";
import { mustSay, optionsIn } from "./options.ts";

/** @throws {ConfigProblem} with every problem, one a line. */
export async function checkConfig(args: readonly string[]): Promise<number> {
  optionsIn(mustSay(args, "check", "config"), {});
  const { databaseUrl, folder, relayUrl } = configFrom(process.env);
  const database = databaseUrl ? "in Postgres" : `embedded, in ${folder}`;
  const letters = relayUrl ? "through the relay" : `kept in ${folder}/outbox`;
  process.stdout.write(`These settings can be used. The data: ${database}. Letters: ${letters}.\n`);
  return 0;
}
