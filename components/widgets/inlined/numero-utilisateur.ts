import { reportHeight } from '#embedding';
import UserNumber from '../numero-utilisateur/UserNumber.tsx';
import { mountIslands } from './mount-islands.ts';

mountIslands({ UserNumber });
reportHeight();
