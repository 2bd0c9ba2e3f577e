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
      // A server that is busy has not said that this is a real practice.
      if (problem instanceof RefusalError && problem.code !== "busy") return null;
      throw problem;
    }
  },
  // Right after the sample was made: without an answer its people would be nowhere on the page.
  retry: 5,
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (input: { email: string; passphrase: string }) => call("POST /api/sign-in", input);
