/** People at one table, the moderator not counted. */
export const tableSize = 8
export const mostTables = 60
