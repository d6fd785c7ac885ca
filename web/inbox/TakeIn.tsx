/** Takes a complaint in that came on paper, in person, or from a place that Amends doesn't hear. */
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { Ask } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { firstName } from "../words/names.ts";

type Complaint = Ask<"POST /complaints">["body"];

const ways: readonly (readonly [Complaint["channel"], string])[] = [
  ["form", "On paper or in person"],
  ["chat", "By another chat"],
  ["review", "In a review"],
];

export function TakeIn({ open, onClose }: { open: boolean; onClose: () => void }) {
  const go = useNavigate();
  const say = useToast();
  const [name, setName] = useState("");
  const taking = useDeed("POST /complaints", {
    onDone: ({ id }) => {
      onClose();
      say(`${firstName(name)}’s case is open`);
      setName("");
      void go({ to: "/cases/$case", params: { case: id } });
    },
  });
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    taking.mutate({ body: complaintOf(new FormData(event.currentTarget)) });
  };
  return (
    <Dialog
      title="Take a complaint in"
      open={open}
      onClose={onClose}
      foot={
        <Button kind="primary" type="submit" form="take-in" busy={taking.isPending}>
          {name.trim() ? `Open ${firstName(name)}’s case` : "Open the case"}
        </Button>
      }
    >
      <form id="take-in" className="grid gap-4" onSubmit={take}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Who complained">
            {(aria) => (
              <Input
                {...aria}
                name="name"
                required
                autoComplete="off"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label="How it reached us">
            {(aria) => <Select {...aria} name="channel" options={ways} />}
          </Field>
          <Field label="Their mail" hint="With it, letters and their own page reach them.">
            {(aria) => <Input {...aria} name="email" type="email" autoComplete="off" />}
          </Field>
          <Field label="Their phone" hint="If they would rather be called.">
            {(aria) => <Input {...aria} name="phone" type="tel" autoComplete="off" />}
          </Field>
        </div>
        <Field label="When they said it" hint="Left empty: just now. The clocks start here.">
          {(aria) => <Input {...aria} name="at" type="datetime-local" className="sm:w-60" />}
        </Field>
        <Field label="In a few words">
          {(aria) => <Input {...aria} name="subject" required maxLength={300} />}
        </Field>
        <Field label="What they said" hint="As near to their own words as you can.">
          {(aria) => (
            <TextArea {...aria} name="text" required className="min-h-32 font-serif text-letter" />
          )}
        </Field>
        <Problem problem={taking.error} />
      </form>
    </Dialog>
  );
}

function complaintOf(form: FormData): Complaint {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const at = text("at");
  return {
    channel: text("channel") as Complaint["channel"],
    ...(at ? { at: new Date(at).toISOString() } : {}),
    customer: {
      name: text("name"),
      ...(text("email") ? { email: text("email") } : {}),
      ...(text("phone") ? { phone: text("phone") } : {}),
    },
    subject: text("subject"),
    text: text("text"),
  };
}
