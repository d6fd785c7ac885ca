/** The house's tags: words put on cases so that they are found together. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { type Hue, hues } from "../words/hues.ts";

type Tag = Answer<"GET /tags">["tags"][number];

export function Tags() {
  const mayEdit = useMay("tag:edit");
  const { data, error } = useDoor("GET /tags", {});
  const [at, setAt] = useState<string | null>(null);
  const tags = data?.tags ?? [];
  return (
    <Panel
      title="Tags"
      aside={
        mayEdit && at === null ? <Button onClick={() => setAt("new")}>Add a tag</Button> : null
      }
    >
      {at === "new" ? <TagForm tag={null} onDone={() => setAt(null)} /> : null}
      <Problem problem={error} />
      {data && tags.length === 0 && at === null ? (
        <p className="text-soft">
          There is none yet. A tag gathers what no queue and no failure does: a press story, a
          supplier, a batch.
        </p>
      ) : null}
      <ul className="grid">
        {tags.map((tag) => (
          <li key={tag.id} className="border-t border-line py-2 first:border-t-0">
            {at === tag.id ? (
              <TagForm tag={tag} onDone={() => setAt(null)} />
            ) : (
              <span className="flex items-center justify-between gap-4">
                <span className="inline-flex items-baseline gap-2">
                  <span aria-hidden="true" className={`size-2 rounded-full ${hues[tag.hue]}`} />
                  {tag.name}
                </span>
                {mayEdit ? (
                  <Button onClick={() => setAt(tag.id)}>
                    Change …<span className="sr-only"> the tag {tag.name}</span>
                  </Button>
                ) : null}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const HUES = (Object.keys(hues) as Hue[]).map((hue) => [hue, hue] as const);

function TagForm({ tag, onDone }: { tag: Tag | null; onDone: () => void }) {
  const [name, setName] = useState(tag?.name ?? "");
  const [hue, setHue] = useState<Hue>(tag?.hue ?? "grey");
  const adding = useDeed("POST /tags", { onDone });
  const changing = useDeed("PUT /tags/:tag", { onDone });
  const put = (one: Tag, ended: boolean) =>
    changing.mutate({ params: { tag: one.id }, version: one.version, body: { name, hue, ended } });
  return (
    <form
      aria-label={tag ? `The tag ${tag.name}` : "A new tag"}
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag) put(tag, false);
        else adding.mutate({ body: { name, hue } });
      }}
    >
      <div className="grid gap-3 sm:grid-cols-[minmax(0,20rem)_10rem]">
        <Field label="Name">
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={40}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label="Colour beside it">
          {(aria) => (
            <Select
              {...aria}
              value={hue}
              options={HUES}
              onChange={({ target }) => setHue(target.value as Hue)}
            />
          )}
        </Field>
      </div>
      <Problem problem={adding.error ?? changing.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={adding.isPending || changing.isPending}>
          {tag ? "Keep the change" : "Add the tag"}
        </Button>
        <Button onClick={onDone}>Leave it</Button>
        {tag ? (
          <Button kind="danger" onClick={() => put(tag, true)}>
            End it: put it on nothing new
          </Button>
        ) : null}
      </div>
    </form>
  );
}
