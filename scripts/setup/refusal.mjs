/** Trouble that a person can mend: its message is shown alone. */
export function refusal(message) {
  const error = new Error(message);
  error.name = "SetUpRefusal";
  return error;
}
