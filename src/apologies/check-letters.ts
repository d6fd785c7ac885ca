/** Check letters that need not be on any case: one, or a pile of what a house has been sending. */
import { check, type Letter as Asked, type Reading, type Stance } from "@amends/sincerity";
import { may } from "../people/index.ts";
import { onTheWall } from "../clocks/index.ts";
import type { Playbook } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { demandsOf } from "./reading.ts";

export type ToCheck = {
  /** What the caller calls it; its answer bears the same. */
  readonly id?: string | undefined;
  readonly text: string;
  readonly complaint?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly today?: string | undefined;
  /** A playbook of the handbook, by id: what it demands and the letter lacks is an error. */
  readonly playbook?: string | undefined;
  /** Held against what the house sent lately; and against what this customer had of it. */
  readonly sentBefore?: boolean | undefined;
  readonly customerId?: string | undefined;
};

export type Checked = { readonly id: string } & Reading;

/** In the order in which they were given. Nothing is kept of them. */
export async function checkLetters(
  {
    people,
    playbooks,
    now,
    sentBefore,
  }: Pick<Needs, "people" | "playbooks" | "now" | "sentBefore">,
  { letters, by }: { readonly letters: readonly ToCheck[]; readonly by: Actor },
): Promise<Outcome<readonly Checked[]>> {
  const allowed = may(by, "letter:write");
  if (!allowed.ok) return allowed;
  const known = await playbooks.ids();
  const unknown = letters.find(({ playbook }) => playbook && !known.includes(playbook));
  if (unknown) {
    return refused(
      "no_playbook",
      `There is no playbook “${unknown.playbook}”. Use ${known.join(", ")}.`,
    );
  }
  const { timeZone } = await people.workspace();
  const { day } = onTheWall(now(), timeZone);
  const checked: Checked[] = [];
  for (const { id, playbook, sentBefore: compared, customerId, ...letter } of letters) {
    const likeness = compared ? await sentBefore(letter.text, customerId) : undefined;
    const asked = { today: day, ...letter, ...(likeness ? { sameness: likeness } : {}) };
    const reading = read(asked, playbook ? await playbooks.get(playbook) : undefined);
    checked.push({ id: id ?? String(checked.length + 1), ...reading });
  }
  return done(checked);
}

type Wishes = Omit<ToCheck, "id" | "playbook" | "sentBefore" | "customerId"> &
  Pick<Asked, "sameness">;

function read(wishes: Wishes, playbook: Playbook | undefined): Reading {
  const said = Object.entries(wishes).filter(([, value]) => value !== undefined);
  const letter = Object.fromEntries(said) as unknown as Asked;
  if (!playbook) return check(letter);
  const stance = letter.stance ?? check(letter).stance;
  return check({ ...letter, stance, required: demandsOf(playbook, stance) });
}
