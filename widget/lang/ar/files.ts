import en from '../en/files.ts';

export default en;
