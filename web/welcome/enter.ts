/** Stepping into the desk once somebody is signed in. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { session } from "../api/session.ts";
import type { Me } from "../api/shapes.ts";

/** Keeps who it is and goes on: to where one wanted to be, or to the inbox. */
export function useEnter() {
  const desk = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    (me: Me, to = "/") => {
      desk.setQueryData(session.queryKey, me);
      void navigate({ to, replace: true });
    },
    [desk, navigate],
  );
}
