// Written by src/web/build-assets.ts.
export const assetsFingerprint = '176863c5f6'
