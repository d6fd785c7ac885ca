/** The house's complaint forms: where they are, how a site shows them, what they ask. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { FormEdit } from "./FormEdit.tsx";
import { Language } from "./Language.tsx";
import { draftOf } from "./questions.ts";
import { Snippets } from "./Snippets.tsx";

type Form = Answer<"GET /forms">["forms"][number];
type Draft = Answer<"GET /forms">["draft"];
type Languages = Answer<"GET /forms">["languages"];

export function Forms({ mayEdit }: { mayEdit: boolean }) {
  const { data, error } = useDoor("GET /forms", {});
  const drawing = useDeed("POST /forms");
  const [language, setLanguage] = useState("en");
  if (!data) return error ? <Problem problem={error} /> : <Busy />;
  const { forms, languages } = data;
  const draft = languages.find(({ id }) => id === language)?.draft ?? data.draft;
  return (
    <div className="grid gap-4">
      <Panel title="Complaint forms">
        <p className="text-soft">
          A page where customers tell you what went wrong, on a phone and without a script. What
          they send opens a case. Put its address on your site, on your bills, on a card in the
          room.
        </p>
        {forms.length === 0 ? <p>There is no form yet.</p> : null}
        {mayEdit ? (
          <div className="flex flex-wrap items-end gap-3">
            <Language
              label="Begin it in"
              languages={languages}
              value={language}
              onChange={setLanguage}
            />
            <Button
              kind={forms.length === 0 ? "primary" : "quiet"}
              busy={drawing.isPending}
              onClick={() => drawing.mutate({ body: draft })}
            >
              {forms.length === 0 ? "Make a form" : "Make another form"}
            </Button>
          </div>
        ) : (
          <p className="text-soft">A lead or an administrator can make one.</p>
        )}
        <Problem problem={drawing.error} />
      </Panel>
      {forms.map((form) => (
        <One key={form.id} form={form} languages={languages} mayEdit={mayEdit} />
      ))}
    </div>
  );
}

type OneProps = { form: Form; languages: Languages; mayEdit: boolean };

function One({ form, languages, mayEdit }: OneProps) {
  const [editing, setEditing] = useState(false);
  const revising = useDeed("POST /forms/:form", { onDone: () => setEditing(false) });
  const revise = (draft: Draft) =>
    revising.mutate({ params: { form: form.id }, body: draft, version: form.version });
  const asks = ["Name", "Mail address", "What happened", ...form.fields.map(({ label }) => label)];
  return (
    <Panel
      title={form.title}
      aside={<State shape={form.isOpen ? "tick" : "bar"}>{form.isOpen ? "open" : "closed"}</State>}
    >
      {editing ? (
        <FormEdit
          form={form}
          languages={languages}
          busy={revising.isPending}
          problem={revising.error}
          onSave={revise}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <>
          <Snippets address={form.address} title={form.title} />
          <p className="text-soft">
            Asks: {asks.join(" · ")}
            {form.takesFiles ? " · pictures or papers" : ""}. Speaks{" "}
            {languages.find(({ id }) => id === form.language)?.name ?? "as each browser asks"}.
          </p>
          {mayEdit ? (
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => setEditing(true)}>Change it</Button>
              <Button
                busy={revising.isPending}
                onClick={() => revise({ ...draftOf(form), isOpen: !form.isOpen })}
              >
                {form.isOpen ? "Close it" : "Open it again"}
              </Button>
            </div>
          ) : null}
          <Problem problem={revising.error} />
        </>
      )}
    </Panel>
  );
}
