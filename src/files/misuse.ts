/** Something in the call of a command is wrong; its message is for the person who typed it. */
export class Misuse extends Error {}
