/**
 * Codes from other chapters that this field gives often. Not the whole of any range: a code that is missing here may
 * well exist, and is asked about instead of refused.
 */
export const beyondChapterF = `
G47.00|Insomnia, unspecified
G47.01|Insomnia from a bodily condition
G47.10|Hypersomnia, unspecified
G47.33|Obstructive sleep apnoea
G47.9|Sleep disorder, unspecified
G89.21|Chronic pain after injury
G89.29|Other chronic pain
G89.4|Chronic pain syndrome
R41.0|Disorientation
R41.3|Memory loss
R41.82|Altered mental status
R41.83|Borderline intellectual functioning
R41.840|Attention and concentration deficit
R41.841|Cognitive communication deficit
R41.844|Executive function deficit
R41.89|Other cognitive symptom
R44.0|Hearing voices or sounds
R44.1|Seeing what others do not
R44.3|Hallucinations, unspecified
R45.0|Nervousness
R45.1|Restlessness and agitation
R45.2|Unhappiness
R45.3|Apathy
R45.4|Irritability and anger
R45.5|Hostility
R45.6|Violent behaviour
R45.7|State of emotional shock and stress
R45.81|Low self-esteem
R45.82|Worries
R45.83|Excessive crying
R45.84|Anhedonia
R45.850|Homicidal thoughts
R45.851|Suicidal thoughts
R45.86|Emotional lability
R45.87|Impulsiveness
R45.88|Self-harm without suicidal intent
R45.89|Other emotional symptom
R46.0|Very low level of personal hygiene
R46.89|Other symptom of appearance and behaviour
R53.83|Fatigue
R63.0|Loss of appetite
T14.91XA|Suicide attempt, initial encounter
T14.91XD|Suicide attempt, subsequent encounter
T14.91XS|Suicide attempt, sequela
T74.01XA|Adult neglect, confirmed, initial encounter
T74.02XA|Child neglect, confirmed, initial encounter
T74.11XA|Adult physical abuse, confirmed, initial encounter
T74.11XD|Adult physical abuse, confirmed, subsequent encounter
T74.12XA|Child physical abuse, confirmed, initial encounter
T74.12XD|Child physical abuse, confirmed, subsequent encounter
T74.21XA|Adult sexual abuse, confirmed, initial encounter
T74.21XD|Adult sexual abuse, confirmed, subsequent encounter
T74.22XA|Child sexual abuse, confirmed, initial encounter
T74.22XD|Child sexual abuse, confirmed, subsequent encounter
T74.31XA|Adult psychological abuse, confirmed, initial encounter
T74.31XD|Adult psychological abuse, confirmed, subsequent encounter
T74.32XA|Child psychological abuse, confirmed, initial encounter
T74.32XD|Child psychological abuse, confirmed, subsequent encounter
T76.11XA|Adult physical abuse, suspected, initial encounter
T76.12XA|Child physical abuse, suspected, initial encounter
T76.21XA|Adult sexual abuse, suspected, initial encounter
T76.22XA|Child sexual abuse, suspected, initial encounter
X78.1XXA|Self-harm with a knife, initial encounter
X78.8XXA|Self-harm with another sharp object, initial encounter
X78.9XXA|Self-harm with a sharp object, unspecified, initial encounter
X83.8XXA|Self-harm by other means, initial encounter
Z03.89|Observed for another suspected condition, ruled out
Z13.31|Screening for depression
Z13.39|Screening for another mental or behavioural disorder
Z55.0|Illiteracy and low literacy
Z55.3|Underachievement in school
Z55.9|Problem with education or literacy, unspecified
Z56.0|Unemployment
Z56.2|Threat of losing the job
Z56.3|Stressful work schedule
Z56.6|Other strain related to work
Z56.82|Military deployment
Z56.9|Problem related to employment, unspecified
Z59.00|Homelessness, unspecified
Z59.01|Homelessness, in a shelter
Z59.02|Homelessness, unsheltered
Z59.41|Food insecurity
Z59.6|Low income
Z59.811|Housing instability, at risk of homelessness
Z60.0|Adjustment to a change of life stage
Z60.2|Living alone
Z60.3|Difficulty settling in another culture
Z60.4|Social exclusion and rejection
Z60.5|Target of discrimination
Z62.810|Own history of physical and sexual abuse in childhood
Z62.811|Own history of psychological abuse in childhood
Z62.812|Own history of neglect in childhood
Z62.819|Own history of abuse in childhood, unspecified
Z62.820|Conflict between parent and biological child
Z62.821|Conflict between parent and adopted child
Z62.822|Conflict between parent and foster child
Z62.891|Sibling rivalry
Z62.898|Other problem of upbringing
Z63.0|Problem in the relationship with spouse or partner
Z63.4|Disappearance or death of a family member
Z63.5|Family disrupted by separation or divorce
Z63.72|Alcoholism or drug addiction in the family
Z63.79|Other stressful life events of the family
Z63.8|Other problem in the primary support group
Z63.9|Problem in the primary support group, unspecified
Z64.0|Problem of an unwanted pregnancy
Z65.0|Conviction without imprisonment
Z65.1|Imprisonment
Z65.2|Problem of release from prison
Z65.3|Other legal problem
Z65.4|Victim of crime or terrorism
Z65.5|Exposed to disaster, war or other hostilities
Z65.8|Other psychosocial problem
Z65.9|Psychosocial problem, unspecified
Z69.010|Help for a child abused by a parent
Z69.011|Help for a parent who abused a child
Z69.11|Help for the victim of abuse by spouse or partner
Z69.12|Help for the perpetrator of abuse of spouse or partner
Z69.81|Help for the victim of other abuse
Z70.9|Counselling on sex, unspecified
Z71.41|Counselling and watching over alcohol abuse
Z71.51|Counselling and watching over drug abuse
Z71.89|Other counselling
Z71.9|Counselling, unspecified
Z72.0|Tobacco use
Z72.6|Gambling and betting
Z72.810|Antisocial behaviour of a child or adolescent
Z72.811|Antisocial behaviour of an adult
Z72.820|Sleep deprivation
Z72.821|Poor sleep hygiene
Z73.0|Burn-out
Z73.1|Type A behaviour
Z73.3|Stress
Z73.4|Poor social skills
Z73.6|Limited in activities by disability
Z75.3|Health care facility not available or reachable
Z79.899|Other long-term medicine
Z81.1|Family history of alcohol abuse and dependence
Z81.8|Family history of other mental and behavioural disorders
Z86.51|Own history of combat and operational stress reaction
Z86.59|Own history of other mental and behavioural disorders
Z91.410|Own history of adult physical and sexual abuse
Z91.411|Own history of adult psychological abuse
Z91.49|Own history of other psychological trauma
Z91.51|Own history of suicidal behaviour
Z91.52|Own history of self-harm without suicidal intent
Z91.82|Own history of military deployment
`;
