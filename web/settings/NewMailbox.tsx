/** Adding a mailbox: where it is, and how one signs in there. */
import { type ReactNode, useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field, type FieldAria } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";

const SECURITIES = [
  ["tls", "TLS from the start (993)"],
  ["starttls", "STARTTLS (143)"],
  ["none", "None: on this machine only"],
] as const;
const PORTS = { tls: "993", starttls: "143", none: "143" } as const;
const LOGINS = [
  ["password", "A password"],
  ["oauth2", "OAuth2: a refresh token"],
] as const;

const EMPTY = {
  name: "",
  host: "",
  port: "993",
  username: "",
  secret: "",
  folder: "INBOX",
  tokenUrl: "",
  clientId: "",
  clientSecret: "",
};

type Part = keyof typeof EMPTY;

export function NewMailbox({ onDone }: { onDone: () => void }) {
  const [box, setBox] = useState(EMPTY);
  const [security, setSecurity] = useState<keyof typeof PORTS>("tls");
  const [login, setLogin] = useState<"password" | "oauth2">("password");
  const adding = useDeed("POST /mailboxes", { onDone });
  const set = (change: Partial<typeof EMPTY>) => setBox({ ...box, ...change });
  const line = (part: Part, label: string, more: object = {}, hint?: ReactNode) => (
    <Field
      label={label}
      hint={hint}
      problem={adding.error?.path === part ? adding.error.message : null}
    >
      {(aria: FieldAria) => (
        <Input
          {...aria}
          required
          autoComplete="off"
          value={box[part]}
          onChange={({ target }) => set({ [part]: target.value })}
          {...more}
        />
      )}
    </Field>
  );
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const { clientSecret, tokenUrl, clientId, port, ...rest } = box;
        const token = {
          tokenUrl,
          clientId,
          ...(clientSecret ? { clientSecret } : {}),
        };
        const body = { ...rest, port: Number(port), security, login };
        adding.mutate({ body: login === "oauth2" ? { ...body, ...token } : body });
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {line("name", "What you call it", { maxLength: 100 })}
        {line("host", "Server", { placeholder: "imap.example.org" })}
        <Field label="How the line is kept safe">
          {(aria) => (
            <Select
              {...aria}
              value={security}
              options={SECURITIES}
              onChange={({ target }) => {
                const next = target.value as keyof typeof PORTS;
                setSecurity(next);
                set({ port: PORTS[next] });
              }}
            />
          )}
        </Field>
        {line("port", "Port", { type: "number", min: 1, max: 65_535 })}
        {line("username", "Name there")}
        {line("folder", "Folder")}
        <Field label="Sign in with">
          {(aria) => (
            <Select
              {...aria}
              value={login}
              options={LOGINS}
              onChange={({ target }) => setLogin(target.value as typeof login)}
            />
          )}
        </Field>
        {line(
          "secret",
          login === "oauth2" ? "Refresh token" : "Password",
          { type: "password", autoComplete: "new-password" },
          "It is kept closed, and never shown again.",
        )}
        {login === "oauth2" ? (
          <>
            {line("tokenUrl", "Address for tokens", { type: "url" })}
            {line("clientId", "Client id")}
            {line("clientSecret", "Client secret, if there is one", {
              type: "password",
              required: false,
            })}
          </>
        ) : null}
      </div>
      <Problem problem={adding.error?.path ? null : adding.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={adding.isPending}>
          Add it
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
