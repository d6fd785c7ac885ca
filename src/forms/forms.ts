/** What forms asks of the world: a place to keep them. */
import type { Form } from "./form.ts";

export type Forms = {
  /** Oldest first. */
  all(): Promise<readonly Form[]>;
  find(id: string): Promise<Form | undefined>;
  keep(form: Form): Promise<void>;
  /** False when somebody was quicker. */
  replace(form: Form, version: number): Promise<boolean>;
};
