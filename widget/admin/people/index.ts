import { AdminPeople, PeopleDialog } from './people.ts';

PeopleDialog.define();
AdminPeople.define();

export { AdminPeople };
