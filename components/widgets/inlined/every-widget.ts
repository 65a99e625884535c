import UserNumber from '../numero-utilisateur/UserNumber.tsx';

/** Every widget that a page may hold, by the name its island carries. */
export const widgets = { UserNumber };
