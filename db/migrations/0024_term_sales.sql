-- From which sales on a version of a term applies; without a day it always has.
alter table term add column valid_from date;
