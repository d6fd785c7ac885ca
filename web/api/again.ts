/** How long a reading is trusted; which that failed is tried again, and how long that waits. */
import type { DefaultOptions } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** The desk counts by the minute: whoever asked too much is let in again within one. */
const isTooMany = (problem: Error): boolean => problem instanceof Problem && problem.status === 429;

const isPassing = (problem: Error): boolean =>
  problem instanceof Problem && (problem.status === 0 || problem.status >= 502);

/** `tries`: how often it failed before, from 0. */
const worthAnotherTry = (tries: number, problem: Error): boolean =>
  isTooMany(problem) ? tries < 6 : tries < 2 && isPassing(problem);

/** In milliseconds. */
const waitsFor = (tries: number, problem: Error): number =>
  isTooMany(problem) ? 12_000 : 1_000 * 2 ** tries;

export const patience: DefaultOptions = {
  queries: {
    staleTime: 5_000,
    retry: worthAnotherTry,
    retryDelay: waitsFor,
    networkMode: "always",
  },
  mutations: { networkMode: "always" },
};
