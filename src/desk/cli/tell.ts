/** How a command ends: its code, and what the person who typed it is told when it can't be done. */

/** What whoever typed the command can mend. */
const TOLD: ReadonlySet<string> = new Set(["Misused", "ConfigProblem", "FolderHeld"]);

/** Runs a command; answers its code, 2 when it was not understood, 1 when it broke. */
export async function tell(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (problem) {
    // By name, since fetching their classes would load what a quick command does without.
    if (TOLD.has((problem as Error).constructor.name) || TOLD.has((problem as Error).name)) {
      process.stderr.write(`${(problem as Error).message}\n`);
      return 2;
    }
    const { logTo } = await import("../../rim/log.ts");
    logTo(process.stderr).fault("amends stopped", problem);
    return 1;
  }
}
