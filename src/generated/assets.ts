// Written by src/web/build-assets.ts.
export const assetsFingerprint = '35cba29c95'
