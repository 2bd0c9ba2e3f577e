-- Whoever resets a way in takes all of it away: the passkeys of the person too, for a lost device opens the record with
-- them. A signature keeps the key that made it (0057), so what they signed stays verifiable.
create policy reset_takes_away on goldthread.passkey for delete to gt_auth using (true);

grant delete on goldthread.passkey to gt_auth;
-- The part that keeps the door adds no passkey: that is its owner's alone.
