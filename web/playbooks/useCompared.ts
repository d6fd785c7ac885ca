/** What a sheet says otherwise than what was read, and what is wrong with it, as it is written. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Answer, call } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import { type Sheet, tidied } from "./sheet.ts";

/** Asked when the hand rests for so long, in milliseconds. */
const REST = 500;

export function useCompared(sheet: Sheet, version: number | null) {
  const [rested, setRested] = useState(sheet);
  useEffect(() => {
    const resting = setTimeout(() => setRested(sheet), REST);
    return () => clearTimeout(resting);
  }, [sheet]);
  const body = { sheet: tidied(rested), version };
  return useQuery<Answer<"POST /playbooks/comparison">, Problem>({
    queryKey: ["POST /playbooks/comparison", body],
    queryFn: ({ signal }) => call("POST /playbooks/comparison", { body, signal }),
    placeholderData: (last) => last,
    retry: false,
  });
}
