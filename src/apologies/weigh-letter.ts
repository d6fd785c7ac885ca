/** Weigh a letter on its way out: the playbook's gates, and how it reads against the case today. */
import type { Reading } from "@amends/sincerity";
import { type Case, findCase, historyOf } from "../cases/index.ts";
import type { Message } from "../conversations/index.ts";
import type { Workspace } from "../people/index.ts";
import { onTheWall } from "../clocks/index.ts";
import { heldInTrade, passes } from "../playbooks/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Letter } from "./letter.ts";
import type { Needs } from "./needs.ts";
import { readingOf } from "./reading.ts";

export type Weighed = {
  readonly file: Case;
  readonly house: Workspace;
  /** The conversation so far, oldest first. */
  readonly messages: readonly Message[];
  readonly reading: Reading;
};

export async function weighLetter(
  needs: Pick<
    Needs,
    "cases" | "conversations" | "people" | "playbooks" | "packs" | "journal" | "now" | "sentBefore"
  >,
  { letter, deed }: { letter: Letter; deed: "approve_letter" | "send_letter" },
): Promise<Outcome<Weighed>> {
  const { cases, conversations, people, playbooks, journal, now } = needs;
  const found = await findCase({ cases }, letter.caseId);
  if (!found.ok) return found;
  const file = found.value;
  const playbook = await playbooks.get(file.playbookId, file.playbookVersion);
  if (!playbook) return refused("no_playbook", `The handbook lost ${file.playbookId}.`);
  const { facts } = historyOf(await journal.ofCase(file.id));
  const gate = passes(playbook, deed, facts, letter.kind);
  if (!gate.ok) return gate;

  const house = await people.workspace();
  const messages = await conversations.messages(file.conversationId);
  const { day: today } = onTheWall(now(), house.timeZone);
  const sameness = await needs.sentBefore(letter.body, file.customerId);
  const letters = heldInTrade(playbook.letters, await needs.packs(), file.failure);
  const reading = readingOf(letter, { messages, playbook: { letters }, today, sameness });
  return done({ file, house, messages, reading });
}
