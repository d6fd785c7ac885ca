/** What rows of lists are made with, where the sheet of the playbook "torn" can't be read. */
import { handbookFrom } from "../src/desk/handbook.ts";
import { shelfOf } from "../src/playbooks/index.ts";

export const keeping = handbookFrom("handbook").keepingIn({
  timeZone: "Europe/Berlin",
  industry: "retail",
});

export const playbooks = {
  ...shelfOf([]),
  get(id: string) {
    if (id === "torn") throw new Error("this sheet is torn");
    return undefined;
  },
};
