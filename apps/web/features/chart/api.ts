import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Chart, Input } from "../../api-types.ts";

/** The chart with its timeline page by page, newest first. */
export const chartQuery = (clientId: string) =>
  infiniteQueryOptions({
    queryKey: ["chart", clientId],
    queryFn: ({ pageParam }) => call("GET /api/clients/:clientId", { clientId, before: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: (page: Chart) => page.next ?? undefined,
  });

export const readersQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["readers", clientId],
    queryFn: () => call("GET /api/clients/:clientId/readers", { clientId }),
  });

const firstPage: string | undefined = undefined;

export const addObjective = (input: Input<"POST /api/clients/:clientId/objectives">) =>
  call("POST /api/clients/:clientId/objectives", input);
export const changeClient = (input: Input<"PATCH /api/clients/:clientId">) =>
  call("PATCH /api/clients/:clientId", input);
export const addToCareTeam = (input: Input<"POST /api/clients/:clientId/care-team">) =>
  call("POST /api/clients/:clientId/care-team", input);
export const addFlag = (input: Input<"POST /api/clients/:clientId/flags">) =>
  call("POST /api/clients/:clientId/flags", input);
export const endFlag = (input: Input<"POST /api/flags/:flagId/end">) => call("POST /api/flags/:flagId/end", input);
export const addDiagnosis = (input: Input<"POST /api/clients/:clientId/diagnoses">) =>
  call("POST /api/clients/:clientId/diagnoses", input);
export const changeDiagnosis = (input: Input<"PATCH /api/diagnoses/:diagnosisId">) =>
  call("PATCH /api/diagnoses/:diagnosisId", input);
export const admitClient = (input: Input<"POST /api/clients/:clientId/episodes">) =>
  call("POST /api/clients/:clientId/episodes", input);
export const transferClient = (input: Input<"POST /api/episodes/:episodeId/transfers">) =>
  call("POST /api/episodes/:episodeId/transfers", input);
export const dischargeClient = (input: Input<"POST /api/episodes/:episodeId/discharge">) =>
  call("POST /api/episodes/:episodeId/discharge", input);
export const addPerson = (input: Input<"POST /api/clients/:clientId/people">) =>
  call("POST /api/clients/:clientId/people", input);
export const changePerson = (input: Input<"PUT /api/client-contacts/:contactId">) =>
  call("PUT /api/client-contacts/:contactId", input);
export const endPerson = (input: Input<"POST /api/client-contacts/:contactId/end">) =>
  call("POST /api/client-contacts/:contactId/end", input);
export const addCoverage = (input: Input<"POST /api/clients/:clientId/coverages">) =>
  call("POST /api/clients/:clientId/coverages", input);
export const changeCoverage = (input: Input<"PATCH /api/coverages/:coverageId">) =>
  call("PATCH /api/coverages/:coverageId", input);
export const addAllowance = (input: Input<"POST /api/coverages/:coverageId/allowances">) =>
  call("POST /api/coverages/:coverageId/allowances", input);
export const changeAllowance = (input: Input<"PATCH /api/allowances/:allowanceId">) =>
  call("PATCH /api/allowances/:allowanceId", input);

/** What is loaded when its place on the chart is opened. */
export const peopleQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["people", clientId],
    queryFn: () => call("GET /api/clients/:clientId/people", { clientId }),
  });
export const coveragesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["coverages", clientId],
    queryFn: () => call("GET /api/clients/:clientId/coverages", { clientId }),
  });
export const diagnosesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["diagnoses", clientId],
    queryFn: () => call("GET /api/clients/:clientId/diagnoses", { clientId }),
  });
export const episodesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["episodes", clientId],
    queryFn: () => call("GET /api/clients/:clientId/episodes", { clientId }),
  });
export const openWorkQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["open-work", clientId],
    queryFn: () => call("GET /api/clients/:clientId/open-work", { clientId }),
  });
export const codesQuery = (q: string) =>
  queryOptions({
    queryKey: ["diagnosis-codes", q],
    queryFn: ({ signal }) => call("GET /api/diagnosis-codes", { q }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export const leaveCareTeam = (input: Input<"POST /api/clients/:clientId/care-team/:staffId/end">) =>
  call("POST /api/clients/:clientId/care-team/:staffId/end", input);
