/** Approving a colleague's offer; beyond a budget the reason comes first. */
import { useDeed } from "../api/doors.ts";
import type { Offer } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { WithWords } from "./WithWords.tsx";

export function Approve({ offer: { id, holds } }: { offer: Offer }) {
  const say = useToast();
  const approving = useDeed("POST /offers/:offer/approval", {
    onDone: () => say("The offer is approved, and can go with the letter"),
  });
  const approve = (because?: string) =>
    approving.mutate({ params: { offer: id }, body: because ? { because } : {} });
  if (holds.some(({ code }) => code === "over_budget"))
    return (
      <WithWords
        opens="Let it go over the budget"
        label="Why may it go over?"
        hint="It stays with the offer, beside your name."
        does="Approve it over the budget"
        deed={approving}
        onDo={approve}
      />
    );
  return (
    <>
      <Button kind="primary" busy={approving.isPending} onClick={() => approve()}>
        Approve
      </Button>
      <Problem problem={approving.error} />
    </>
  );
}
