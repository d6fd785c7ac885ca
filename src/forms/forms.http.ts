/** Forms over HTTP, for the desk; customers fill them in on pages of their own. */
import type { Doors } from "../rim/http/doors.ts";
import { speechIn } from "../speeches/index.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { drawUpForm } from "./draw-up-form.ts";
import { type Draft, firstIn, type Form } from "./form.ts";
import type { formsContract } from "./forms.contract.ts";
import type { Needs } from "./needs.ts";
import { reviseForm } from "./revise-form.ts";

type HttpNeeds = Needs & { readonly addressOf: (form: Pick<Form, "key">) => string };

export const formsDoors: Doors<typeof formsContract, HttpNeeds> = {
  "GET /forms": async (needs) => {
    const forms = await needs.forms.all();
    return done({
      forms: forms.map((form) => shown(needs, form)),
      draft: written(firstIn(speechIn(needs.speeches, null))),
      languages: needs.speeches.map((speech) => ({
        id: speech.id,
        name: speech.says.name,
        draft: written(firstIn(speech)),
      })),
    });
  },
  "POST /forms": async (needs, { body, by }) =>
    answered(needs, await drawUpForm(needs, { draft: body, by })),
  "POST /forms/:form": async (needs, { params, body, version, by }) =>
    answered(needs, await reviseForm(needs, { formId: params.form, draft: body, version, by })),
};

const shown = ({ addressOf }: HttpNeeds, form: Form) => ({
  ...written(form),
  address: addressOf(form),
});

const written = <D extends Draft>(draft: D) => ({
  ...draft,
  fields: draft.fields.map((field) => ({ ...field, choices: [...field.choices] })),
});

const answered = (needs: HttpNeeds, outcome: Outcome<Form>) =>
  outcome.ok ? done(shown(needs, outcome.value)) : outcome;
