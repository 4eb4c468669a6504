/** "Do we know enough?" counts when so many of the members answered, and so many of those said yes. Defaults; the gate has an exception. */
export const answeredShare = 1 / 2
export const yesShare = 2 / 3
