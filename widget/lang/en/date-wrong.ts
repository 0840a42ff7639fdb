import files from './files.ts';
import form from './form.ts';

const en = {
  ...form,
  ...files,
  title: 'Say that a date is wrong',
  intro:
    'Tell us the right date and send a photo of the document. The service looks at it and answers with a reason.',
  kind: 'Which date is wrong?',
  kind_sale: 'Day of sale',
  kind_delivery: 'Day of delivery',
  kind_installation: 'Day of installation',
  kind_activation: 'Day of first use',
  date: 'The right date',
  dateHint: 'As the document says.',
  statement: 'What should we know?',
  proof: 'Photo of the invoice or delivery note',
  proofHint: 'It can also be a PDF. It shows the date and, if possible, the serial number.',
  name: 'Your name',
  email: 'E-mail',
  emailHint: 'We write the answer to this address.',
  submit: 'Send',
  done: 'We have it.',
  doneText: (ref: string): string =>
    `Your reference is ${ref}. The date does not change until somebody has looked at the document. You get the answer by e-mail.`,
  unknown: 'We do not know this serial number any more. Look it up again.',
  sending: 'Your document',
};

export default en;
