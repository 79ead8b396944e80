// Written by src/web/build-assets.ts.
export const assetsFingerprint = '2b6416d0bb'
