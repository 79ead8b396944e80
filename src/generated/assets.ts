// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'f90fba72da'
