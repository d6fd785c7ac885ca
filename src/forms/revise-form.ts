/** Revise a form: its questions, its words, or whether it is open. */
import { may } from "../people/index.ts";
import { mustSpeak } from "../speeches/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Form, flawOf, type Wording } from "./form.ts";
import type { Needs } from "./needs.ts";

export async function reviseForm(
  { forms, speeches, journal }: Needs,
  { formId, draft, version, by }: { formId: string; draft: Wording; version: number; by: Actor },
): Promise<Outcome<Form>> {
  const allowed = may(by, "form:edit");
  if (!allowed.ok) return allowed;
  const form = await forms.find(formId);
  if (!form) return refused("not_found", "There is no such form.");
  const flaw = flawOf(draft);
  if (flaw) return refused("form_flawed", flaw);
  const { language = form.language } = draft;
  const spoken = mustSpeak(speeches, language);
  if (!spoken.ok) return spoken;

  const next: Form = { ...form, ...draft, language, version: version + 1 };
  if (!(await forms.replace(next, version))) {
    return refused("stale_edit", "Somebody changed this form meanwhile. Please look again.");
  }
  await journal.add({ what: "form revised", by, facts: { formId, version: next.version } });
  return done(next);
}
