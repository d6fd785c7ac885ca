/** Which books: of everything or of one incident, until the end of a day; and as a sheet. */
import { useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import type { Book } from "./Balance.tsx";
import { save, sheetOf } from "./sheet.ts";

export type Asked = { readonly incident?: string; readonly to?: string };
type Props = {
  asked: Asked;
  books: readonly Book[] | undefined;
  onAsk: (asked: Asked) => void;
};

export function Whose({ asked, books, onAsk }: Props) {
  const { data } = useDoor("GET /incidents", {});
  const incidents = data?.incidents ?? [];
  const title = incidents.find(({ id }) => id === asked.incident)?.title ?? "";
  return (
    <div className="flex flex-wrap items-end gap-3">
      {incidents.length > 0 ? (
        <Field label="Of what">
          {(aria) => (
            <Select
              {...aria}
              className="max-w-72"
              value={asked.incident ?? ""}
              onChange={({ target }) => onAsk(only({ ...asked, incident: target.value }))}
              options={[
                ["", "Everything"],
                ...incidents.map((one) => [one.id, one.title] as const),
              ]}
            />
          )}
        </Field>
      ) : null}
      <Field label="Until the end of">
        {(aria) => (
          <Input
            {...aria}
            type="date"
            className="figures w-40!"
            value={asked.to ?? ""}
            onChange={({ target }) => onAsk(only({ ...asked, to: target.value }))}
          />
        )}
      </Field>
      <Button
        disabled={!books || books.length === 0}
        onClick={() =>
          save("books.csv", sheetOf(books ?? [], { incident: title, until: asked.to ?? "" }))
        }
      >
        Save as a sheet (CSV)
      </Button>
    </div>
  );
}

/** What is empty is not asked for. */
const only = ({ incident, to }: { incident?: string; to?: string }): Asked => ({
  ...(incident ? { incident } : {}),
  ...(to ? { to } : {}),
});
