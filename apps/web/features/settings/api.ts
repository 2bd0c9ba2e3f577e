import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type PracticeSettings = Output<"GET /api/settings">;
export type Site = Output<"GET /api/sites">["sites"][number];
export type SettingChange = Output<"GET /api/settings/changes">["changes"][number];

export const settingsQuery = queryOptions({ queryKey: ["settings"], queryFn: () => call("GET /api/settings", {}) });
export const sitesQuery = queryOptions({
  queryKey: ["sites"],
  queryFn: () => call("GET /api/sites", {}),
  staleTime: 60_000,
});
export const changesQuery = queryOptions({
  queryKey: ["settings", "changes"],
  queryFn: () => call("GET /api/settings/changes", {}),
});

export const addStaff = (input: Input<"POST /api/staff">) => call("POST /api/staff", input);
export const changeStaff = (input: Input<"PATCH /api/staff/:staffId">) => call("PATCH /api/staff/:staffId", input);
export const changePractice = (input: Input<"PATCH /api/practice">) => call("PATCH /api/practice", input);
export const addSite = (input: Input<"POST /api/sites">) => call("POST /api/sites", input);
export const changeSite = (input: Input<"PATCH /api/sites/:siteId">) => call("PATCH /api/sites/:siteId", input);
