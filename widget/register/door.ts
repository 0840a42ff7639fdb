import english from '../lang/en/sign-in.ts';
import { SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import { strings } from './strings.ts';

strings.add(english);

export { SignIn, signInStyles, signInView };
