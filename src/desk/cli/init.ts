/** `amends init`: founds a workspace with its administrator and an API key, and prints them. */
import { readFileSync } from "node:fs";
import { actorOf, makeWorkspace } from "../../people/index.ts";
import { makeKey } from "../../people/make-key.ts";
import { atTheDoor } from "../../people/people.store.ts";
import { newId, newToken } from "../../rim/clock.ts";
import { configFrom } from "../../rim/config.ts";
import { logTo } from "../../rim/log.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import { type House, openHouse } from "../house.ts";
import { Misused, optionsIn } from "./options.ts";

const OPTIONS = {
  workspace: { type: "string" },
  email: { type: "string" },
  name: { type: "string" },
  mailbox: { type: "string" },
  industry: { type: "string", default: "retail" },
  currency: { type: "string", default: "EUR" },
  "time-zone": { type: "string" },
  "password-file": { type: "string" },
} as const;

type Wanted = Omit<Parameters<typeof makeWorkspace>[1], "id">;
type Made = { readonly workspaceId: string; readonly apiKey: string };

const PASSWORD_LETTERS = 20;
/** As the welcome page asks it. */
const PASSWORD_MIN = 12;

export async function initDesk(args: readonly string[]): Promise<number> {
  const { values } = optionsIn(args, OPTIONS);
  const { workspace, email, industry, currency, "password-file": file } = values;
  if (!workspace || !email) {
    throw new Misused("A workspace needs a name and somebody: --workspace NAME --email E.");
  }
  const address = email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Misused(`“${email}” is no address.`);
  const given = file === undefined ? undefined : passwordIn(file);
  const password = given ?? newToken().slice(0, PASSWORD_LETTERS);
  const wanted = {
    name: workspace,
    industry,
    currency,
    timeZone: values["time-zone"] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    mailbox: (values.mailbox ?? address).toLowerCase(),
    administrator: { name: values.name ?? address.split("@")[0] ?? "", email: address, password },
  };
  const house = await openHouse({ config: configFrom(process.env), log: logTo(process.stderr) });
  try {
    const made = await found(house, wanted);
    if (!made.ok) {
      process.stderr.write(`${made.refusal.because}\n`);
      return 1;
    }
    const { workspaceId, apiKey } = made.value;
    const told = { workspaceId, email: address, ...(given ? {} : { password }), apiKey };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    return 0;
  } finally {
    await house.close();
  }
}

async function found({ db, needsIn }: House, wanted: Wanted): Promise<Outcome<Made>> {
  if (await db.atDoor((tx) => atTheDoor(tx).isFounded())) {
    return refused("already_founded", "This desk has its workspace already.");
  }
  const workspaceId = newId();
  return db.inside(workspaceId, async (tx) => {
    const needs = needsIn(tx, workspaceId);
    const made = await makeWorkspace(needs, { ...wanted, id: workspaceId });
    if (!made.ok) return made;
    const by = actorOf(made.value.administrator);
    const key = await makeKey(needs, { name: "amends init", role: "administrator", by });
    return key.ok ? done({ workspaceId, apiKey: key.value.secret }) : key;
  });
}

function passwordIn(file: string): string {
  let password = "";
  try {
    password = readFileSync(file, "utf8").trim();
  } catch {
    throw new Misused(`There is no password to read at ${file}.`);
  }
  if (password.length >= PASSWORD_MIN) return password;
  throw new Misused(
    `A password has at least ${PASSWORD_MIN} letters; the one in ${file} is shorter.`,
  );
}
