-- The language in which whoever registered a device reads what becomes of it.
alter table registration add column locale text not null default 'en';
