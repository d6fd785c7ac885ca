/** Begins a call and goes to it, from wherever one is. */
import { useNavigate } from "@tanstack/react-router";
import type { Ask } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";

type Ringing = Ask<"POST /calls">["body"];

export function useRing() {
  const go = useNavigate();
  const ringing = useDeed("POST /calls", {
    onDone: ({ id }) => void go({ to: "/calls/$call", params: { call: id } }),
  });
  return { ring: (body: Ringing) => ringing.mutate({ body }), ringing };
}
