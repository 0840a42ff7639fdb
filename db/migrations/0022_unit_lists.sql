-- Each list of units is read from an index in the order in which it is shown, whoever reads it and whatever it is narrowed by.
create index unit_dealer_newest on unit (tenant_id, dealer_id, id);
create index unit_lifecycle on unit (tenant_id, lifecycle, id);
create index unit_flagged on unit (tenant_id, coverage_flag, id) where coverage_flag <> 'normal';
create index unit_elsewhere on unit (tenant_id, custody, id) where custody <> 'customer';
create index unit_counted on unit (tenant_id, lifecycle, coverage_flag, model_id, branch_id);
create index unit_counted_owner on unit (tenant_id, owner_id, lifecycle, coverage_flag, model_id, branch_id);
drop index unit_responsible;
create index unit_responsible on unit (tenant_id, responsible_id, id);
