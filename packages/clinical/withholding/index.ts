export * from "./ground.ts";
export * from "./grounds/index.ts";
export * from "./is-licensed.ts";
export * from "./subject.ts";
