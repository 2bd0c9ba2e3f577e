import { QueryClient } from "@tanstack/react-query";
import { RefusalError } from "../refusal-error.ts";

/** A refusal is an answer: asking again would not change it. Only a missing answer or a busy server is asked again. */
function worthAskingAgain(failures: number, error: Error): boolean {
  if (error instanceof RefusalError && error.code !== "busy") return false;
  return failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthAskingAgain, staleTime: 5_000, gcTime: 5 * 60_000, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
