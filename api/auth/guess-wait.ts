const FREE = 5;
const FREE_OF_ACCOUNT = 30;
/** A person mistypes; only a network that has failed more often waits for what others did. */
const KNOWN_TO_FAIL = 3;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 900;

/**
 * How many seconds a network waits for its next guess at an account, after its own failures there and those of all networks.
 * A network that has not failed does not wait, whatever others do: nobody can lock somebody else out.
 */
export function waitAfter(own: number, all: number): number {
  const forOwn = own < FREE ? 0 : doubled(own - FREE);
  const forAll = own < KNOWN_TO_FAIL || all < FREE_OF_ACCOUNT ? 0 : doubled((all - FREE_OF_ACCOUNT) / 10);
  return Math.ceil(Math.max(forOwn, forAll));
}

const doubled = (times: number) => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** times);
