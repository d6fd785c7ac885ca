/** Make the workspace and its first administrator. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import { actorOf, type Colleague } from "./colleague.ts";
import type { Needs } from "./needs.ts";
import { type Draft, flawOf, type Workspace } from "./workspace.ts";

export type Founding = Draft & {
  readonly id: string;
  readonly administrator: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
  };
};

export async function makeWorkspace(
  { people, journal, passwords, now, newId }: Needs,
  { id, administrator, name, industry, currency, timeZone, mailbox }: Founding,
): Promise<Outcome<{ workspace: Workspace; administrator: Colleague }>> {
  const draft = { name, industry, currency, timeZone, mailbox };
  const flaw = flawOf(draft);
  if (flaw) return refused("malformed", flaw);

  const workspace = { id, ...draft, createdAt: now() };
  await people.keepWorkspace(workspace);
  const first: Colleague = {
    id: newId(),
    name: administrator.name,
    email: administrator.email,
    role: "administrator",
    createdAt: now(),
    leftAt: null,
  };
  const welcomed = await people.welcome(first, await passwords.hash(administrator.password));
  if (!welcomed) return refused("address_taken", "Somebody signs in with this address already.");
  await journal.add({ what: "workspace made", by: actorOf(first), facts: { name } });
  return done({ workspace, administrator: first });
}
