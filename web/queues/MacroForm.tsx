/** A macro in the making, or changed: a few deeds, a snippet, and for whom it is. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { DeedPick } from "./DeedPick.tsx";
import { deedSays, type Macro, useDeedNames } from "./deeds.ts";

/** As the desk has it: longer is a letter. */
const SNIPPET_MOST = 400;

export function MacroForm({ macro, onDone }: { macro: Macro | null; onDone: () => void }) {
  const names = useDeedNames();
  const [draft, setDraft] = useState({
    name: macro?.name ?? "",
    deeds: macro?.deeds ?? [],
    snippet: macro?.snippet ?? "",
    shared: macro ? !macro.mine : true,
  });
  const making = useDeed("POST /macros", { onDone });
  const changing = useDeed("PUT /macros/:macro", { onDone });
  const put = (one: Macro, ended: boolean) =>
    changing.mutate({
      params: { macro: one.id },
      version: one.version,
      body: { ...draft, ended },
    });
  return (
    <form
      aria-label={macro ? `The macro ${macro.name}` : "A new macro"}
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (macro) put(macro, false);
        else making.mutate({ body: draft });
      }}
    >
      <Field label="Name" hint="What one looks for: Ask for the order number.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={60}
            className="sm:max-w-80"
            value={draft.name}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
          />
        )}
      </Field>
      {draft.deeds.length > 0 ? (
        <ol aria-label="What it does" className="grid list-decimal gap-1 pl-5">
          {draft.deeds.map((deed, place) => (
            <li key={place}>
              {deedSays(deed, names)}{" "}
              <button
                type="button"
                aria-label={`Leave out: ${deedSays(deed, names)}`}
                className="min-h-6 px-1 text-xs text-soft underline hover:text-late"
                onClick={() =>
                  setDraft({ ...draft, deeds: draft.deeds.filter((_, at) => at !== place) })
                }
              >
                leave out
              </button>
            </li>
          ))}
        </ol>
      ) : null}
      <DeedPick onAdd={(deed) => setDraft({ ...draft, deeds: [...draft.deeds, deed] })} />
      <Field
        label="A snippet for a letter"
        hint={
          `What is the same for everybody: an address, how to pack a parcel. Never an apology. ` +
          `${draft.snippet.length} of ${SNIPPET_MOST} letters.`
        }
      >
        {(aria) => (
          <TextArea
            {...aria}
            maxLength={5000}
            value={draft.snippet}
            onChange={({ target }) => setDraft({ ...draft, snippet: target.value })}
          />
        )}
      </Field>
      <Check
        label="For everybody"
        hint="Otherwise it is yours alone."
        checked={draft.shared}
        onChange={({ target }) => setDraft({ ...draft, shared: target.checked })}
      />
      <Problem problem={making.error ?? changing.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={making.isPending || changing.isPending}>
          {macro ? "Keep the change" : "Keep the macro"}
        </Button>
        <Button onClick={onDone}>Leave it</Button>
        {macro ? (
          <Button kind="danger" onClick={() => put(macro, true)}>
            Drop it
          </Button>
        ) : null}
      </div>
    </form>
  );
}
