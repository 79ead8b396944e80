// Written by src/web/build-assets.ts.
export const assetsFingerprint = '13ea761705'
