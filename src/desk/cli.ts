/** The commands of `amends`; each answers its exit code. */
import { ConfigProblem } from "../rim/config.ts";
import { FolderHeld } from "../rim/lock.ts";
import { logTo } from "../rim/log.ts";
import { serveDesk } from "./serve-desk.ts";

const HELP = `amends serve            the whole desk: web, worker, mail coming in
amends worker           the worker alone, beside other processes on one Postgres
`;

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: () => serveDesk({ web: true, work: true, mail: true }),
  worker: () => serveDesk({ web: false, work: true, mail: false }),
};

export async function commands(word: string, args: readonly string[]): Promise<number> {
  const command = COMMANDS[word];
  if (!command) {
    process.stdout.write(HELP);
    return word === "help" || word === "--help" ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (problem) {
    if (problem instanceof ConfigProblem || problem instanceof FolderHeld) {
      process.stderr.write(`${problem.message}\n`);
      return 2;
    }
    logTo(process.stderr).fault("amends stopped", problem);
    return 1;
  }
}
