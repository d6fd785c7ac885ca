/** Worked examples over HTTP. */
import type { Doors } from "../../rim/http/doors.ts";
import { done, refused } from "../../words/outcome.ts";
import type { Book } from "../handbook.ts";
import type { exampleContract } from "./example.contract.ts";
import { told } from "./told.ts";

export const exampleDoors: Doors<typeof exampleContract, { readonly handbook: Book }> = {
  "GET /examples/:example": async ({ handbook }, { params }) => {
    const example = handbook.examples.find(({ id }) => id === params.example);
    return example ? done(told(example)) : refused("not_found", "There is no such example.");
  },
};
