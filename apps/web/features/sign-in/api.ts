import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import { RefusalError } from "../../refusal-error.ts";

/** The sample practice's people; null in a real practice, where the server tells nobody who works there. */
export const samplePeopleQuery = queryOptions({
  queryKey: ["sign-in", "sample"],
  queryFn: async () => {
    try {
      return await call("GET /api/sign-in/sample", {});
    } catch (problem) {
      if (problem instanceof RefusalError) return null;
      throw problem;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (input: { email: string; passphrase: string }) => call("POST /api/sign-in", input);
