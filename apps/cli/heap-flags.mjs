/*
 * How the server's heap grows. Left to itself V8 lets garbage pile up to several times what is in use before it looks
 * for it: 430 MB under the load of 32 clients where 60 are in use, against some 240 MB with these (bench: memory). They
 * slow growth down and cap nothing, so a large practice's server still takes what it needs. With half the space for what
 * is young, a fifth of the work of opening charts went into collecting it, and the memory was the same.
 * `npm start` in package.json names the same.
 */
export const heapFlags = ["--max-semi-space-size=8", "--heap-growing-percent=25"];
