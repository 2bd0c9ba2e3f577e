export * from "./builders.ts";
export * from "./signed-records.ts";
export { withTestDatabase } from "./test-database.ts";
export type { TestDatabase } from "./test-database.ts";
