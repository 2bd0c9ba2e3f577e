/**
 * Fictional, written after the last set, run once, and then used as well: ordinary notes and edges, half and half, some of
 * them without verbs or capitals. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const finalSet = String.raw`
plain | AA | Coping skills, 60 min. 8 present, 2 excused. Warm-up w/ balloon. Taught 4-7-8 breathing, practiced x3. Members gave 1 example each. HW: practice nightly.
first | AA | Coping skills, 60 min. 8 present. Excused: [Curtis], [Gail]. Taught 4-7-8 breathing, practiced x3.
plain | AA:Harmony Blake | Client talked of wanting harmony at home. She can now leave the room when voices rise. Used the breathing twice. Sleep 6 h. Denies SI.
word-name | AA:Curtis Wheeler | Client sat out the first exercise. Joined when [Harmony] held out her hand. Sleep 6 h. Denies SI.
plain | AA:Jasper Hunt | On the hunt for work; two interviews. Reports pride. Group applauded. Relapse risk: payday. Will give card to his mother.
first | AA:Jasper Hunt | On the hunt for work; two interviews. [Donna] offered to read his letter. Relapse risk: payday.
plain | AA:Vanessa Church | Attends church again, choir on Wed. Kept her limit of 2 drinks. Spoke softly, more eye contact than last wk.
surname | AA:Trang Le | Client understood most w/out interpreter. Corrected Mr. [Lawson] on a word, smiling. Homework complete.
plain | AA:Reed Lawson | Pt read aloud for the first time. Says the meds make him shaky. Will ask Dr. Hobart. No cravings.
initials | AA:Reed Lawson | Pt read aloud for the first time, helped by [SM]. No cravings.
plain | AA:Eduardo Salinas | Eddie came with a black eye, would not say how. Seen alone after. Safe tonight: at his aunt's. Officer notified with consent.
nickname | AA | Late: [Ed]. Topic: letters we never sent. Tim read his own example. Quiet, heavy, good.
plain | BB | Parenting group, session 3. Video on time-in. Lively. 9 here. Childcare ran over; ended 5 min early. Isaac to send link.
word-name | BB | Parenting group, session 3. [Clay] and [Rosa] role-played bedtime. 9 here. Isaac to send link.
plain | BB:Olive Brennan | She brought olive bread. Says her son slept in his own bed twice. Tears of relief. Plan: sticker chart.
plain | BB:Leonard Castle | Len built a sand castle w/ his girl on visitation. First one unsupervised. Beaming. Next hearing 6/2.
first | BB:Leonard Castle | Len told the group about visitation. [Heidi] asked what he fears most; he said "the door closing."
plain | BB:Moses Kamau | Client prays with his boys. Wants no hitting in his house; slipped once, told wife at once. Time-in practised.
possessive | BB:Moses Kamau | Client liked [Fernanda's] way of counting and will try it. Slipped once, told wife at once.
plain | BB:Abigail Rains | Heavy rains kept the bus; 15 min late. Abby listened and took notes. Ex-partner Kyle threatens court.
plain | BB:Sterling Cobb | Sterling effort on the diary: 7 of 7. Mood 6. He yelled once, repaired same day.
preferred | BB:Sterling Cobb | Diary 7 of 7. He yelled once, repaired same day; told [Abby] how.
plain | BB:Damian Pratt | talked a lot, needed redirection x2. daughter starts preschool aug. wants 1:1 w/ isaac
case | BB:Damian Pratt | talked a lot, esp to [heidi], needed redirection x2. daughter starts preschool aug
ask | AA:Gail Mercer | Her nephew {Jasper} moved in and eats everything.
ask | BB:Heidi Kraus | Her ex-husband {Leonard} has weekends.
ask | AA:Donna Piccolo | Her sister {Vanessa} takes the kids on Fridays.
initials | AA | [CW] excused. [GM] no call.
initials | AA | [RL] agitated at start, calmer after walk.
initials | BB | [FS]: brought photos of her twins.
initials | BB | Feedback from [M.K.] was taken well.
initials | BB:Heidi Kraus | She finds [AR] easy to talk to.
initials | AA | [DP] & [TL] partnered.
word-name | AA | [Harmony] won at charades.
word-name | AA | [Reed] slept through the film.
word-name | AA | [Hunt] storms out; returns in ten.
word-name | AA | [Church] and [Mercer] absent.
word-name | AA | It was [Gail] who started the clapping.
word-name | AA:Gail Mercer | She vented to [Reed] about her landlord.
word-name | BB | [Olive] won't be back; moved to Tampa.
word-name | BB | [Clay] late, flushed, smelled of alcohol.
word-name | BB | [Sterling] yawned and was teased.
word-name | BB | [Castle] paid for the pizza.
word-name | BB:Rosa Blossom | She gave [Olive] a spare stroller.
word-name | BB | Ms. [Blossom] took three calls.
word-name | BB | Ground rules restated for [Clay].
word-name | BB | [Rains] shouted at [Pratt]; both separated.
slip | AA | [Vannessa] closed the group.
slip | BB | [Ferdnanda] was praised for her calm.
nickname | BB | [Abbie] brought the baby.
nickname | AA:Reed Lawson | [Nessa] lent him her charger.
nickname | BB | [Lenny] left w/o signing.
plural | BB:Olive Brennan | The [Castles], both of them, sat by the door.
split | AA | After the break [Sha-
nice] led the stretch.
diacritics | BB | [Fernánda] signed for two.
full | BB:Clay Hopper | He carpools with [Damian Pratt].
word | AA | Harmony was the word on the card. Reed pipes were on the tape.
word | AA | Church basements and halls were listed as meeting places. Gale warnings closed the office early.
word | AA | Hunt and gather: the resource game was played. Wheelers and dealers were described as triggers.
word | BB | Olive branches were drawn. Castle walls stood for defences.
word | BB | Clay was handed out for modelling feelings. Rosa Parks was named as a model of courage.
word | BB | Sterling silver, rains and blossom: word association. Moses basket donated.
word | BB | Castle building on the carpet kept the toddlers busy.
place | AA | Meetings: Church Street at noon, Mercer Hall at six.
place | BB:Moses Kamau | Works at Castle Park Zoo; lives off Blossom Hill Road.
brand | AA | Le Creuset pots were joked about. Blake's Lotaburger closed.
therapy | BB | Parenting by Kazdin and the Pratt parenting model were compared.
near-name | AA | Jaspers and agates were sorted. A piccolo was played. Trangia stove demo.
near-name | BB | Lens caps, clayey soil, leopards: odd one out. Abbey visits were planned.
medicine | BB | Mosapride and Rosalin were spelled for the list.
outside | AA:Harmony Blake | Her vet, Dr. Wheeler, put the dog down. Neighbor Joan helps.
outside | BB:Rosa Blossom | Judge Castle presides. Attorney Sterling withdrew.
outside | AA:Gail Mercer | She reads Jane Austen and watches Curtis Stone cook.
client | BB:Clay Hopper | Clay worked with clay. C.H. stayed on. Mr. Hopper's turn is next.
client | AA:Trang Le | Trang Le presented. Ms. Le smiled. T.L. has a new shift.
staff | BB | N. Feld and I. Quill present. Nora summed up, Isaac closed.
`;
