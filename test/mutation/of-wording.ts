import './same-choices.ts';

import.meta.glob('../wording/**/*.test.ts', { eager: true });
