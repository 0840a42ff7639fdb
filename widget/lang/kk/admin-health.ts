import type en from '../en/admin-health.ts';

const kk: typeof en = {
  heading: 'Баптауды тексеру',
  lookAgain: 'Қайта тексеру',
  allWell: 'Бәрі бапталған. Филиалдарда жауапты адамдар бар, хаттар жетеді, мәтіндер әр тілде бар.',
  errors: 'Түзету қажет',
  warnings: 'Түзеткен жөн',
  error: 'Қате',
  warning: 'Ескерту',
  notAll: 'Осындай басқалары да бар. Бұлар түзетілгенде көрінеді.',
};

export default kk;
