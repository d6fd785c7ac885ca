/** A founded house whose desk will be killed, and the relay that counts what it sends. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "./clients.ts";
import { openCounter } from "./questions.ts";
import { victimWith } from "./victim.ts";
import { HOUSE } from "./world.ts";

/** The desk stands still when this answers, so that rows can be laid into its Postgres. */
export async function felledOn(url: string, settings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "amends-felled-"));
  const relay = await openCounter();
  const victim = await victimWith({
    AMENDS_DATA: folder,
    AMENDS_DATABASE_URL: url,
    AMENDS_SMTP_URL: relay.url,
    ...settings,
  });
  const close = async () => {
    await victim.kill();
    await relay.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    victim.start();
    await victim.ready();
    await new Client(victim.url).call("POST /workspace", { body: HOUSE });
    await victim.stop();
  } catch (problem) {
    await close();
    throw problem;
  }
  return { victim, relay, close };
}
