/** Change a playbook: a new edition, which new cases begin with. */
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Holding } from "./Holding.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { SheetForm } from "./SheetForm.tsx";
import { tidied, type Vocabulary } from "./sheet.ts";
import { useSheet } from "./useSheet.ts";

export function EditPage() {
  const { playbook } = useParams({ from: "/inside/handbook/playbooks/$playbook/edit" });
  const { data, error } = useDoor("GET /playbooks/:playbook", { params: { playbook } });
  const { data: words, error: lost } = useDoor("GET /playbook-words", {});
  useTitle("Change a playbook");
  if (!data || !words) {
    return (error ?? lost) ? <Problem problem={error ?? lost} /> : <Busy />;
  }
  return <Form key={playbook} read={data} words={words} />;
}

type Props = { read: Answer<"GET /playbooks/:playbook">; words: Vocabulary };

function Form({ read, words }: Props) {
  const { id } = read.sheet;
  const writing = useSheet(read.sheet, `playbook.${id}`);
  const { base, sheet } = writing;
  const go = useNavigate();
  const back = { to: "/handbook/playbooks/$playbook", params: { playbook: id } } as const;
  const saving = useDeed("PUT /playbooks/:playbook", {
    onDone: () => {
      writing.settled();
      void go(back);
    },
  });
  const waits = writing.overtaken
    ? "First put what you wrote onto their version, above."
    : writing.touched
      ? null
      : "Nothing is changed yet.";
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <Link {...back} className="text-xs text-gold underline underline-offset-4">
          {base.name}
        </Link>
        <h1 className="text-title">Change this playbook</h1>
        <p className="max-w-prose text-soft">
          Cases that walk it keep version {base.version}; new ones begin with yours.
        </p>
      </header>
      <Meanwhile writing={writing} edition={read.editions[0]} words={words} />
      <SheetForm writing={writing} words={words} version={base.version}>
        {(compared) => (
          <Holding
            sheet={sheet}
            compared={compared}
            waits={waits}
            button={`Let it hold as version ${base.version + 1}`}
            busy={saving.isPending}
            problem={writing.overtaken ? null : saving.error}
            onHold={(because) =>
              saving.mutate({
                params: { playbook: id },
                version: base.version,
                body: { sheet: tidied(sheet), because },
              })
            }
          />
        )}
      </SheetForm>
    </div>
  );
}
