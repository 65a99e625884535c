// One file for a whole folder: a mutant then costs one worker, not one a test file.
import './same-choices.ts';

import.meta.glob(['../rules/**/*.test.ts', '!**/advise.test.ts', '!**/machine-zone.test.ts'], {
  eager: true,
});
