/** By the same hand, after the first lines were learnt from, on the rules that were mended; labelled, then run once. */
// oxfmt-ignore
export const acceptanceSecondLines = String.raw`
motive-as-fact | + | {} | She left early to punish her husband.
motive-as-fact | + | {} | Missed two appointments in order to provoke us.
motive-as-fact | + | {} | Client just wants benefits.
motive-as-fact | + | {} | He laughed to annoy the facilitator.
motive-as-fact | - | {} | She left early to catch the bus.
motive-as-fact | - | {} | He said that he skipped work to annoy his boss.
motive-as-fact | - | {} | Client wants her tablets reviewed because of nausea.
motive-as-fact | - | {} | Learned how to ask for attention in words.
session-against-text | + | {"session":{"minutes":30,"modality":"phone"}} | Met with client for an hour at the clinic.
session-against-text | + | {"session":{"minutes":45,"modality":"video"}} | Patient was seen at our clinic.
session-against-text | + | {"session":{"minutes":45,"modality":"in-person"}} | This was a phone visit because of the storm.
session-against-text | - | {"session":{"minutes":45,"modality":"phone"}} | He was seen at the clinic by the nurse yesterday.
session-against-text | - | {"session":{"minutes":60,"modality":"video"}} | We met for an hour by video.
session-against-text | - | {"session":{"minutes":45,"modality":"video"}} | Works in the office three days a week.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"present"}}} | Pt was absent today.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"present"}}} | She came 20 minutes late and apologised.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"left-early","minutes":60}}} | He remained to the end of group.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"present"}}} | Left 25 minutes early for a dentist's appointment.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Left the party 25 minutes early and felt proud.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Was absent-minded, she said, and lost her keys.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"left-early","minutes":60}}} | Left after an hour to fetch her son.
times-that-disagree | + | {} | Started at 2:00 pm, ended at 2:30 pm, duration 45 min.
times-that-disagree | + | {} | Start time: 09:15. End time: 10:00. Total time: 60 minutes.
times-that-disagree | - | {} | Started at 2:00 pm, ended at 2:45 pm, duration 45 min.
times-that-disagree | - | {} | Start time: 11:30 - End time: 12:20 (50 min).
scores-against-text | + | {"scores":[{"measure":"phq-9","total":4,"flags":[]}]} | The PHQ-9 points to severe depression.
scores-against-text | - | {"scores":[{"measure":"phq-9","total":14,"flags":[]}]} | The PHQ-9 points to mild depression at least.
scores-against-text | - | {"scores":[{"measure":"phq-9","total":4,"flags":[]}]} | PHQ-9 given again: severe depression was found in May.
risk-without-plan | + | {} | He threatened to stab the neighbour.
risk-without-plan | + | {} | Client cut both her wrists on Sunday night.
risk-without-plan | + | {} | She wants to kill him, she repeated.
risk-without-plan | - | {} | Cut her arm on a broken glass while washing up.
risk-without-plan | - | {} | Threatened to stab him; police called, mother has moved out, on-call psychiatrist informed.
risk-without-plan | - | {} | She does not want to hurt anybody.
contradicts-itself | + | {} | Sober since May. He drank two glasses of wine on Friday.
contradicts-itself | + | {} | Client lives alone. She lives with her mother and a cat.
contradicts-itself | + | {} | Not taking any medication. Takes lithium 900 mg at night.
contradicts-itself | - | {} | Sober since May. His brother drank two glasses of wine on Friday.
contradicts-itself | - | {} | No medication concerns. Takes lithium 900 mg at night.
contradicts-itself | - | {} | Lives with her mother. Would like to live alone.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Client was admitted to Elm ward on 12 December 2026.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | He relapsed on 11/20/2026.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | Was admitted on 12 October 2026.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | The trial started on 5 May 2025 and will end on 3 January 2027.
private-content | + | {} | I hate these hours, they exhaust me.
private-content | + | {} | To take to supervision: why I let him run over.
private-content | + | {} | My own helplessness was strong today.
private-content | - | {} | The trainee will take the case report to supervision next week, and signed consent is on file.
private-content | - | {} | Client said that I dread these sessions.
complications-missing | + | {"kind":"nursing"} | Haloperidol decanoate 50 mg, right gluteal.
complications-missing | + | {"kind":"shift"} | Leg wound irrigated and covered.
complications-missing | - | {"kind":"shift"} | Leg wound irrigated and covered; healing, no odour.
reassessment-missing | + | {"kind":"shift"} | Oxygen was started at 22:00 for breathlessness.
reassessment-missing | + | {"kind":"shift"} | Ibuprofen 400 mg given at noon for back pain 6/10.
reassessment-missing | - | {"kind":"shift"} | Ibuprofen 400 mg given at noon for back pain 6/10; at 13:00 2/10.
count-against-text | + | {"gs":1,"session":{"present":7,"enrolled":9}} | Eight members came.
count-against-text | - | {"gs":1,"session":{"present":7,"enrolled":9}} | Seven members came; two excused.
only-one-member-fits | + | {"g":1} | He argued with his brother-in-law, a fellow member.
only-one-member-fits | + | {"g":1} | Another member, her aunt, drove her here.
only-one-member-fits | - | {"g":1} | Another member, tearful, spoke of her aunt.
progress-missing | - | {} | He is calmer than last week.
progress-missing | + | {} | He is taller than his brother. Taught breathing.
vague-statement | - | {} | Her son is doing well at his new school.
vague-statement | + | {} | Client and her son are doing well.
missed-session-follow-up | - | {"kind":"missed"} | Nobody answered at the door. Left a note with a new date.
missed-session-follow-up | + | {"kind":"missed"} | Not at home.
appearance-without-relevance | + | {} | Dressed in a leather jacket.
appearance-without-relevance | - | {} | Dressed in three coats in July and sweating.
item-against-risk | + | {"scores":[{"measure":"phq-9","total":9,"flags":["item-9-suicide-risk"]}]} | No thoughts of death.
risk-not-recorded | - | {} | Hopes not to wake up on some mornings; no plan; sister stays with her.
group-topic-missing | - | {"gs":1} | Members talked about trust and what breaks it.
homework-not-reviewed | + | {"previous":"Home practice: paced breathing twice a day."} | Talked about her father's will.
`;
