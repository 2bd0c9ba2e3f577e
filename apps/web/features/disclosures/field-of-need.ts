/** The form's field in which a need is answered, by its id: some stand elsewhere than among the ground's own questions. */
export function fieldOfNeed({ id, answer }: { readonly id: string; readonly answer: string }): string {
  if (answer === "dates") return "from";
  return answer === "authorisation" ? "authorisationId" : `answers.${id}`;
}
