-- Supervision notes by passkey. Either of the two signatures may be given by passkey where its signer has one.
-- Null for a passphrase; else the raw assertion, and the entry stands for a signature's facts (0097).
alter table goldthread.supervision_note add column passkey text,
  add constraint supervision_note_passkey_length check (length(passkey) <= 400000);
alter table goldthread.supervision_signature add column passkey text,
  add constraint supervision_signature_passkey_length check (length(passkey) <= 400000);

grant insert (passkey) on goldthread.supervision_note, goldthread.supervision_signature to gt_app;
