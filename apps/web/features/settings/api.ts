import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";

export const addStaff = (input: Input<"POST /api/staff">) => call("POST /api/staff", input);
export const changeStaff = (input: Input<"PATCH /api/staff/:staffId">) => call("PATCH /api/staff/:staffId", input);
export const changePractice = (input: Input<"PATCH /api/practice">) => call("PATCH /api/practice", input);
