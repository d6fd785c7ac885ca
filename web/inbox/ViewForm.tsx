/** A list kept as a view: its name, for whom it is, what it holds; changed or dropped later. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";

export type SavedView = Answer<"GET /views">["views"][number];
/** What a list holds, and in which order. */
export type Held = Pick<SavedView, "filter"> & { sort?: SavedView["sort"] | undefined };

type Props = {
  /** The view that is changed; none for a new one. */
  view: SavedView | null;
  /** What the list on screen holds now; none where no list is on screen. */
  now: Held | null;
  onClose: () => void;
};

export function ViewForm({ view, now, onClose }: Props) {
  const say = useToast();
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const [anew, setAnew] = useState(false);
  const saving = useDeed("POST /views", { onDone: () => told(`“${name}” stands in the rail now`) });
  const changing = useDeed("PUT /views/:view", { onDone: () => told(`“${name}” is changed`) });
  const dropping = useDeed("DELETE /views/:view", { onDone: () => told(`“${name}” is dropped`) });
  const told = (text: string) => {
    say(text);
    onClose();
  };
  const held = anew || !view ? now : view;
  const keep = () => {
    if (!held) return;
    const { filter, sort } = held;
    const body = { name, shared, filter, ...(sort ? { sort } : {}) };
    if (view) changing.mutate({ params: { view: view.id }, version: view.version, body });
    else saving.mutate({ body });
  };
  return (
    <Dialog
      title={view ? "Change the view" : "Keep this list as a view"}
      open
      onClose={onClose}
      foot={
        <>
          {view ? (
            <Button
              kind="danger"
              busy={dropping.isPending}
              onClick={() => dropping.mutate({ params: { view: view.id } })}
            >
              Drop the view
            </Button>
          ) : null}
          <Button
            kind="primary"
            disabled={!name.trim()}
            busy={saving.isPending || changing.isPending}
            onClick={keep}
          >
            {view ? "Keep the change" : "Keep the view"}
          </Button>
        </>
      }
    >
      <Field label="What it is called">
        {(aria) => (
          <Input
            {...aria}
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => (key === "Enter" && name.trim() ? keep() : undefined)}
          />
        )}
      </Field>
      <Check
        label="For everybody"
        hint="Others see it too; only you can change it."
        checked={shared}
        onChange={({ target }) => setShared(target.checked)}
      />
      {view && now ? (
        <Check
          label="It holds what the list shows now"
          hint="Otherwise it holds what it held."
          checked={anew}
          onChange={({ target }) => setAnew(target.checked)}
        />
      ) : null}
      <Problem problem={saving.error ?? changing.error ?? dropping.error} />
    </Dialog>
  );
}
