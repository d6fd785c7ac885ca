/** A person by initials and name. */
import { initials } from "../words/names.ts";

type Props = {
  name: string /** The disc alone, when the name stands beside it anyway. */;
  disc?: boolean;
};

export const Person = ({ name, disc = false }: Props) => (
  <span className="inline-flex items-center gap-2">
    <span
      aria-hidden="true"
      className="grid size-6 shrink-0 place-items-center rounded-full border border-line bg-wash
        text-[0.625rem] font-semibold tracking-wide"
    >
      {initials(name)}
    </span>
    {disc ? null : <span>{name}</span>}
  </span>
);
