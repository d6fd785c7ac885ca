/** Draw up a form: from then on whoever has its address can complain there. */
import { may } from "../people/index.ts";
import { mustSpeak } from "../speeches/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Form, flawOf, type Wording } from "./form.ts";
import type { Needs } from "./needs.ts";

export async function drawUpForm(
  { forms, speeches, journal, now, newId, newKey }: Needs,
  { draft, by }: { draft: Wording; by: Actor },
): Promise<Outcome<Form>> {
  const allowed = may(by, "form:edit");
  if (!allowed.ok) return allowed;
  const flaw = flawOf(draft);
  if (flaw) return refused("form_flawed", flaw);
  const { language = null } = draft;
  const spoken = mustSpeak(speeches, language);
  if (!spoken.ok) return spoken;

  const made = { id: newId(), key: newKey(), createdAt: now(), version: 1 };
  const form: Form = { ...draft, language, ...made };
  await forms.keep(form);
  await journal.add({
    what: "form drawn up",
    by,
    facts: { formId: form.id, title: form.title },
  });
  return done(form);
}
