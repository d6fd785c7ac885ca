/** Who changed the catalogue, when and why; an earlier one written anew. */
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { Editions } from "../reasons/Editions.tsx";
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
      <Editions
        editions={shelf.editions}
        busy={keeping.isPending}
        onBack={
          mayEdit ? ({ version, entries }) => back(entries, `Back to version ${version}`) : null
        }
      >
        {({ changed }) => <p className="breaks text-xs text-soft">{changed.join(", ")}</p>}
      </Editions>
    </Panel>
  );
}
