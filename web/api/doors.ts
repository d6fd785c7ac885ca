/** The hooks of the screens: `useDoor` reads and stays fresh, `useDeed` does and then refreshes. */
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef } from "react";
import { type Answer, type Ask, type AskOf, call, type Door, newKey } from "./client.ts";
import type { Problem } from "./problem.ts";

type Reading = Extract<Door, `GET ${string}`>;
type Doing = Exclude<Door, Reading>;

type Reads = {
  enabled?: boolean;
  keepPrevious?: boolean;
  /** Reads it again so often, in milliseconds; for what no news tells of. */
  every?: number | undefined;
};

/** Reads a door. `keepPrevious` keeps the last answer on screen while another is fetched. */
export function useDoor<K extends Reading>(
  door: K,
  ask: Ask<K>,
  { enabled = true, keepPrevious = false, every }: Reads = {},
): UseQueryResult<Answer<K>, Problem> {
  return useQuery<Answer<K>, Problem>({
    queryKey: [door, ask],
    queryFn: ({ signal }) => call(door, ...([{ ...ask, signal }] as unknown as AskOf<K>)),
    enabled,
    ...(every ? { refetchInterval: every } : {}),
    ...(keepPrevious ? { placeholderData: (last: Answer<K> | undefined) => last as never } : {}),
  });
}

type After<K extends Doing> = { onDone?: (answer: Answer<K>) => void };

/**
 * Does a deed. Its Idempotency-Key stays the same until it succeeds, so a second press is harmless;
 * afterwards whatever is on screen is read again.
 */
export function useDeed<K extends Doing>(
  door: K,
  { onDone }: After<K> = {},
): UseMutationResult<Answer<K>, Problem, Ask<K>> {
  const desk = useQueryClient();
  const key = useRef(newKey());
  return useMutation<Answer<K>, Problem, Ask<K>>({
    mutationKey: [door],
    mutationFn: (ask) => call(door, ...([{ key: key.current, ...ask }] as unknown as AskOf<K>)),
    onSuccess: async (answer) => {
      key.current = newKey();
      await desk.invalidateQueries();
      onDone?.(answer);
    },
  });
}
