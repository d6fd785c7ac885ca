/** The deeds of a letter: ask for approval, approve, send, throw away; the draft is saved first. */
import { useDeed } from "../api/doors.ts";
import type { Letter } from "../api/shapes.ts";
import { useToast } from "../kit/Toast.tsx";
import { leavesIn } from "./leaves.ts";
import { binding, type Bound } from "../promises/promises.ts";

type Needs = {
  readonly caseId: string;
  readonly customer: string;
  readonly seenMessageId: string | undefined;
  readonly save: () => Promise<Letter | null>;
  readonly keep: (letter: Letter) => void;
  readonly onClose: () => void;
};

/** Later the case still has the way back. */
const UNDO_MS = 30_000;

export function useLetterDeeds(needs: Needs) {
  const { caseId, customer, seenMessageId, save, keep, onClose } = needs;
  const say = useToast();
  const approving = useDeed("POST /letters/:letter/approval", { onDone: (letter) => keep(letter) });
  const asking = useDeed("POST /cases/:case/notes");
  const sending = useDeed("POST /letters/:letter/sending");
  const taking = useDeed("POST /letters/:letter/withdrawal", {
    onDone: () => say("The letter is back; nothing has left"),
  });
  const discarding = useDeed("POST /letters/:letter/discarding");

  return {
    problem: sending.error ?? approving.error ?? asking.error ?? discarding.error,
    busy: approving.isPending || asking.isPending || sending.isPending || discarding.isPending,
    approve: async (overrideReason?: string) => {
      const letter = await save();
      if (!letter) return false;
      const body = { version: letter.version, ...(overrideReason ? { overrideReason } : {}) };
      return approving.mutateAsync({ params: { letter: letter.id }, body }).then(
        () => true,
        () => false,
      );
    },
    ask: async (approver: string) => {
      const letter = await save();
      if (!letter) return;
      const which = `the letter “${letter.subject}” to ${customer}`;
      const text = `${approver}, please read and approve ${which}.`;
      asking.mutate(
        { params: { case: caseId }, body: { text } },
        { onSuccess: () => say(`${approver} finds your note in the case`) },
      );
    },
    send: async (
      promises: readonly Bound[],
      { offerId, at }: { offerId: string | undefined; at?: string | undefined },
      forget: () => void,
    ) => {
      const letter = await save();
      if (!letter) return;
      const commitments = binding(promises).map((one) => ({
        kind: one.kind,
        what: one.what,
        ownerId: one.ownerId,
        dueOn: one.dueOn,
        ...(one.quote === undefined ? {} : { quote: one.quote }),
        ...(one.replaces ? { replaces: one.replaces } : {}),
      }));
      const dismissed = promises.flatMap(({ quote, setAside }) =>
        quote && setAside ? [{ quote, because: setAside }] : [],
      );
      const body = {
        commitments,
        dismissed,
        ...(seenMessageId ? { seenMessageId } : {}),
        ...(offerId ? { offerId } : {}),
        ...(at ? { at } : {}),
      };
      sending.mutate(
        { params: { letter: letter.id }, body },
        {
          onSuccess: ({ id, state, sending: wait }) => {
            forget();
            if (state === "scheduled" && wait) {
              const left = Date.parse(wait.dueAt) - Date.now();
              const back = () => taking.mutate({ params: { letter: id } });
              const when = at ? leavesIn(wait.dueAt, Date.now()) : "leaves in a moment";
              say(`Your letter ${when}`, back, Math.min(left, UNDO_MS));
            } else say(`Sent to ${customer}`);
            onClose();
          },
        },
      );
    },
    discard: async (letter: Letter, forget: () => void) =>
      discarding.mutate(
        { params: { letter: letter.id }, version: letter.version },
        {
          onSuccess: () => {
            forget();
            say("The draft is thrown away");
            onClose();
          },
        },
      ),
  };
}
