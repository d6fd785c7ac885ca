/** A deed that is asked for once more, and wants a reason: what comes of it, and why. */
import { type ReactNode, useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Because } from "./Because.tsx";

type Props = {
  title: string;
  /** Shut by mistake and opened again, it still has what was typed. */
  open?: boolean;
  /** What comes of it. */
  children?: ReactNode;
  label?: string;
  hint: string;
  most?: number;
  does: string;
  kind?: "primary" | "danger";
  deed: { isPending: boolean; error: Error | null };
  onDo: (because: string) => void;
  onClose: () => void;
};

export function WhyDialog(props: Props) {
  const { title, open = true, children, label = "Why", hint, does, kind = "primary" } = props;
  const { most, deed, onDo, onClose } = props;
  const [because, setBecause] = useState("");
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      foot={
        <Button
          kind={kind}
          busy={deed.isPending}
          disabled={!because.trim()}
          onClick={() => onDo(because)}
        >
          {does}
        </Button>
      }
    >
      {children}
      <Because label={label} hint={hint} most={most} value={because} onChange={setBecause} />
      <Problem problem={deed.error} />
    </Dialog>
  );
}
