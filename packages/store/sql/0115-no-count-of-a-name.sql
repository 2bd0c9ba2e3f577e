-- How many clients bear a name was answered to whoever works here, the front desk and the billers too: a name tried told
-- whether somebody of that name comes here. Nothing asks it.
drop function goldthread.clients_of_name(text);
