/** Which keys an object may have: relative, slash-separated, made of plain names. */

/** Of an object or of a folder of objects. */
export function isObjectName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name);
}

/** Errors for every key that could leave the store's folder or differ between systems. */
export function checkObjectKey(key: string): void {
  const names = key.split('/');
  const isGood = names.every(isObjectName);
  if (!isGood || key.length > 512) {
    throw new Error(
      `object key ${JSON.stringify(key.slice(0, 512))}: expected names of letters, digits, "_", "-" and ".", separated by "/"`,
    );
  }
}

/** A key or the start of one: `segments/`, `segments/7/vec`; the empty prefix is all. */
export function checkObjectPrefix(prefix: string): void {
  if (prefix !== '') checkObjectKey(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
}
