/*
 * How the server's heap grows. Left to itself V8 lets garbage pile up to several times what is in use before it looks
 * for it: 430 MB under the load of 32 clients where 60 were in use, against some 240 MB with these, both from the
 * sources; built, it is some 220 (bench: memory). They slow growth down and cap nothing, so a large practice's server
 * still takes what it needs. With half the space for what is young, a fifth of the work of opening charts went into
 * collecting it, and the memory was the same; with twice the space a group session costs the server a twentieth less,
 * for 20 MB.
 * Without code of the quickest compiler, which is soon thrown away for the better one's, it is some 12 MB less and no slower.
 * Tried, and no less memory or work: less growth still, fewer helping threads, collecting with one thread (a fifth more
 * memory), fewer malloc arenas. Of some 155 MB at rest 55 are Node's own program and 45 the modules and what they made.
 * `npm start` in package.json names the same.
 */
export const heapFlags = ["--max-semi-space-size=8", "--heap-growing-percent=25", "--no-sparkplug"];
