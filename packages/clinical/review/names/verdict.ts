/** `block`: a member; `ask`: a member or somebody of the same name; `pass`: neither, or not a name at all. */
export type Verdict = "block" | "ask" | "pass";
