/**
 * The door to people: workspaces, colleagues, customers, and who may do what.
 *
 * Promises: every deed has an actor; one table says what a role may do, for every door alike; a
 * password is kept only as a slow hash, a token only as its hash; who leaves keeps their history
 * and loses their access at once; a desk never loses its last administrator; a key acts for whoever
 * made it, so what is not for one's own hands is not for one's own keys either.
 *
 * Writes: workspace made, colleague added, colleague given a role, colleague left, password
 * changed, key made, key revoked, customer corrected, customers merged, customers parted.
 */
export { addColleague } from "./add-colleague.ts";
export { actorOf, type Colleague, handsOf } from "./colleague.ts";
export { correctCustomer } from "./correct-customer.ts";
export { type Customer, firstNameOf, mustBeKnown } from "./customer.ts";
export { KEY_PREFIX } from "./make-key.ts";
export { type Founding, makeWorkspace } from "./make-workspace.ts";
export type { Needs as PeopleNeeds } from "./needs.ts";
export type { Passwords, People, Tokens } from "./people.ts";
export { may, type Permission } from "./permission.ts";
export type { Workspace } from "./workspace.ts";
