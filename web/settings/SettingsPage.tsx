/** Settings: you, your colleagues, keys, mail and the handbook, as far as one may. */
import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { useMe } from "../api/session.ts";
import { Tabs } from "../kit/Tabs.tsx";
import { Catalogue } from "../catalogue/Catalogue.tsx";
import { ChatWindows } from "../chats/ChatWindows.tsx";
import { Forms } from "../forms/Forms.tsx";
import { Ways } from "../payouts/Ways.tsx";
import { ReviewSheet } from "../reviews/ReviewSheet.tsx";
import { Burdens } from "../queues/Burdens.tsx";
import { Macros } from "../queues/Macros.tsx";
import { Queues } from "../queues/Queues.tsx";
import { Skills } from "../queues/Skills.tsx";
import { Tags } from "../queues/Tags.tsx";
import { useTitle } from "../shell/title.ts";
import { Hours } from "../watches/Hours.tsx";
import { Colleagues } from "./Colleagues.tsx";
import { Deliveries } from "./Deliveries.tsx";
import { Hooks } from "./Hooks.tsx";
import { Keys } from "./Keys.tsx";
import { Mailbox } from "./Mailbox.tsx";
import { Mailboxes } from "./Mailboxes.tsx";
import { Matches } from "./Matches.tsx";
import { NeedsLook } from "./NeedsLook.tsx";
import { You } from "./You.tsx";

export function SettingsPage() {
  useTitle("Settings");
  const { may, workspace } = useMe();
  const { hash } = useLocation();
  const go = useNavigate();
  const mail = (
    <div className="grid gap-4">
      {may.includes("mail:look") ? <Matches /> : null}
      <Mailbox />
      <Mailboxes />
      {may.includes("mail:look") ? <NeedsLook /> : null}
      <Deliveries mayRetry={may.includes("delivery:retry")} />
    </div>
  );
  const waysIn = (
    <div className="grid gap-4">
      <Forms mayEdit={may.includes("form:edit")} />
      <ReviewSheet />
      <ChatWindows mayEdit={may.includes("chat:set-up")} />
    </div>
  );
  const tabs = [
    { id: "you", label: "You", content: <You /> },
    { id: "colleagues", label: "Colleagues", content: <Colleagues /> },
    { id: "queues", label: "Queues", content: <Work /> },
    { id: "mail", label: "Mail", content: mail },
    { id: "ways-in", label: "Ways in", content: waysIn },
    { id: "payouts", label: "Payouts", content: <Ways /> },
    ...(may.includes("key:read")
      ? [
          {
            id: "programs",
            label: "Programs",
            content: <Programs mayHook={may.includes("hook:make")} />,
          },
        ]
      : []),
    { id: "remedies", label: "Remedies", content: <Catalogue /> },
    { id: "hours", label: "Hours", content: <Hours /> },
    { id: "handbook", label: "Handbook", content: <ToHandbook /> },
  ];
  return (
    <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6 md:px-8">
      <header>
        <h1 className="text-title">Settings</h1>
        <p className="text-soft">{workspace.name}</p>
      </header>
      <Tabs
        label="Settings"
        value={tabs.some(({ id }) => id === hash) ? hash : "you"}
        onChange={(id) => void go({ to: "/settings", hash: id, replace: true })}
        tabs={tabs}
      />
    </div>
  );
}

/** How work is parted among us. */
const Work = () => (
  <div className="grid gap-4">
    <Burdens />
    <Queues />
    <Skills />
    <Tags />
    <Macros />
  </div>
);

/** Whatever speaks to the desk without a person: by key, or from another desk. */
const Programs = ({ mayHook }: { mayHook: boolean }) => (
  <div className="grid gap-4">
    <Keys />
    {mayHook ? <Hooks /> : null}
  </div>
);

const ToHandbook = () => (
  <p>
    The handbook has a room of its own:{" "}
    <Link to="/handbook" className="text-gold underline underline-offset-4">
      read it, or change a playbook
    </Link>
    .
  </p>
);
