/** The head of a case: the seam, who the customer is to us, who looks after it, and its end. */
import { Link } from "@tanstack/react-router";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Seam } from "../kit/Seam.tsx";
import { State } from "../kit/State.tsx";
import { customerLine } from "../words/customers.ts";
import { firstName } from "../words/names.ts";
import { Glyph } from "../shell/Glyph.tsx";
import { Owner } from "../people/Owner.tsx";
import { CaseHandling } from "../queues/CaseHandling.tsx";
import { WhoIsHere } from "../presence/WhoIsHere.tsx";

type Props = {
  view: CaseView;
  onClosing: () => void;
  onReopening: () => void;
  onCorrect: () => void;
  onMacro: () => void;
  onSleep: () => void;
};

export function CaseHead({ view, onClosing, onReopening, onCorrect, ...props }: Props) {
  const { case: file, customer, steps } = view;
  const done = steps.filter(({ state }) => state === "done" || state === "skipped").length;
  const closed = file.state === "closed";
  const name = firstName(customer.name);
  const gate = view.gates.find(({ deed }) => deed === "close_case");
  return (
    <header className="grid gap-3 border-b border-line px-4 pt-3 pb-3 md:px-6">
      <Seam
        done={closed ? steps.length : done}
        all={steps.length}
        labels={steps.map((step) => step.name)}
        states={steps.map(({ state }) => state)}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="flex items-center gap-2 text-title">
            <Link
              to="/inbox/$view"
              params={{ view: "open" }}
              aria-label="Back to the inbox"
              className="-ml-1.5 rounded-md p-1.5 text-soft hover:bg-wash hover:text-ink md:hidden"
            >
              <Glyph name="back" />
            </Link>
            <Link
              to="/customers/$customer"
              params={{ customer: customer.id }}
              className="breaks min-w-0 hover:underline"
            >
              {customer.name}
            </Link>
            {closed ? (
              <State tone="kept" shape="tick">
                closed
              </State>
            ) : null}
          </h1>
          <p className="breaks">
            {file.title} <span className="figures text-xs text-soft">case {file.number}</span>
          </p>
          <div className="flex flex-wrap items-baseline gap-x-4">
            <p className="figures text-xs text-soft">
              {customerLine(customer, view.history.length, view.currency)}
            </p>
            <WhoIsHere />
          </div>
          <CaseHandling view={view} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Owner view={view} />
          {closed ? (
            <Button onClick={onReopening}>Open {name}’s case again</Button>
          ) : (
            <Button kind={gate?.open ? "primary" : "quiet"} onClick={onClosing}>
              {gate && !gate.open ? `Can’t close yet: ${gate.unmet.length} open` : "Close the case"}
            </Button>
          )}
          <Menu
            trigger={<Button aria-label="More for this case">More</Button>}
            items={[
              ...(closed
                ? []
                : [
                    { label: "Run a macro …", onSelect: props.onMacro },
                    { label: "Let it sleep …", onSelect: props.onSleep },
                  ]),
              { label: `Correct what we know of ${name}`, onSelect: onCorrect },
              {
                label: `Open the page that ${name} sees`,
                onSelect: () => void open(view.page, "_blank", "noopener"),
              },
              {
                label: "Copy the case’s address",
                onSelect: () => void navigator.clipboard?.writeText(location.href),
              },
            ]}
          />
        </div>
      </div>
    </header>
  );
}
