/** Queries that are asked often get a name, so that the database reads and plans them once. */

/** What was asked so often is likely to be asked again. */
const OFTEN = 8;
/** Each name costs each connection a plan in memory. */
const NAMES_MAX = 300;
const COUNTED_MAX = 2_000;
/** A page of a list is best planned for what it is asked about, each time anew. */
const PAGED = / limit /i;

/** Answers a query's name once it is asked often; none before, nor of a page. */
export function namesOfQueries(): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return (sql) => {
    const known = names.get(sql);
    if (known || names.size >= NAMES_MAX) return known;
    const count = (counts.get(sql) ?? 0) + 1;
    if (count < OFTEN || PAGED.test(sql)) {
      if (counts.size >= COUNTED_MAX) counts.clear();
      counts.set(sql, count);
      return undefined;
    }
    counts.delete(sql);
    names.set(sql, `often_${names.size}`);
    return names.get(sql);
  };
}
