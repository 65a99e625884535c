import './same-choices.ts';

import.meta.glob(['../wording/**/*.test.ts', '!**/outcomes.test.ts'], { eager: true });
