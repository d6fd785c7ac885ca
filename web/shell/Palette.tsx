/** Ctrl-K: find a case, go somewhere, do what the open screen offers. */
import { useDeferredValue, useState } from "react";
import { Dialog } from "../kit/Dialog.tsx";
import { PickList } from "./PickList.tsx";
import { useFound } from "./useFound.ts";

type Props = { onClose: () => void; onKeys: () => void };

export function Palette({ onClose, onKeys }: Props) {
  const [typed, setTyped] = useState("");
  const items = useFound(useDeferredValue(typed.trim()), onKeys);
  return (
    <Dialog title="Find or do" open onClose={onClose}>
      <PickList
        label="A name, a case number, or what you want to do"
        typed={typed}
        onTyped={setTyped}
        items={items}
        onPick={(item) => {
          onClose();
          item.run();
        }}
        none="Nothing goes by that name."
      />
    </Dialog>
  );
}
