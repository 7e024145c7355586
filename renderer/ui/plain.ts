/** Words without case and diacritics, for finding one among a few by a part of it. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
