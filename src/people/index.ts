/**
 * The door to people: workspaces, colleagues, customers, and who may do what.
 *
 * Promises: every deed has an actor; one table says what a role may do, for every door alike; a
 * password is never kept, a token only as its hash; who leaves keeps their history and loses their
 * access at once.
 *
 * Writes: workspace made, colleague added, colleague given a role, colleague left, password
 * changed, key made, key revoked, customer corrected.
 */
export { may, type Permission, permissionsOf } from "./permission.ts";
