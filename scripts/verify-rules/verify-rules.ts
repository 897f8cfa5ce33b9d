/** `npm run verify-rules`: the rules on mutated evidence. Prints the matrix; exit code 1 where there is a hole. */
import { catalogue } from '../../src/audit/catalogue.ts';
import { showVerification } from './show.ts';
import { trials } from './trials.ts';
import { verifyRules } from './verify.ts';

const verification = verifyRules(catalogue, trials);
console.log(showVerification(verification));
if (verification.holes.length > 0) process.exitCode = 1;
