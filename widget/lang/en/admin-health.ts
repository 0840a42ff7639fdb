const en = {
  heading: 'Setup health',
  lookAgain: 'Look again',
  allWell:
    'Everything is set up. Branches have people who answer, contacts get their mail, texts are there in each language.',
  errors: 'Has to be mended',
  warnings: 'Should be mended',
  error: 'Error',
  warning: 'Warning',
  notAll: 'There is more of the same. It shows here once these are mended.',
};

export default en;
