/** Compose the question's mail, or its reminder, in the customer's language. */
import { onTheWall } from "../clocks/index.ts";
import type { Case } from "../cases/index.ts";
import { firstNameOf } from "../people/index.ts";
import { changesShown } from "../plans/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { FollowUp } from "./followup.ts";
import type { Needs } from "./needs.ts";
import { question, spokenTo } from "./question.ts";

type Composed = { readonly subject: string; readonly body: string; readonly language: string };

/** One that was asked already is asked again in the language it was asked in. */
export async function composeQuestion(
  needs: Pick<Needs, "people" | "plans" | "tongues" | "pageOf" | "delivered" | "languageIn">,
  { followUp, checkpoint, file }: { followUp: FollowUp; checkpoint: Checkpoint; file: Case },
): Promise<Outcome<Composed>> {
  const { people, plans, tongues, pageOf, delivered, languageIn } = needs;
  const customer = await people.customer(file.customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  const owner = file.ownerId ? await people.colleague(file.ownerId) : undefined;
  const { name: house, timeZone } = await people.workspace();
  const { about, askedAt, language } = followUp;
  const tongue = spokenTo(tongues, checkpoint, language ?? (await languageIn(file)));
  const tells = about === "remedy";
  const letter = question({
    followUpId: followUp.id,
    firstName: firstNameOf(customer),
    house,
    reader: owner && !owner.leftAt ? firstNameOf(owner) : null,
    checkpoint,
    tongue,
    page: pageOf(file),
    delivered: tells ? await delivered(file.id) : [],
    changed: tells ? changesShown(await plans.actionsOf(file.id)) : [],
    askedOn: askedAt ? onTheWall(askedAt, timeZone).day : null,
  });
  return done({ ...letter, language: tongue.id });
}
