/*
 * The tabs of a browser share one sign-in. Each request of a page therefore names whom the page is of, and is answered
 * only while that person is the one signed in.
 */

/** The member of staff whose page asks: their id. */
export const staffHeader = "goldthread-staff";

/** The client's own view that a page shows: its id. */
export const viewHeader = "goldthread-view";
