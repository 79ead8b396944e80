// Written by src/web/build-assets.ts.
export const assetsFingerprint = '2732a8b8c9'
