/** What the sample practice is made from unless somebody says otherwise: its ids are always the same. */
export const usualSeed = "goldthread";
