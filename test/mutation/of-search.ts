import './same-choices.ts';

import.meta.glob('../search/**/*.test.ts', { eager: true });
