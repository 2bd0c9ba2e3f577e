// Every route of the API, one line each. A test fails when a file beside this one is not listed.
export { changePractice } from "./practice/change.ts";
export { prove } from "./me/prove.ts";
export { readMe } from "./me/read.ts";
export { readSamplePeople } from "./me/sample-people.ts";
export { signIn } from "./me/sign-in.ts";
export { signOut } from "./me/sign-out.ts";
export { stayHere } from "./me/stay-here.ts";
export { setUpEmpty } from "./setup/empty.ts";
export { readSetupProgress } from "./setup/progress.ts";
export { readSetup } from "./setup/read.ts";
export { setUpSample } from "./setup/sample.ts";
export { addStaff } from "./staff/add.ts";
export { changeStaff } from "./staff/change.ts";
export { listStaff } from "./staff/list.ts";
