// Written by src/web/build-assets.ts.
export const assetsFingerprint = '4e417a3f53'
