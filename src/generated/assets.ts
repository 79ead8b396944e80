// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'ba8ff9d27a'
