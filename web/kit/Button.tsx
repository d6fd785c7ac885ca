/** A button that says what will happen. */
import type { ComponentProps } from "react";

const looks = {
  primary: "bg-ink text-paper border-ink hover:bg-ink/90",
  quiet: "bg-sheet text-ink border-edge/60 hover:bg-wash",
  danger: "bg-sheet text-late border-late/60 hover:bg-late-wash",
};

type Props = ComponentProps<"button"> & {
  kind?: keyof typeof looks | undefined;
  /** While the deed is under way: said to everyone, and not pressed twice. */
  busy?: boolean | undefined;
};

export const buttonLook = (kind: keyof typeof looks = "quiet"): string =>
  `inline-flex min-h-8 items-center justify-center gap-2 rounded-md border px-3 py-1 font-medium
  transition-colors ${looks[kind]}`;

export function Button({ kind = "quiet", busy = false, children, className = "", ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      className={`${buttonLook(kind)} disabled:border-line disabled:bg-wash disabled:text-soft
        ${className}`}
    >
      {busy ? (
        <span
          aria-hidden="true"
          className="size-3 animate-spin rounded-full border-2 border-current border-t-transparent"
        />
      ) : null}
      {children}
    </button>
  );
}
