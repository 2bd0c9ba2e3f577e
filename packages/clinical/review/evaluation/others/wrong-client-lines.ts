/**
 * Fictional lines: `labels | about | text`, as in the set of confidentiality. Written by somebody who had not read how the
 * wrong client and wrong pronouns are found, and labelled before they were run. The clients are Imani Castellanos (she or
 * they) and Rowan Achterberg (he); Theodore Lund, Soraya Whitfield and Grace Monday are others of the caseload. From
 * "PHQ-9 rose to 17" on they were written and run after the first changes.
 */
// oxfmt-ignore
export const wrongClientLines = String.raw`
other-client | she | Theodore arrived on time and spoke of his week.
other-client | she | Met with Soraya for her weekly session.
other-client | she | Soraya's mood was low.
other-client | she | Mr. Lund reported three nights of poor sleep.
other-client | she | Client stated that she slept well. Theodore will keep the log until Friday.
other-client | she | Goal 2: Soraya will refuse one extra shift a week.
other-client | she | Reviewed the safety plan with Theodore Lund.
other-client | she | Lund denied suicidal ideation.
other-client | she | soraya was tearful when speaking of the funeral.
other-client | she | Ms. Whitfield asked for a letter to her employer.
other-client | he | Plan: Soraya to call the clinic on Monday.
other-client | he | Session with Whitfield, Soraya.
other-client | he | Grace Monday described the quarrel with her landlord.
other-client | he | Encouraged Theodore to use the card.
other-client | he | Writer asked Soraya about sleep.
other-client | they | THEODORE REPORTS LOW MOOD.
other-client | they | Theo Lund rated his urge 4 of 10.
pronouns | she | He arrived ten minutes late and apologized.
pronouns | she | Client reported that his back pain kept him up.
pronouns | she | Client is a 34-year-old man who lives alone.
pronouns | she | Mr. Castellanos was calm.
pronouns | she | Client rated his mood 5 of 10 and says he feels rested.
pronouns | he | Client said she had not slept.
pronouns | he | She was tearful and rated her sadness 8/10.
pronouns | he | Client's affect was flat; she spoke in short sentences.
pronouns | he | Patient states that her panic is better. Plan: log.
pronouns | they | Client reports that he quit his job.
pronouns | they | Client completed her homework.
- | she | Imani said that he, her brother, drinks again.
- | she | Imani's husband came along. He denied any quarrel.
- | she | Client described her boss: he shouts, he slams doors, he never thanks her.
- | she | Her son is nine. He likes school and reads to her.
- | she | She talked about Theodore Roosevelt, on whom she writes a paper.
- | she | Client's cousin Theodore moved in; he sleeps on the couch.
- | she | Client and her neighbor Soraya go for walks.
- | she | She reads the novels of Soraya Lane.
- | she | By the grace of God, she said, Monday passed.
- | she | Imani will call Dr. Lund's office on Monday.
- | she | Client is a woman of 34 who lives with a man of 40.
- | she | Client told her dentist that she was afraid; he stopped twice.
- | she | Ms. Castellanos attended with her father, and he waited outside.
- | she | "He told me to leave," she said. "He meant it."
- | he | Rowan's wife filled in the form; she will bring it on Friday.
- | he | Client told his mother about it. She cried, and she called him later.
- | he | Mr. Achterberg was calm. His daughter is ill; she has a fever.
- | he | Client's supervisor wrote her report; she was fair to him, he said.
- | he | He met a nurse on the ward, and she explained the drug.
- | he | The client works with a woman named Soraya.
- | he | Client spoke of his father's death and of her, the aunt who raised him.
- | he | Rowan practised the sentence for his landlady: "She owes me the deposit."
- | they | Imani said they slept well and their dog is better.
- | they | Client reported their mother called; she wants them to visit.
- | they | Their partner is away; he returns on Sunday.
- | they | Client uses they/them and asked that the school be told.
- | they | Client told the doctor about his remark and how it hurt them.
- | she | The group was told of the lund, a bird that she had drawn.
- | she | She took a course on grace and forgiveness on Monday.
- | he | The psychiatrist said she would call him.
- | he | He described a film: a man kills his brother, and she, the widow, stays.
- | she | Grandson visits on Sundays; he cooks with her.
other-client | she | Theodore's PHQ-9 rose to 17.
other-client | she | Writer and Soraya reviewed the sleep log.
other-client | she | Discussed relapse signs with Theodore.
other-client | she | Taught Soraya box breathing.
other-client | he | Soraya is 41 and works at a bakery.
other-client | he | Ms. Whitfield tolerated the exposure for ten minutes.
other-client | he | It was difficult for Soraya to stay in the room.
other-client | he | Next session with Soraya on Tuesday.
other-client | they | Theodore Lund, 52, was referred by his doctor.
other-client | they | Lund was oriented and calm.
pronouns | she | Client wrote the letter himself.
pronouns | she | He denied suicidal ideation. Plan: log.
pronouns | she | Client presented on time. His affect was restricted.
pronouns | he | Mrs. Achterberg cancelled twice in October.
pronouns | he | Worked on sleep. She will keep a log until Friday.
pronouns | they | Client is doing her stretches each morning.
- | she | Her roommate is called Theodore. He cooks for her.
- | she | The uncle visited. He left on Sunday.
- | she | Client brought the baby. He slept in the carrier.
- | she | Worked on the letter to her ex. He has not answered.
- | she | Discussed the foreman. He shouts.
- | she | Role play with the landlord scene. He, played by writer, refused twice.
- | she | Spoke about Martin from work. He keeps calling.
- | she | Encouraged her to call Soraya, a friend from church.
- | he | Client spoke of Grace, his niece.
- | he | The insurance clerk called. She needs a form.
- | he | Explored the quarrel at the store. She, the owner, had yelled first.
- | he | Client and Theodore, his sponsor, meet on Mondays.
- | he | Will meet with Soraya from housing on Friday.
- | they | The judge ruled on Monday. She was brief.
- | they | A letter came from Mr. Lund, the principal.
- | she | Client named the baby Theodore. Theodore's sleep is short.
- | she | Mr. and Mrs. Castellanos came together.
- | he | She said yes! He told it with a smile and showed the ring.
`;
