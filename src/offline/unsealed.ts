/** Stands for the name of the build until everything is there that it is made from; as long as the name is. */
export const UNSEALED = 'unsealed00';
