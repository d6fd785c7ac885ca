/** A few views of one thing, one at a time. */
import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  label: string;
  value: string;
  onChange: (id: string) => void;
  tabs: readonly { id: string; label: ReactNode; content: ReactNode }[];
};

export const Tabs = ({ label, value, onChange, tabs }: Props) => (
  <Radix.Root value={value} onValueChange={onChange} activationMode="manual">
    <Radix.List aria-label={label} className="flex flex-wrap gap-x-1 border-b border-line">
      {tabs.map((tab) => (
        <Radix.Trigger
          key={tab.id}
          value={tab.id}
          className="-mb-px border-b-2 border-transparent px-2.5 py-2 text-soft
            hover:text-ink max-sm:px-1.5 data-[state=active]:border-seam
            data-[state=active]:font-medium data-[state=active]:text-ink"
        >
          {tab.label}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map((tab) => (
      <Radix.Content key={tab.id} value={tab.id} className="pt-4" tabIndex={-1}>
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
);
