/** Serves until it is told to stop; says where it listens, and what it cannot promise. */
import { ready } from "@amends/sincerity";
import { configFrom } from "../rim/config.ts";
import { logTo } from "../rim/log.ts";
import { type Parts, runDesk } from "./run.ts";

export async function serveDesk(parts: Parts): Promise<number> {
  const config = configFrom(process.env);
  const desk = await runDesk({ config, log: logTo(process.stderr) }, parts);
  unpackRules();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (parts.web) say(`\n  Amends is open: ${config.publicUrl ?? `http://localhost:${desk.port}`}`);
  if (parts.mail) say(`  Mail comes in on port ${desk.smtpPort}.`);
  if (!config.relayUrl)
    say(`  No relay is set (AMENDS_SMTP_URL): letters are kept in ${config.folder}/outbox.`);
  if (parts.work && !config.scannerUrl)
    say("  No scanner is set (AMENDS_CLAMD_URL): files are kept as they come.");
  if (!config.databaseUrl) {
    say(`  The data lies in ${config.folder}. The embedded database survives a crash of the desk,`);
    say("  not a power cut: for real mail set AMENDS_DATABASE_URL to a Postgres.\n");
  }
  await new Promise<void>((told) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => told());
  });
  await desk.close();
  return 0;
}

const SLICE_MS = 10;

/** The checker's rules, between other things: else the first letter of all holds up everybody. */
function unpackRules(): void {
  const over = performance.now() + SLICE_MS;
  if (!ready(() => performance.now() > over)) setTimeout(unpackRules, 1).unref();
}
