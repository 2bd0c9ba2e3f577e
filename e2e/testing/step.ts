/** One sentence of a promise: where it does not hold, the failure says which one. */
export async function step<Result>(sentence: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && !error.message.startsWith("In the step")) {
      error.message = `In the step "${sentence}": ${error.message}`;
    }
    throw error;
  }
}
