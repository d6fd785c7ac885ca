/** A question that wants an answer before the work goes on; Escape always leaves it. */
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons; what they do is written on them. */
  foot?: ReactNode;
  wide?: boolean;
};

export const Dialog = ({ title, open, onClose, children, foot, wide = false }: Props) => (
  <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
      <Radix.Content
        aria-describedby={undefined}
        onOpenAutoFocus={beginInside}
        className={`fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-md border
          border-line bg-sheet shadow-lift sm:inset-x-auto sm:top-[10vh] sm:bottom-auto
          sm:left-1/2 sm:max-h-[80dvh] sm:w-[92vw] sm:-translate-x-1/2 sm:rounded-md
          ${wide ? "sm:max-w-3xl" : "sm:max-w-xl"}`}
      >
        <header className="flex items-center justify-between gap-4 border-b border-line px-4 py-3">
          <Radix.Title className="text-letter">{title}</Radix.Title>
          <Radix.Close className="rounded-md px-2 py-1 text-soft hover:bg-wash hover:text-ink">
            Leave it
          </Radix.Close>
        </header>
        <div data-body className="grid gap-4 overflow-y-auto p-4">
          {children}
        </div>
        {foot ? (
          <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
            {foot}
          </footer>
        ) : null}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

/** The work comes first: the first field rather than the way out. */
function beginInside(event: Event) {
  const dialog = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  const field = dialog?.querySelector<HTMLElement>("[data-body] :is(input,textarea,select)");
  if (!field) return;
  event.preventDefault();
  field.focus();
}
