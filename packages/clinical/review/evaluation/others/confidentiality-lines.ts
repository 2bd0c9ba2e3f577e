/**
 * Fictional lines: `labels | about | text`, a dash where nothing should be found. `she`, `he` and `they` are notes on a
 * client of these pronouns, with others on the caseload; `group` a member's part; `private` a page of the notebook beside
 * an official note that speaks of grief work and denied suicidal thoughts. Written after the rules, by somebody who had
 * read them; labelled before they were run.
 */
// oxfmt-ignore
export const confidentialityLines = String.raw`
feelings | she | I felt irritated when she arrived late again.
feelings | he | Writer felt anxious about the silence and filled it.
feelings | she | Therapist was moved by the letter and had to look away.
feelings | she | The client reminds me of my sister, which makes this hard.
feelings | he | I dread seeing him on Mondays.
feelings | they | I found it hard to stay with them in this.
feelings | she | Clinician became frustrated with the pace.
feelings | he | My own divorce came up for me while he spoke.
feelings | she | I noticed how bored I was during the second half.
feelings | he | It made me angry to hear how he talks to his son.
feelings | she | Felt protective of her, more than I would like.
countertransference | she | Countertransference: strong pull to rescue.
countertransference | he | Some projective identification in the room today.
countertransference | they | Counter-transference reactions noted, see notebook.
speculation | she | I suspect that the father is drinking again.
speculation | he | My hunch is that the job story is not the whole of it.
speculation | she | I wonder whether she is telling me everything.
speculation | he | Gut feeling: he will not come back.
speculation | she | Perhaps there was abuse in childhood, though nothing was said.
speculation | he | Note to self: ask about the brother.
speculation | they | Off the record they hinted at something at work.
supervision | she | My supervisor thinks I avoid her anger.
supervision | he | Will take this to supervision on Thursday.
supervision | she | In supervision we talked about my need to be liked.
supervision | he | Discussed my reaction with my supervisor, who suggested waiting.
- | she | Client said that she felt irritated with her mother.
- | he | Client stated, "I feel angry when I am ignored," and pointed to his chest.
- | she | Therapist reflected the sadness in her voice; client agreed.
- | he | He wondered whether the medication was the cause.
- | they | Client suspects that the landlord reads their post.
- | she | Supervision of the home visits by the grandmother was arranged with the court.
- | he | Trainee's note; reviewed with the supervisor as required.
- | she | I asked about sleep. I explained the model. We planned two walks.
- | he | He felt close to tears, and said so.
- | she | Writer was present by video.
- | they | Client reported that their supervisor said the shift was covered.
- | he | Client's hunch is that his brother knows.
- | she | I was able to reach her at the second try.
- | they | Client reports feeling stuck; therapist normalised this.
- | she | Client, a supervisor at the plant, works nights.
full-name | i | Stays with her cousin Rosalind Mbeki at present.
full-name | i | His son, Peter Holloway, drove him.
full-name | i | Her landlord Vincent Aroya threatened to evict her.
full-name | i | His girlfriend, Marisol Vega, left in May.
phone | i | His mother's number is 555-014-2231.
phone | i | Call her husband at (555) 010-7788 if she does not come.
address | i | The children live with her ex at 12 Alder Court.
address | i | His brother moved to 2210 Willow Street.
email | i | Her sister's e-mail is r.oduya@mail.example.
number | i | Her daughter's date of birth is 04/02/2015.
number | i | His wife's SSN: 000-12-3456 was on the form.
number | i | The neighbour's case number 22-48113 was mentioned.
phone,full-name | i | Her friend Dora Pell, 555-019-3342, will fetch her.
- | i | Stays with her cousin at present.
- | i | His son drove him. The landlord threatened to evict her.
- | i | Her sister Rosalind called twice.
- | i | Client's own phone number was updated: 555-014-2231.
- | i | BP 128/82. Seen at 12:30 on 04/02/2026. Next 11/02/2026.
- | i | Coordinated with Dr. Lena Marsh by phone.
- | i | Her mother scored 14 of 21; her father joined at 14:05.
- | i | His daughter starts at Lincoln Middle School in August.
- | i | Her husband works at the Alder Court care home.
- | i | He and his brother went to 3 meetings in 10 days.
- | i | Mother is 62 and lives 40 miles away.
- | i | The pharmacy on Willow Street was called.
description | group | Client sat beside her brother, who is also in the group.
description | group | He argued with the only other woman in the room.
description | group | She was moved by the oldest member's story.
description | group | Was encouraged by another member, who is a retired judge.
description | group | He avoids the peer who works at the county court.
description | group | She was consoled by a fellow member, a nurse.
description | group | Client's ex-wife also attends this group.
description | group | He drove home with the member in the wheelchair.
description | group | She recognised the pregnant member from church.
description | group | Client was put off by the only man in the group.
description | group | He thanked the veteran in the group for speaking first.
description | group | Her neighbour is in this group as well, which she had not known.
- | group | Client spoke of her brother, who lives in Ohio.
- | group | He was encouraged by another member who had a similar loss.
- | group | She argued with another member and repaired it.
- | group | Client, the oldest of four, spoke about home.
- | group | He is the only man in his team at work.
- | group | She said that her sister is a nurse.
- | group | Another member, who was late, sat beside him.
- | group | He thanked another member for speaking first.
- | group | Client is the only one of her friends who is sober.
- | group | A peer who is new to the group was welcomed by him.
- | group | The youngest child of the client starts school.
- | group | Client said that a woman in her church group is a judge.
other-client | she | Theodore said that he slept five hours.
other-client | she | Reviewed the thought record. Soraya was tearful when she read it.
other-client | he | Theodore Lund completed the worksheet with help.
other-client | they | Plan: Soraya Whitfield will call on Friday.
other-client | she | Soraya denied suicidal thoughts.
pronouns | she | Client reported that he had two panic attacks.
pronouns | he | Client stated her mood is better.
pronouns | she | Patient rated his urge at six.
pronouns | he | Client described herself as calmer.
pronouns | they | Client said she would try the walk.
- | she | Imani said that she slept five hours.
- | he | Client reported that he had two panic attacks.
- | they | Client reported that they had two panic attacks.
- | she | Client's son came in; he has two exams.
- | he | Client said his wife thinks she should work more.
- | she | Client told her father that he should rest.
- | he | Client called his mother; her knee is better.
- | she | Her friend Theodore moved in next door.
- | they | Client met their sister; she is well.
- | she | Client said "he never calls" about her boyfriend.
- | he | Client and his daughter cooked; she liked it.
- | she | Client's psychiatrist raised the dose; he wants labs.
risk | private | She said again that she wants to die and I let it pass.
risk | private | He has a gun in the car. I could not ask.
medication | private | He stopped the lithium in secret and told only me.
test-results | private | Her PHQ-9 was 21 and I did not know what to say.
diagnosis | private | I think she meets criteria for bulimia.
functional-status | private | He has missed six days of work and hides it from everybody.
symptoms | private | Nightmares every night, she whispered.
prognosis | private | The prognosis is poor, I fear.
plan | private | Next session I will refer her to the clinic.
progress | private | He has improved more than I admit to him.
times | private | We ran over until 5:20 once more.
- | private | I was ashamed of my own tears.
- | private | Grief, mine and hers, filled the room.
- | private | She looked at me as my mother used to.
- | private | Why do I want him to like me?
- | private | I dreamed about the case; the corridor again.
- | private | Jealous of her courage. Bring to supervision.
`;
