/** Chat windows on the settings screen: put up, worded, closed, taken along to a site. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Copy } from "../kit/Copy.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Language } from "../forms/Language.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";

type Window = Answer<"GET /chat-windows">["windows"][number];
type Draft = Answer<"GET /chat-windows">["draft"];
type Languages = Answer<"GET /chat-windows">["languages"];

export function ChatWindows({ mayEdit }: { mayEdit: boolean }) {
  const { data, error } = useDoor("GET /chat-windows", {});
  const putting = useDeed("POST /chat-windows");
  const [language, setLanguage] = useState("en");
  if (!data) return error ? <Problem problem={error} /> : <Busy />;
  const { windows, languages } = data;
  const draft = languages.find(({ id }) => id === language)?.draft ?? data.draft;
  return (
    <Panel title="Live chat">
      <p className="text-soft">
        A small window on your site. A person of yours answers, always; when nobody has for a
        minute, the window says so and takes a mail address. Whoever has the desk open counts as
        there.
      </p>
      {windows.map((window) => (
        <One key={window.id} window={window} languages={languages} mayEdit={mayEdit} />
      ))}
      {mayEdit && windows.length === 0 ? (
        <div className="flex flex-wrap items-end gap-3">
          <Language
            label="Begin the chat in"
            languages={languages}
            value={language}
            onChange={setLanguage}
          />
          <Button
            kind="primary"
            busy={putting.isPending}
            onClick={() => putting.mutate({ body: draft })}
          >
            Put up a chat window
          </Button>
        </div>
      ) : null}
      <Problem problem={putting.error} />
    </Panel>
  );
}

type OneProps = { window: Window; languages: Languages; mayEdit: boolean };

function One({ window, languages, mayEdit }: OneProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const changing = useDeed("POST /chat-windows/:window", { onDone: () => setDraft(null) });
  const { id, title, greeting, isOpen, language, snippet, address, version } = window;
  const change = (body: Draft) => changing.mutate({ params: { window: id }, body, version });
  return (
    <div className="grid gap-3 rounded-md border border-line p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <a href={address} target="_blank" rel="noreferrer" className="text-gold underline">
          {title}
        </a>
        <State shape={isOpen ? "tick" : "bar"}>{isOpen ? "open" : "closed"}</State>
      </div>
      <Copy text={snippet} label="Copy it for your site" />
      {draft ? (
        <Words
          draft={draft}
          languages={languages}
          busy={changing.isPending}
          onChange={setDraft}
          onSave={() => change(draft)}
          onLeave={() => setDraft(null)}
        />
      ) : mayEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setDraft({ title, greeting, isOpen, language })}>
            Change its words
          </Button>
          <Button
            busy={changing.isPending}
            onClick={() => change({ title, greeting, isOpen: !isOpen })}
          >
            {isOpen ? "Close it" : "Open it again"}
          </Button>
        </div>
      ) : null}
      <Problem problem={changing.error} />
    </div>
  );
}

type WordsProps = {
  draft: Draft;
  languages: Languages;
  busy: boolean;
  onChange: (draft: Draft) => void;
  onSave: () => void;
  onLeave: () => void;
};

const Words = ({ draft, languages, busy, onChange, onSave, onLeave }: WordsProps) => (
  <form
    className="grid gap-3"
    onSubmit={(event) => {
      event.preventDefault();
      onSave();
    }}
  >
    <Field label="On its button">
      {(aria) => (
        <Input
          {...aria}
          required
          maxLength={80}
          value={draft.title}
          onChange={({ target }) => onChange({ ...draft, title: target.value })}
        />
      )}
    </Field>
    <Field label="As a greeting">
      {(aria) => (
        <TextArea
          {...aria}
          required
          maxLength={400}
          value={draft.greeting}
          onChange={({ target }) => onChange({ ...draft, greeting: target.value })}
        />
      )}
    </Field>
    <Language
      label="Its language"
      hint="What the window says around these words of yours."
      languages={languages}
      none="As each browser asks"
      value={draft.language ?? ""}
      onChange={(id) => onChange({ ...draft, language: id || null })}
    />
    <div className="flex flex-wrap gap-2">
      <Button type="submit" kind="primary" busy={busy}>
        Save it
      </Button>
      <Button onClick={onLeave}>Leave it as it was</Button>
    </div>
  </form>
);
