-- The last day on which it was told that the keys of a host site cannot be fetched.
alter table sso_issuer add column alarmed_on date;
