/** Takes one of several out, and says which to whoever can't see where it stands. */
import { Button } from "../kit/Button.tsx";

type Props = { what: string; onTake: () => void; disabled?: boolean };

export const TakeOut = ({ what, onTake, disabled = false }: Props) => (
  <Button disabled={disabled} onClick={onTake}>
    Take out<span className="sr-only"> {what}</span>
  </Button>
);
