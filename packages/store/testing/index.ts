export * from "./builders.ts";
export type { Owner } from "./owner.ts";
export * from "./signed-records.ts";
export { withTestDatabase } from "./test-database.ts";
export type { TestDatabase } from "./test-database.ts";
