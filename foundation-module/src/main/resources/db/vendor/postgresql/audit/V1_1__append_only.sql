-- The log only grows: nobody changes an entry, and none goes before it is 90 days old, whatever the server is told to keep.
-- (H2 has no trigger in SQL; there it is up to the application, which has no statement that changes an entry.)
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '90 days' then
        return old;
    end if;
    raise exception 'The audit log is append-only';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();

create trigger audit_log_stays before truncate on audit_entry
    for each statement execute function audit_entry_stays();
