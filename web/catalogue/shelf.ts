/** The catalogue as the desk answers it. */
import type { Answer } from "../api/client.ts";

export type Shelf = Answer<"GET /catalogue">;
