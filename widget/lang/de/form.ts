import en from '../en/form.ts';

export default en;
