import scan from './scan.ts';

const en = {
  ...scan,
  reference: 'Reference',
  model: 'Model',
  known: (model: string): string => `We know this device: ${model}.`,
  unknown:
    'We do not know this serial number. Check it with the label; you can register it all the same, and the service looks at it.',
  chooseModel: 'Several models have this serial number. Which one is it?',
  useInstead: (serial: string): string => `Use ${serial}`,
  until: 'Last covered day',
  forever: 'No end',
  terms: 'Terms',
  why: 'Why',
  answerBy: (day: string): string => `The service answers by ${day}.`,
  showDevice: 'Cover and history of the device',
  getCard: 'Get the warranty card',
  openCard: 'Open the warranty card',
  another: 'Register another device',
  sendProof: 'Send the proof',
  chooseFile: 'Choose a file.',
  accept: 'Accept the device',
  isMine: 'It is mine',
  isMineWhy: 'The present owner is asked and the service decides. Nobody is told who the other is.',
  grounds: 'How did you come by it?',
  grounds_second_hand: 'I bought it second-hand',
  grounds_mistake: 'It is a mistake, it was always mine',
  statement: 'What the service should know',
  sayMine: 'Say that it is mine',
  caseOpened: 'We have asked the present owner. The service looks at both sides and writes to you.',
  stillYours: 'Is this device still yours?',
  stillYoursWhy:
    'Somebody else has registered it. Your answer decides nothing by itself, and nobody is told who you are.',
  answer_agree: 'I have passed it on',
  answer_object: 'It is still mine',
  answered: 'Thank you for your answer',
  answeredWhy: 'The service looks at both sides and writes to you.',
};

export default en;
