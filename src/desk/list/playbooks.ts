/** The playbooks that many cases began with, each looked up once. */
import type { Playbook, Shelf } from "../../playbooks/index.ts";

export async function playbooksOf(
  shelf: Shelf,
  found: readonly { readonly playbookId: string; readonly playbookVersion: number }[],
) {
  const marks = new Map(
    found.map((row) => [`${row.playbookId} ${row.playbookVersion}`, row] as const),
  );
  const books = new Map<string, Playbook | undefined>();
  for (const [mark, { playbookId, playbookVersion }] of marks) {
    books.set(mark, await shelf.get(playbookId, playbookVersion));
  }
  return books;
}
