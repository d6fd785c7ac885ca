/** A clock that runs faster from a moment on; whoever knows both reads the same. */
import { type Moment, moment } from "../../src/words/moment.ts";

export const fastFrom = (begun: number, speed: number) => (): Moment =>
  moment(new Date(begun + (Date.now() - begun) * speed).toISOString());
