// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'fb94dd1b6d'
