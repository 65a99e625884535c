import './same-choices.ts';
import '../wording/outcomes.test.ts';
