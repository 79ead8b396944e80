// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'f28974499a'
