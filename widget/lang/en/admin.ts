import signIn from './sign-in.ts';
import form from './form.ts';

const en = {
  ...form,
  ...signIn,
  title: 'Administration',
  signOut: 'Sign out',
  account: 'Signed in as',
  notForYou:
    'This page is for those who run an organisation or this portal. You are signed in, but not as one of them.',
  panels: 'Areas',
  panelOrganization: 'Organisation',
  panelPeople: 'People',
  panelKeys: 'Keys and sites',
  panelSignIn: 'Host sign-in',
  panelModels: 'Models',
  panelTerms: 'Terms',
  panelBrand: 'Brand',
  panelCorrections: 'Corrections',
  panelReports: 'Reports',
  panelAudit: 'Audit',
  panelHealth: 'Health',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  add: 'Add',
  edit: 'Edit',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied',
  back: 'Back',
  more: 'Load more',
  search: 'Search',
  any: 'Any',
  nobody: 'Nobody',
  reason: 'Reason',
  yes: 'Yes',
  no: 'No',
  changedMeanwhile:
    'Somebody else has changed this in the meantime. Look at it again and repeat your change.',
  panelExceptions: 'Exceptions',
  panelRegistrations: 'Registrations',
};

export default en;
