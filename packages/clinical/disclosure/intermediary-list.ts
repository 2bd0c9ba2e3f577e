/** So many rows of an intermediary's list fit into one act; a list that is longer comes in several. */
export const mostPassedOnAtOnce = 30;
/** Of one request. */
export const mostPassedOn = 600;
