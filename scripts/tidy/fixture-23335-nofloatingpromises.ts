async function a() {}
export function b() {
  a();
}
