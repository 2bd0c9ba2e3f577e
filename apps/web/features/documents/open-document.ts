import { problemWords } from "../../forms/form-state.ts";
import { toast } from "../../ui/toast.tsx";
import { downloadDocument } from "./api.ts";

/** Saves the file of a document, or says why not. */
export async function openDocument(id: string): Promise<void> {
  try {
    await downloadDocument(id);
  } catch (problem) {
    toast(problemWords(problem, []).message ?? "The document did not come. Try again.", { tone: "problem" });
  }
}
