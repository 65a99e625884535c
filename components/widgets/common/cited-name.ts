import type { DoubtId, FactId } from '#rules';

/** What a link to the sources page is called aloud: « fait F30 », « doute A8 ». */
export const citedName = (id: FactId | DoubtId): string => `${id.startsWith('F') ? 'fait' : 'doute'} ${id}`;
