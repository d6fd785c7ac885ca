/** Who changed the catalogue, when and why; an earlier one written anew. */
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import type { Shelf } from "./shelf.ts";

export function CatalogueEditions({ shelf, mayEdit }: { shelf: Shelf; mayEdit: boolean }) {
  const say = useToast();
  const keeping = useDeed("PUT /catalogue", { onDone: () => say("This catalogue holds again") });
  const back = (entries: Shelf["entries"], because: string) =>
    keeping.mutate({ body: { entries, because }, version: shelf.version });
  if (shelf.editions.length === 0) return null;
  return (
    <Panel
      title="Who changed the catalogue"
      aside={
        mayEdit ? (
          <Button
            busy={keeping.isPending}
            onClick={() => back(shelf.filed, "As the handbook has it")}
          >
            Back to the handbook’s catalogue
          </Button>
        ) : null
      }
    >
      <Problem problem={keeping.error} />
      <ol className="grid gap-3">
        {shelf.editions.map(({ version, at, byName, because, changed, entries }, place) => (
          <li key={version} className="grid gap-1 border-t border-line pt-3 first:border-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium">{because}</span>
              <span className="text-xs text-soft">
                Version {version}, {byName}, <When at={at} />
              </span>
            </p>
            <p className="breaks text-xs text-soft">{changed.join(", ")}</p>
            {mayEdit && place > 0 ? (
              <p>
                <Button
                  busy={keeping.isPending}
                  onClick={() => back(entries, `Back to version ${version}`)}
                >
                  Put version {version} back
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
