import './same-choices.ts';
import '../rules/advice/advise.test.ts';
