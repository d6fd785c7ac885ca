/** The sheet of keys, with the switch that turns single keys off. */
import { Check } from "../kit/Choice.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useSingleKeys } from "./keys.ts";

const always: readonly (readonly [string, string])[] = [
  ["Ctrl K or ⌘ K", "Find a case, go somewhere, do something"],
  ["Alt M", "Letter: a macro, its snippet where the caret is"],
  ["F8", "Letter: the next finding"],
  ["Esc", "Leave a dialog"],
];

const single: readonly (readonly [string, string])[] = [
  ["?", "This sheet"],
  ["j   k", "Inbox: next and previous case"],
  ["j   k", "Promises: next and previous promise"],
  ["Enter", "Inbox: open the case"],
  ["x", "Inbox: choose the case, for something done to many"],
  ["a", "Inbox: choose all that is shown, or none"],
  ["/", "Inbox: search"],
  ["c", "Inbox: take a call"],
  ["w", "Case: write a letter"],
  ["n", "Case: write a note"],
  ["m", "Inbox and case: run a macro"],
  ["s", "Inbox and case: let it sleep"],
  ["e", "Inbox and case: close it"],
  ["u", "Case: back to the inbox"],
];

export function KeySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [on, turn] = useSingleKeys();
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <KeyList keys={always} />
      <Check
        label="Single keys"
        hint="Off, a key pressed by accident or by speech does nothing. Ctrl K stays."
        checked={on}
        onChange={(event) => turn(event.target.checked)}
      />
      <div className={on ? "" : "text-soft line-through"}>
        <KeyList keys={single} />
      </div>
    </Dialog>
  );
}

const KeyList = ({ keys }: { keys: readonly (readonly [string, string])[] }) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
    {keys.map(([key, does]) => (
      <div key={key} className="contents">
        <dt>
          <kbd
            className="rounded-sm border border-line bg-wash px-1.5 font-sans text-xs
            whitespace-pre"
          >
            {key}
          </kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
