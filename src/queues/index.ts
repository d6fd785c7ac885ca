/**
 * The door to queues: where a case waits, who takes it, when it comes back.
 */
export { type Handling, handlingOf, type Sleep } from "./handling.ts";
