import en from '../en/common.ts';

export default en;
