// Written by src/web/build-assets.ts.
export const assetsFingerprint = '987366255e'
