/**
 * Fictional lines: `labels | about | text`, a dash where nothing should be found. `30 video` and the like are a session of
 * so many minutes, held so; `item` a client whose answer to item 9 in this session was above zero, `zero` one who
 * answered it with none, `day` a session of 16 November 2026, `-` nothing known. Half should draw nothing. Written by
 * somebody who had read the rules; labelled before they were run.
 */
// oxfmt-ignore
export const factLines = String.raw`
sessionMinutes | 30 video | 45-minute session focused on sleep.
sessionMinutes | 30 video | This was a 60 min therapy session.
sessionMinutes | 50 in-person | Session length: 30 minutes.
sessionMinutes | 50 in-person | The session lasted about 90 minutes.
sessionMinutes | 45 phone | Client attended a 60 minute individual session.
sessionMinutes | 45 video | Session duration 20 min.
sessionMinutes | 60 in-person | Provided 30 minutes of individual therapy.
sessionMinutes | 30 in-person | Total session time: 53 minutes.
sessionMinutes | 53 video | Met for 30 minutes.
sessionMinutes | 90 in-person | A 45 minute family session took place in the office.
sessionMinutes | 30 phone | Session ran 60 mins because of the court date.
sessionMinutes | 45 in-person | Client was seen for 60 minutes.
sessionModality | 45 video | Session held face to face in the office.
sessionModality | 45 video | Client was seen in person.
sessionModality | 45 in-person | Session was conducted by telephone.
sessionModality | 45 in-person | Met with client via Zoom.
sessionModality | 45 phone | Client seen by video from her kitchen.
sessionModality | 45 phone | The session took place in person.
sessionModality | 45 in-person | Telehealth session; client was at home.
sessionModality | 45 in-person | Session provided over the phone.
sessionModality | 30 phone | Video session with client about sleep.
sessionModality | 30 video | Phone session with client.
sessionMinutes,sessionModality | 30 video | A 60 minute in-person session.
- | 30 video | A 30 minute video session on sleep.
- | 30 video | The session lasted 28 minutes.
- | 50 in-person | Practised breathing for 10 minutes of the session.
- | 50 in-person | Client walks for 30 minutes each morning.
- | 45 phone | Next session will be in person, for 60 minutes.
- | 45 phone | Last session was held by video and lasted 30 minutes.
- | 45 video | Client asked whether a session in person is possible.
- | 45 video | Her daughter has a 60-minute session with the school counselor.
- | 60 in-person | He met his brother in person for the first time in a year.
- | 60 in-person | She called her sponsor by telephone after the quarrel.
- | 30 phone | Client watches videos for 90 minutes before bed.
- | 30 phone | Session by telephone, 30 minutes.
- | 45 in-person | The first 20 minutes of the session were spent on the safety plan.
- | 45 in-person | Client was seen for 43 minutes.
- | 53 video | Met for 53 minutes by Zoom; the link failed once.
- | 53 video | He had a 30-minute appointment with his dentist.
- | 90 in-person | No telephone session was held in October.
- | 45 in-person | She prefers a video session when it snows.
- | 45 phone | He met with his lawyer via Zoom.
- | 45 video | Client was seen in person by the psychiatrist on Monday.
- | - | A 60 minute session by telephone.
itemRisk | item | Denies suicidal ideation.
itemRisk | item | PHQ-9 completed. No SI.
itemRisk | item | No safety concerns.
itemRisk | item | Risk is low.
itemRisk | item | Risk: none.
itemRisk | item | SI/HI: denied.
itemRisk | item | Denied any thoughts of suicide or self-harm today.
itemRisk | item | Client is not suicidal.
itemRisk | item | No risk to self or others.
itemRisk | item | Client reports no suicidal thoughts.
itemRisk | item | Denies SI/HI/AVH.
itemRisk | item | No current suicidal ideation or plan reported.
itemRisk | item | She denied wanting to die.
itemRisk | - | PHQ-9 14, item 9: 2. Denies SI.
itemRisk | - | Endorsed item 9. No suicidal ideation.
itemRisk | - | On question 9 she answered "several days". Denies suicidal thoughts.
- | item | Asked about item 9: thought once of not waking up; no plan, no intent. Risk low.
- | item | Explored the answer to item 9 with her; passive thoughts in March only. Denies suicidal ideation now.
- | item | Client reports thoughts of death on two evenings. Safety plan was reviewed.
- | item | He said that he misread the question. Denies suicidal ideation.
- | item | Worked on sleep. PHQ-9 12.
- | item | Columbia protocol done: passive thoughts, no intent. Low risk.
- | item | Her mother denied suicidal thoughts last year.
- | item | No risk of falls at home.
- | item | There is no risk in trying, he said of the job.
- | zero | Denies suicidal ideation.
- | zero | PHQ-9 8. No SI, low risk.
- | zero | No safety concerns.
- | - | PHQ-9 12, item 9: 0. Denies suicidal ideation.
- | - | Item 9 was 2 at intake, 0 today. No SI.
- | - | Question 9 was left blank. Denies SI.
- | - | Denies suicidal ideation.
impossibleDate | day | Next session 9 November 2026.
impossibleDate | day | Next appointment: 2026-10-23 at noon.
impossibleDate | day | Follow-up visit on November 6, 2026.
impossibleDate | day | Next appointment is scheduled for Monday, November 2, 2026.
impossibleDate | day | Next session booked for 11/09/2026.
impossibleDate | day | Will return on 9 November 2026.
impossibleDate | day | Return visit: 11/02/2026.
impossibleDate | day | Next group: 2026-11-01.
impossibleDate | day | Client will be seen again on October 30, 2026.
impossibleDate | day | Next seen 3 Nov 2026.
impossibleDate | day | Follow up on 2026-11-09.
- | day | Next session 23 November 2026.
- | day | Next appointment: 2026-12-01 at noon.
- | day | Follow-up visit on January 8, 2027.
- | day | Letter of 9 November 2026 was read together.
- | day | Last seen 2 November 2026; next session 30 November 2026.
- | day | Client will return the form dated 9 November 2026.
- | day | Follow up on the letter of 2026-11-09.
- | day | Follow up on his lab results of 11/02/2026.
- | day | Client missed the next appointment, on 9 November 2026.
- | day | Will be seen again on 11/30/2026.
- | day | Next court date was moved from 2 November 2026 to 4 January 2027.
- | - | Next session 9 November 2026.
number | - | MRN 00482913 is on the form.
number | - | His mother's account number is 5519 0042 77.
number | - | Her husband's member ID: XQH 204 771.
number | - | Brother's member ID is W2047-7193.
number | - | The father gave his account no. 88-20417.
number | - | Policy no. AB 4471 902 was read out.
number | - | Record number: gt-004-182.
number | - | Member ID# 990 412 003 on the card of her sister.
number | - | The landlord's bank account is 4420019377.
number | - | Subscriber ID 77120443 belongs to her stepfather.
number | - | Her mother's Medicaid ID is 40021177A.
number | - | Insurance ID of the father: KL-220915.
number | - | Medical record no. 71 00 42 was on the letter.
number | - | Acct # 20047713 was on the bill of the uncle.
- | - | Client's MRN: 0048 2913.
- | - | Client's own record number is GT-004 182.
- | - | Own MRN 0048-2913 confirmed.
- | - | Pt's MRN is 00482913.
- | - | Client's Member ID is xqh 204 771.
- | - | MRN of the client: 00482913.
- | - | Patient’s Medical Record Number: 71 00 42.
- | - | She gave her own account number, 5519 0042, at the counter.
- | - | He opened a bank account with 300 dollars on 2 May.
- | - | On account of the snow, 12 members stayed at home.
- | - | The policy of 2019 does not cover this.
- | - | Record number of calls this week: 14.
- | - | She lost track of her account of 12 years ago.
- | - | A member identified 3 triggers.
`;
