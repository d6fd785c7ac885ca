/** A few deeds behind one button. */
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

export type MenuItem = {
  label: ReactNode;
  onSelect: () => void;
  danger?: boolean;
  /** Why it can't be done now; shown, and the item stays shut. */
  because?: string | null;
};

type Props = { trigger: ReactNode; items: readonly MenuItem[]; align?: "start" | "end" };

/** `trigger` is a Button. */
export const Menu = ({ trigger, items, align = "end" }: Props) => (
  <DropdownMenu.Root>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align={align}
        sideOffset={4}
        className="z-50 max-w-80 min-w-48 rounded-md border border-line bg-sheet p-1 shadow-lift"
      >
        {items.map((item, place) => (
          <DropdownMenu.Item
            key={place}
            disabled={Boolean(item.because)}
            onSelect={item.onSelect}
            className={`cursor-pointer rounded-sm px-2.5 py-1.5 outline-none
              data-disabled:cursor-default data-disabled:text-soft data-highlighted:bg-wash
              ${item.danger ? "text-late" : ""}`}
          >
            {item.label}
            {item.because ? <span className="block text-xs">{item.because}</span> : null}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);
