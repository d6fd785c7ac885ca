/** Who is at the desk, and what they may do. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "./client.ts";
import type { Problem } from "./problem.ts";
import type { Colleague, Me } from "./shapes.ts";
import { useDoor } from "./doors.ts";

export const session = queryOptions<Me, Problem>({
  queryKey: ["GET /session", {}],
  queryFn: () => call("GET /session"),
  staleTime: 5 * 60_000,
  retry: false,
});

/** The colleague at this screen; only below the shell, which has made sure that there is one. */
export function useMe(): Me {
  const { data } = useQuery(session);
  if (!data) throw new Error("useMe was used outside the signed-in desk");
  return data;
}

/** Whether the permission table lets this colleague do a thing; the desk has the last word. */
export const useMay = (permission: string): boolean => useMe().may.includes(permission);

/** Everyone who still works here, for lists; and a name for any id that ever did. */
export function useColleagues(): {
  here: readonly Colleague[];
  nameOf: (id: string | null) => string;
} {
  const { data } = useDoor("GET /colleagues", {});
  const all = data?.colleagues ?? [];
  return {
    here: all.filter(({ leftAt }) => leftAt === null),
    nameOf: (id) => all.find((colleague) => colleague.id === id)?.name ?? "someone",
  };
}
