// Words that are names more often than words, where a member is called so, also at the beginning of a sentence.
// oxfmt-ignore
export const namesRatherThanWords: ReadonlySet<string> = new Set(`
reed brooks clay dale glen wade jack dean gene nick bob don ken heath lance pierce colt buck drake hunter mason cooper carter tanner porter parker smith miller ruby pearl jade iris ivy lily daisy heather holly fern basil hazel robin jay martin
raven flora opal kitty penny sally molly dolly brandy sherry candy melody frank earl victor carol ray walker jasmine marina marsh baker turner marshall page bishop fox wolf cook knight
shepherd archer weaver potter fisher gardener skinner taylor tyler josh drew rob chuck dick herb hank sandy rusty sonny woody willow rosemary olive violet laurel dawn ginger peg pat sue mike miles norm rod mary lee ward grant lane rod chad
willis warren barnes burns bates hobbs crystal amber misty destiny trinity angel ash cliff ted al christian jewel chandler fletcher fowler foster sterling spencer harper sawyer slater tucker usher wheeler
`.split(/\s+/).filter(Boolean));
