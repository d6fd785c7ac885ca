/** Chooses all that is shown, or none of it; in between while some are chosen. */

type Props = { chosen: number; shown: number; onChange: () => void };

export const ChooseAll = ({ chosen, shown, onChange }: Props) => (
  <label
    className="flex min-h-7 cursor-pointer items-center gap-2 border-b border-line pl-2.5 text-xs
      text-soft max-md:pl-2"
  >
    <input
      type="checkbox"
      ref={(box) => {
        if (box) box.indeterminate = chosen > 0 && chosen < shown;
      }}
      checked={chosen >= shown}
      onChange={onChange}
    />
    Choose all {shown} shown
  </label>
);
