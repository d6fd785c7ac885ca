/** Forms in the database, one workspace at a time; and whose a form's address is. */
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Form } from "./form.ts";
import type { Forms } from "./forms.ts";
import { forms } from "./forms.tables.ts";

export function formsIn(tx: Tx, workspaceId: string): Forms {
  const mine = eq(forms.workspaceId, workspaceId);
  return {
    all: () => tx.select(FORM).from(forms).where(mine).orderBy(asc(forms.createdAt), asc(forms.id)),
    find: async (id) =>
      (
        await tx
          .select(FORM)
          .from(forms)
          .where(and(mine, eq(forms.id, id)))
      )[0],
    keep: async (form) => void (await tx.insert(forms).values({ workspaceId, ...form })),
    async replace({ id, ...form }, version) {
      const changed = await tx
        .update(forms)
        .set(form)
        .where(and(mine, eq(forms.id, id), eq(forms.version, version)))
        .returning({ id: forms.id });
      return changed.length === 1;
    },
  };
}

/** Before anybody knows which workspace is meant: only whose it is. */
export async function formAtTheDoor(
  tx: Tx,
  key: string,
): Promise<{ workspaceId: string; formId: string } | undefined> {
  const [row] = await tx
    .select({ workspaceId: forms.workspaceId, formId: forms.id })
    .from(forms)
    .where(eq(forms.key, key));
  return row;
}

const FORM = {
  id: forms.id,
  key: forms.key,
  title: forms.title,
  intro: forms.intro,
  thanks: forms.thanks,
  fields: forms.fields,
  takesFiles: forms.takesFiles,
  isOpen: forms.isOpen,
  language: forms.language,
  createdAt: forms.createdAt,
  version: forms.version,
} satisfies Record<keyof Form, unknown>;
