import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Homework = Output<"GET /api/clients/:clientId/homework">["homework"][number];
export type MedicationChange = Output<"GET /api/clients/:clientId/medication">["changes"][number];

export const homeworkQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["homework", clientId],
    queryFn: () => call("GET /api/clients/:clientId/homework", { clientId }),
  });
export const setHomework = (input: Input<"POST /api/clients/:clientId/homework">) =>
  call("POST /api/clients/:clientId/homework", input);
export const askHomework = (input: Input<"PUT /api/homework/:homeworkId/outcome">) =>
  call("PUT /api/homework/:homeworkId/outcome", input);
export const medicationQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["medication", clientId],
    queryFn: () => call("GET /api/clients/:clientId/medication", { clientId }),
  });
export const addMedication = (input: Input<"POST /api/clients/:clientId/medication">) =>
  call("POST /api/clients/:clientId/medication", input);
export const withdrawMedication = (input: Input<"POST /api/medication/:changeId/withdraw">) =>
  call("POST /api/medication/:changeId/withdraw", input);
