/**
 * Chapter V without F10 to F19 (which are put together in substance-codes.ts) and without F01 to F03 (dementia-codes.ts).
 * Every code that may be given is here, and no category that asks for more characters. The words are our own, short,
 * and no substitute for the classification's.
 */
export const chapterF = `
F04|Memory disorder from a known bodily condition
F05|Delirium from a known bodily condition
F06.0|Psychosis with hallucinations from a known bodily condition
F06.1|Catatonia from a known bodily condition
F06.2|Psychosis with delusions from a known bodily condition
F06.30|Mood disorder from a known bodily condition, unspecified
F06.31|Mood disorder from a known bodily condition, depressive features
F06.32|Mood disorder from a known bodily condition, like a major depression
F06.33|Mood disorder from a known bodily condition, manic features
F06.34|Mood disorder from a known bodily condition, mixed features
F06.4|Anxiety from a known bodily condition
F06.70|Mild neurocognitive disorder from a known bodily condition, no behavioural disturbance
F06.71|Mild neurocognitive disorder from a known bodily condition, with behavioural disturbance
F06.8|Other mental disorder from a known bodily condition
F07.0|Personality change from a known bodily condition
F07.81|Post-concussion syndrome
F07.89|Other personality or behaviour disorder from a known bodily condition
F07.9|Personality or behaviour disorder from a known bodily condition, unspecified
F09|Mental disorder from a known bodily condition, unspecified
F20.0|Schizophrenia, paranoid
F20.1|Schizophrenia, disorganised
F20.2|Schizophrenia, catatonic
F20.3|Schizophrenia, undifferentiated
F20.5|Schizophrenia, residual
F20.81|Schizophreniform disorder
F20.89|Schizophrenia, other
F20.9|Schizophrenia, unspecified
F21|Schizotypal disorder
F22|Delusional disorder
F23|Brief psychotic disorder
F24|Shared psychotic disorder
F25.0|Schizoaffective disorder, bipolar type
F25.1|Schizoaffective disorder, depressive type
F25.8|Schizoaffective disorder, other
F25.9|Schizoaffective disorder, unspecified
F28|Other psychosis, neither from a substance nor from a known bodily condition
F29|Psychosis, unspecified, neither from a substance nor from a known bodily condition
F30.10|Manic episode without psychosis, unspecified
F30.11|Manic episode without psychosis, mild
F30.12|Manic episode without psychosis, moderate
F30.13|Manic episode without psychosis, severe
F30.2|Manic episode, severe, with psychosis
F30.3|Manic episode, in partial remission
F30.4|Manic episode, in full remission
F30.8|Manic episode, other (hypomania)
F30.9|Manic episode, unspecified
F31.0|Bipolar disorder, current episode hypomanic
F31.10|Bipolar disorder, current episode manic without psychosis, unspecified
F31.11|Bipolar disorder, current episode manic without psychosis, mild
F31.12|Bipolar disorder, current episode manic without psychosis, moderate
F31.13|Bipolar disorder, current episode manic without psychosis, severe
F31.2|Bipolar disorder, current episode manic, severe, with psychosis
F31.30|Bipolar disorder, current episode depressed, mild or moderate, unspecified
F31.31|Bipolar disorder, current episode depressed, mild
F31.32|Bipolar disorder, current episode depressed, moderate
F31.4|Bipolar disorder, current episode depressed, severe, without psychosis
F31.5|Bipolar disorder, current episode depressed, severe, with psychosis
F31.60|Bipolar disorder, current episode mixed, unspecified
F31.61|Bipolar disorder, current episode mixed, mild
F31.62|Bipolar disorder, current episode mixed, moderate
F31.63|Bipolar disorder, current episode mixed, severe, without psychosis
F31.64|Bipolar disorder, current episode mixed, severe, with psychosis
F31.70|Bipolar disorder, in remission, most recent episode unspecified
F31.71|Bipolar disorder, in partial remission, most recent episode hypomanic
F31.72|Bipolar disorder, in full remission, most recent episode hypomanic
F31.73|Bipolar disorder, in partial remission, most recent episode manic
F31.74|Bipolar disorder, in full remission, most recent episode manic
F31.75|Bipolar disorder, in partial remission, most recent episode depressed
F31.76|Bipolar disorder, in full remission, most recent episode depressed
F31.77|Bipolar disorder, in partial remission, most recent episode mixed
F31.78|Bipolar disorder, in full remission, most recent episode mixed
F31.81|Bipolar II disorder
F31.89|Bipolar disorder, other
F31.9|Bipolar disorder, unspecified
F32.0|Major depression, single episode, mild
F32.1|Major depression, single episode, moderate
F32.2|Major depression, single episode, severe, without psychosis
F32.3|Major depression, single episode, severe, with psychosis
F32.4|Major depression, single episode, in partial remission
F32.5|Major depression, single episode, in full remission
F32.81|Premenstrual dysphoric disorder
F32.89|Other depressive episode
F32.9|Major depression, single episode, unspecified
F32.A|Depression, unspecified
F33.0|Major depression, recurrent, mild
F33.1|Major depression, recurrent, moderate
F33.2|Major depression, recurrent, severe, without psychosis
F33.3|Major depression, recurrent, severe, with psychosis
F33.40|Major depression, recurrent, in remission, unspecified
F33.41|Major depression, recurrent, in partial remission
F33.42|Major depression, recurrent, in full remission
F33.8|Recurrent depression, other
F33.9|Major depression, recurrent, unspecified
F34.0|Cyclothymia
F34.1|Persistent depression (dysthymia)
F34.81|Disruptive mood dysregulation disorder
F34.89|Other persistent mood disorder
F34.9|Persistent mood disorder, unspecified
F39|Mood disorder, unspecified
F40.00|Agoraphobia, unspecified
F40.01|Agoraphobia with panic
F40.02|Agoraphobia without panic
F40.10|Social anxiety, unspecified
F40.11|Social anxiety, generalised
F40.210|Fear of spiders
F40.218|Fear of other animals
F40.220|Fear of thunderstorms
F40.228|Fear of other natural surroundings
F40.230|Fear of blood
F40.231|Fear of injections and transfusions
F40.232|Fear of other medical care
F40.233|Fear of injury
F40.240|Fear of closed spaces
F40.241|Fear of heights
F40.242|Fear of bridges
F40.243|Fear of flying
F40.248|Fear of other situations
F40.290|Fear of men
F40.291|Fear of women
F40.298|Other specific phobia
F40.8|Other phobic anxiety
F40.9|Phobic anxiety, unspecified
F41.0|Panic disorder without agoraphobia
F41.1|Generalised anxiety
F41.3|Other mixed anxiety disorder
F41.8|Other anxiety disorder
F41.9|Anxiety, unspecified
F42.2|Obsessions and compulsions, mixed
F42.3|Hoarding
F42.4|Skin picking
F42.8|Other obsessive-compulsive disorder
F42.9|Obsessive-compulsive disorder, unspecified
F43.0|Acute stress reaction
F43.10|Post-traumatic stress disorder, unspecified
F43.11|Post-traumatic stress disorder, acute
F43.12|Post-traumatic stress disorder, chronic
F43.20|Adjustment disorder, unspecified
F43.21|Adjustment disorder with depressed mood
F43.22|Adjustment disorder with anxiety
F43.23|Adjustment disorder with anxiety and depressed mood
F43.24|Adjustment disorder with disturbed conduct
F43.25|Adjustment disorder with disturbed emotions and conduct
F43.29|Adjustment disorder with other symptoms
F43.81|Prolonged grief
F43.89|Other reaction to severe stress
F43.9|Reaction to severe stress, unspecified
F44.0|Dissociative amnesia
F44.1|Dissociative fugue
F44.2|Dissociative stupor
F44.4|Functional neurological disorder with motor symptoms
F44.5|Functional neurological disorder with seizures
F44.6|Functional neurological disorder with sensory symptoms
F44.7|Functional neurological disorder with mixed symptoms
F44.81|Dissociative identity disorder
F44.89|Other dissociative disorder
F44.9|Dissociative disorder, unspecified
F45.0|Somatisation disorder
F45.1|Undifferentiated somatoform disorder (somatic symptom disorder)
F45.20|Hypochondriacal disorder, unspecified
F45.21|Illness anxiety
F45.22|Body dysmorphic disorder
F45.29|Other hypochondriacal disorder
F45.41|Pain related to psychological factors alone
F45.42|Pain with related psychological factors
F45.8|Other somatoform disorder
F45.9|Somatoform disorder, unspecified
F48.1|Depersonalisation and derealisation
F48.2|Pseudobulbar affect
F48.8|Other nonpsychotic mental disorder
F48.9|Nonpsychotic mental disorder, unspecified
F50.00|Anorexia nervosa, unspecified
F50.010|Anorexia nervosa, restricting, mild
F50.011|Anorexia nervosa, restricting, moderate
F50.012|Anorexia nervosa, restricting, severe
F50.013|Anorexia nervosa, restricting, extreme
F50.014|Anorexia nervosa, restricting, in remission
F50.019|Anorexia nervosa, restricting, unspecified
F50.020|Anorexia nervosa, bingeing or purging, mild
F50.021|Anorexia nervosa, bingeing or purging, moderate
F50.022|Anorexia nervosa, bingeing or purging, severe
F50.023|Anorexia nervosa, bingeing or purging, extreme
F50.024|Anorexia nervosa, bingeing or purging, in remission
F50.029|Anorexia nervosa, bingeing or purging, unspecified
F50.20|Bulimia nervosa, unspecified
F50.21|Bulimia nervosa, mild
F50.22|Bulimia nervosa, moderate
F50.23|Bulimia nervosa, severe
F50.24|Bulimia nervosa, extreme
F50.25|Bulimia nervosa, in remission
F50.810|Binge eating, mild
F50.811|Binge eating, moderate
F50.812|Binge eating, severe
F50.813|Binge eating, extreme
F50.814|Binge eating, in remission
F50.819|Binge eating, unspecified
F50.82|Avoidant or restrictive food intake
F50.83|Pica in adults
F50.84|Rumination in adults
F50.89|Other eating disorder
F50.9|Eating disorder, unspecified
F51.01|Primary insomnia
F51.02|Adjustment insomnia
F51.03|Paradoxical insomnia
F51.04|Psychophysiological insomnia
F51.05|Insomnia from another mental disorder
F51.09|Other insomnia, not from a substance or bodily condition
F51.11|Primary hypersomnia
F51.12|Insufficient sleep
F51.13|Hypersomnia from another mental disorder
F51.19|Other hypersomnia, not from a substance or bodily condition
F51.3|Sleepwalking
F51.4|Sleep terrors
F51.5|Nightmares
F51.8|Other sleep disorder, not from a substance or bodily condition
F51.9|Sleep disorder, unspecified, not from a substance or bodily condition
F52.0|Low sexual desire
F52.1|Sexual aversion
F52.21|Erectile disorder, psychogenic
F52.22|Female sexual arousal disorder
F52.31|Female orgasmic disorder
F52.32|Male orgasmic disorder
F52.4|Premature ejaculation
F52.5|Vaginismus, psychogenic
F52.6|Pain with sex, psychogenic
F52.8|Other sexual dysfunction, psychogenic
F52.9|Sexual dysfunction, psychogenic, unspecified
F53.0|Postpartum depression
F53.1|Puerperal psychosis
F54|Psychological or behavioural factors with a condition classified elsewhere
F55.0|Abuse of antacids
F55.1|Abuse of herbal or folk remedies
F55.2|Abuse of laxatives
F55.3|Abuse of steroids or hormones
F55.4|Abuse of vitamins
F55.8|Abuse of other substances that cause no dependence
F59|Behavioural syndrome with bodily disturbance, unspecified
F60.0|Paranoid personality disorder
F60.1|Schizoid personality disorder
F60.2|Antisocial personality disorder
F60.3|Borderline personality disorder
F60.4|Histrionic personality disorder
F60.5|Obsessive-compulsive personality disorder
F60.6|Avoidant personality disorder
F60.7|Dependent personality disorder
F60.81|Narcissistic personality disorder
F60.89|Other specific personality disorder
F60.9|Personality disorder, unspecified
F63.0|Gambling disorder
F63.1|Pyromania
F63.2|Kleptomania
F63.3|Hair pulling (trichotillomania)
F63.81|Intermittent explosive disorder
F63.89|Other impulse disorder
F63.9|Impulse disorder, unspecified
F64.0|Gender dysphoria in adolescents and adults
F64.1|Dual role transvestism
F64.2|Gender dysphoria in children
F64.8|Other gender identity disorder
F64.9|Gender identity disorder, unspecified
F65.0|Fetishism
F65.1|Transvestic fetishism
F65.2|Exhibitionism
F65.3|Voyeurism
F65.4|Pedophilia
F65.50|Sadomasochism, unspecified
F65.51|Sexual masochism
F65.52|Sexual sadism
F65.81|Frotteurism
F65.89|Other paraphilia
F65.9|Paraphilia, unspecified
F66|Other sexual disorder
F68.10|Factitious disorder imposed on self, unspecified
F68.11|Factitious disorder imposed on self, mainly psychological signs
F68.12|Factitious disorder imposed on self, mainly bodily signs
F68.13|Factitious disorder imposed on self, psychological and bodily signs
F68.8|Other disorder of adult personality and behaviour
F68.A|Factitious disorder imposed on another
F69|Disorder of adult personality and behaviour, unspecified
F70|Intellectual disability, mild
F71|Intellectual disability, moderate
F72|Intellectual disability, severe
F73|Intellectual disability, profound
F78.A1|Intellectual disability related to SYNGAP1
F78.A9|Other genetic intellectual disability
F79|Intellectual disability, unspecified
F80.0|Speech sound disorder
F80.1|Expressive language disorder
F80.2|Receptive and expressive language disorder
F80.4|Speech and language delay from hearing loss
F80.81|Stuttering beginning in childhood
F80.82|Social communication disorder
F80.89|Other developmental speech or language disorder
F80.9|Developmental speech or language disorder, unspecified
F81.0|Reading disorder
F81.2|Mathematics disorder
F81.81|Written expression disorder
F81.89|Other learning disorder
F81.9|Learning disorder, unspecified
F82|Developmental coordination disorder
F84.0|Autism
F84.2|Rett syndrome
F84.3|Other childhood disintegrative disorder
F84.5|Asperger syndrome
F84.8|Other pervasive developmental disorder
F84.9|Pervasive developmental disorder, unspecified
F88|Other disorder of psychological development
F89|Disorder of psychological development, unspecified
F90.0|Attention deficit, mainly inattentive
F90.1|Attention deficit, mainly hyperactive
F90.2|Attention deficit, combined
F90.8|Attention deficit, other
F90.9|Attention deficit, unspecified
F91.0|Conduct disorder confined to the family
F91.1|Conduct disorder, beginning in childhood
F91.2|Conduct disorder, beginning in adolescence
F91.3|Oppositional defiant disorder
F91.8|Other conduct disorder
F91.9|Conduct disorder, unspecified
F93.0|Separation anxiety of childhood
F93.8|Other emotional disorder of childhood
F93.9|Emotional disorder of childhood, unspecified
F94.0|Selective mutism
F94.1|Reactive attachment disorder
F94.2|Disinhibited attachment disorder
F94.8|Other disorder of social functioning in childhood
F94.9|Disorder of social functioning in childhood, unspecified
F95.0|Transient tics
F95.1|Chronic motor or vocal tics
F95.2|Tourette disorder
F95.8|Other tic disorder
F95.9|Tic disorder, unspecified
F98.0|Bed-wetting, not from a substance or bodily condition
F98.1|Soiling, not from a substance or bodily condition
F98.21|Rumination in infancy
F98.29|Other feeding disorder of infancy and early childhood
F98.3|Pica of infancy and childhood
F98.4|Stereotyped movements
F98.5|Stuttering beginning in adulthood
F98.8|Other disorder beginning in childhood or adolescence
F98.9|Disorder beginning in childhood or adolescence, unspecified
F99|Mental disorder, not otherwise specified
`;
