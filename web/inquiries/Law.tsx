/** What the law of a place says about an apology, for whoever fears it: information, not advice. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";

const trust = {
  read: "read in a source",
  remembered: "from memory: look it up before you rely on it",
  unsure: "unsure: look it up before you rely on it",
};

export function Law() {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="font-medium">What the law says about an apology</summary>
      {open ? <Places /> : null}
    </details>
  );
}

function Places() {
  const { data } = useDoor("GET /apology-law", {});
  const [place, setPlace] = useState("");
  const laws = data?.laws ?? [];
  const law = laws.find((one) => one.place === place);
  return (
    <div className="grid gap-2 pt-2">
      <p className="text-xs text-soft">
        Information, not advice. An apology that owns a clear fault settles more cases than one that
        dodges it: 73 of 100 accepted, against 35 after a partial apology and 52 after none
        (Robbennolt 2003).
      </p>
      <Field label="Where the customer is">
        {(aria) => (
          <Select
            {...aria}
            value={place}
            onChange={({ target }) => setPlace(target.value)}
            options={[
              ["", "Choose …"],
              ...laws.map(
                (one) =>
                  [
                    one.place,
                    one.name === one.country ? one.name : `${one.country}: ${one.name}`,
                  ] as const,
              ),
            ]}
          />
        )}
      </Field>
      {law ? (
        <div className="breaks grid gap-1">
          <p>{law.means}</p>
          <p className="text-xs text-soft">
            {law.statute}
            {law.covers ? ` · covers ${law.covers}` : null}
            {law.note ? ` · ${law.note}` : null}
          </p>
          <p className="text-xs text-soft">
            Source: {law.source} ({trust[law.confidence]})
          </p>
        </div>
      ) : null}
    </div>
  );
}
